import HelpContent

extension Contact {
  /// The languages that are spoken, in one line.
  var languageNames: String { languages.map(\.description).joined(separator: ", ") }

  /// The networks of a messenger by their own names, in one line.
  var networkNames: String { networks.map { Self.ownNames[$0] ?? $0 }.joined(separator: " · ") }

  private static let ownNames = [
    "kakaotalk": "KakaoTalk", "wechat": "WeChat", "line": "LINE", "whatsapp": "WhatsApp", "telegram": "Telegram",
    "facebook": "Facebook", "x": "X (Twitter)",
  ]
}

import HelpContent

extension HTMLElement {
  /// A box by its class or data attribute, or one that is coloured or framed and begins with a bold word of warning; nil
  /// for other elements.
  var callout: Markup.Callout? {
    guard ["div", "p", "aside", "section", "blockquote", "article"].contains(name) else { return nil }
    let kinds = attributes.filter { $0.key.hasPrefix("data-") && $0.key.hasSuffix("callout-type") }.map(\.value)
    let classes = (attributes["class"] ?? "").lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    // `alert alert-info`, `callout callout-danger`: the name with two words says more.
    let found = (kinds + classes.sorted { $0.contains("-") && !$1.contains("-") }).lazy.compactMap {
      Markup.Callout(className: $0)
    }
    if let found = found.first {
      let style = attributes["style"]?.lowercased() ?? ""
      // Intercom tells kinds by colours alone: yellow and red.
      return style.contains("#feedaf") || style.contains("#fed9db") ? .warning : found
    }
    let isBox = name == "blockquote" || ["background", "border"].contains { attributes["style"]?.contains($0) == true }
    return isBox ? firstBold.flatMap { Markup.Callout(word: $0) } : nil
  }

  /// The text of the bold element with which this one begins.
  private var firstBold: String? {
    for child in children {
      switch child {
      case .text(let text): if !text.allSatisfy(\.isWhitespace) { return nil }
      case .element(let element):
        return element.name == "b" || element.name == "strong" ? element.text : element.firstBold
      }
    }
    return nil
  }
}

extension Markup.Callout {
  private static let notes: Set = ["note", "info", "tip", "hint", "important", "callout", "notice", "admonition"]
  private static let warnings: Set = ["warning", "caution", "danger", "alert", "error"]

  /// `note`, `callout-warning`, `admonition tip`; nil for a class that says nothing of the kind.
  fileprivate init?(className name: String) {
    let words = Set(name.split { $0 == "-" || $0 == "_" }.map(String.init))
    let isCallout =
      words.count == 1
      || !words.isDisjoint(with: ["callout", "callouts", "admonition", "alert", "notice", "panel", "box"])
    guard isCallout else { return nil }
    if !words.isDisjoint(with: Self.warnings.subtracting(words.count > 1 ? ["alert"] : [])) {
      self = .warning
    } else if !words.isDisjoint(with: Self.notes) || words.contains("alert") {
      self = .note
    } else {
      return nil
    }
  }

  /// The bold word with which people begin a box.
  init?(word: String) {
    let word = word.lowercased().filter { $0.isLetter }
    switch word {
    case "참고", "알림", "팁", "提示", "备注", "備註", "说明", "note", "tip", "info", "안내": self = .note
    case "주의", "경고", "중요", "注意", "警告", "重要", "warning", "caution", "important": self = .warning
    default: return nil
    }
  }

  init?(box blocks: [Markup.Block]) {
    guard case .paragraph(let inlines)? = blocks.first, case .strong(let word)? = inlines.first else { return nil }
    self.init(word: Markup(blocks: [.paragraph(word)]).plainText)
  }
}

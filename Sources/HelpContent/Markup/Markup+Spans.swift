extension Markup {
  /// The spans of a paragraph, title, item or cell. A line feed is a hard break.
  static func spans(of bytes: [UInt8]) -> [Span] {
    var scanner = MarkupScanner(bytes)
    return spans(of: scanner.tokens())
  }

  private static func spans(of tokens: [MarkupScanner.Token]) -> [Span] {
    let toggles = tokens.indices.filter { tokens[$0] == .toggle }
    let unclosed = toggles.count.isMultiple(of: 2) ? nil : toggles.last
    var spans: [Span] = []
    var pending: [UInt8] = []
    var isStrong = false

    func flush() {
      guard !pending.isEmpty else { return }
      let text = String(decoding: pending, as: UTF8.self)
      spans.append(isStrong ? .strong(text) : .text(text))
      pending = []
    }
    for (index, token) in tokens.enumerated() {
      switch token {
      case .text(let bytes): pending += bytes
      case .toggle where index == unclosed: pending += "**".utf8
      case .toggle:
        flush()
        isStrong.toggle()
      case .code(let bytes):
        flush()
        spans.append(.code(String(decoding: bytes, as: UTF8.self)))
      case .link(let text, let url):
        flush()
        spans.append(
          .link(text: plainText(Markup.spans(of: Array(text))), url: String(decoding: url, as: UTF8.self)))
      case .address(let url):
        flush()
        let url = String(decoding: url, as: UTF8.self)
        spans.append(.link(text: url, url: url))
      case .lineBreak:
        flush()
        spans.append(.lineBreak)
      }
    }
    flush()
    return spans
  }
}

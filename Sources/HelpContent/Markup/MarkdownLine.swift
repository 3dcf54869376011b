/// Writes inlines as Markdown.
struct MarkdownLine {
  /// Where the text stands. Only a paragraph may have several lines.
  enum Place { case paragraph, heading, cell }

  private let place: Place
  private var result = ""

  static func text(of inlines: [Markup.Inline], as place: Place) -> String {
    var line = MarkdownLine(place: place)
    line.write(inlines)
    // Number signs at the end would close the heading.
    if place == .heading, line.result.utf8.last == UInt8(ascii: "#") { return line.result.dropLast() + "\\#" }
    return line.result
  }

  private init(place: Place) { self.place = place }

  private mutating func write(_ inlines: [Markup.Inline]) {
    for (position, inline) in inlines.enumerated() {
      write(inline, before: inlines.dropFirst(position + 1).first)
    }
  }

  private mutating func write(_ inline: Markup.Inline, before next: Markup.Inline?) {
    switch inline {
    case .text(let text):
      let isAtStart = place == .paragraph && (result.isEmpty || result.utf8.last == UInt8(ascii: "\n"))
      result += isAtStart ? Self.escapedAtLineStart(text) : Markup.markdownEscaped(text)
      // An exclamation mark before a link would make it an image.
      if text.utf8.last == UInt8(ascii: "!"), next != nil { result = result.dropLast() + "\\!" }
    case .emphasis(let inlines): write(inlines, between: "*", orTag: "em", before: next)
    case .strong(let inlines): write(inlines, between: "**", orTag: "strong", before: next)
    case .strikethrough(let inlines): write(inlines, between: "~~", orTag: "del", before: next)
    case .code(let code): result += place == .cell ? Self.code(code).replacing("|", with: "\\|") : Self.code(code)
    case .link(let inlines, let address):
      let text = Markup.plainText(of: inlines)
      if inlines == [.text(text)], address == text || address == "mailto:" + text {
        result += "<\(text)>"
      } else {
        result += "["
        write(inlines)
        result += "](\(Self.destination(address)))"
      }
    case .image(let description, let address):
      result += "![\(Markup.markdownEscaped(description))](\(Self.destination(address)))"
    case .lineBreak: result += place == .paragraph ? "\\\n" : "<br>"
    case .footnoteReference(let number): result += "[^\(number)]"
    }
  }

  /// Between signs if every parser takes them for emphasis, which none does between a letter and punctuation, as in
  /// `**구독(월)**을`; else as an HTML element.
  private mutating func write(
    _ inlines: [Markup.Inline], between sign: String, orTag tag: String, before next: Markup.Inline?
  ) {
    var inner = MarkdownLine(place: place)
    // So that nothing is escaped as at the start of a line.
    inner.result = "x"
    inner.write(inlines)
    let text = String(inner.result.dropFirst())
    let isEmphasis = Self.opens(text, behind: result.unicodeScalars.last, sign) && Self.closes(text, before: next)
    result += isEmphasis ? sign + text + sign : "<\(tag)>\(text)</\(tag)>"
  }

  private static func opens(_ text: String, behind last: Unicode.Scalar?, _ sign: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if let last, !last.isBlank, sign == "*" || !last.isWord { return false }
    return first.isWord || !first.isBlank && first != "*" && first != "~" && (last?.isBlank ?? true)
  }

  private static func closes(_ text: String, before next: Markup.Inline?) -> Bool {
    guard let last = text.unicodeScalars.last else { return false }
    let following: Unicode.Scalar? =
      switch next {
      case .text(let text): text.unicodeScalars.first
      case .lineBreak, nil: nil
      default: "*"
      }
    if let following, !following.isBlank, !following.isWord, "*~".unicodeScalars.contains(following) { return false }
    return last.isWord || !last.isBlank && last != "*" && last != "~" && (following?.isBlank ?? true)
  }

  /// Also escapes a leading number or sign that would start a block.
  private static func escapedAtLineStart(_ text: String) -> String {
    let digits = text.prefix(while: \.isASCIIDigit)
    let rest = text.dropFirst(digits.count)
    if let sign = rest.first, digits.isEmpty ? "#-+=:".contains(sign) : ".)".contains(sign) {
      return "\(digits)\\\(sign)" + Markup.markdownEscaped(String(rest.dropFirst()))
    }
    return Markup.markdownEscaped(text)
  }

  private static func code(_ text: String) -> String {
    let fence = String(repeating: "`", count: text.longestRun(of: "`") + 1)
    let isPadded = text.hasPrefix("`") || text.hasSuffix("`") || text.hasPrefix(" ") && text.hasSuffix(" ")
    return isPadded ? "\(fence) \(text) \(fence)" : fence + text + fence
  }

  private static func destination(_ address: String) -> String {
    let address = address.hasByte(UInt8(ascii: ";")) ? address.replacing("&", with: "&amp;") : address
    return address.contains { "()".contains($0) } ? "<\(address)>" : address
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { properties.isWhitespace }

  fileprivate var isWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}

import HelpContent

/// Inlines of elements.
extension HTMLContent {
  mutating func inlines(of node: HTMLNode) -> [Markup.Inline] {
    switch node {
    case .text(let text): [.text(Self.collapsed(text))]
    case .element(let element): inlines(of: element)
    }
  }

  mutating func inlines(of element: HTMLElement) -> [Markup.Inline] {
    if HTMLElement.hidden.contains(element.name) || element.isWordMarker { return [] }
    switch element.name {
    case "br": return [.lineBreak]
    case "img": return image(element)
    case "code", "kbd", "samp", "tt", "pre":
      let code = element.name == "pre" ? element.text : Self.collapsed(element.text)
      return [.code(code)]
    case "li": return [.text("- ")] + element.children.flatMap { inlines(of: $0) } + [.lineBreak]
    case _ where HTMLElement.blocks.contains(element.name):
      return [.lineBreak] + element.children.flatMap { inlines(of: $0) } + [.lineBreak]
    default:
      let inner = InlineRun(element.children.flatMap { inlines(of: $0) }).inlines
      return HTMLElement.inlines(named: element.name, inner, address: element.name == "a" ? address(of: element) : nil)
    }
  }

  private mutating func image(_ element: HTMLElement) -> [Markup.Inline] {
    let description = Self.collapsed(element.attributes["alt"] ?? "")
    let reference = element.attributes["src"] ?? element.attributes["data-src"] ?? ""
    // A picture inside of the page itself has no address.
    if reference.isEmpty || reference.hasPrefix("data:") { return [.text(description)] }
    guard let address = AddressBase.resolve(reference, against: base) else {
      problems.add(.addressNotOpened(reference), line: nil)
      return [.text(description)]
    }
    return [.image(description: description, address: address)]
  }

  /// Nil for an anchor, and where only the text is shown.
  private mutating func address(of element: HTMLElement) -> String? {
    guard let reference = element.attributes["href"], !reference.isEmpty, !reference.hasPrefix("#") else { return nil }
    let address = AddressBase.resolve(reference, against: base)
    if address == nil { problems.add(.addressNotOpened(reference), line: nil) }
    return address
  }
}

extension HTMLElement {
  /// What an element of that name makes of the inlines inside of it. `address` is that of a link.
  static func inlines(named name: String, _ inlines: [Markup.Inline], address: String?) -> [Markup.Inline] {
    guard
      inlines.contains(where: {
        if case .text(let text) = $0 { !text.allSatisfy(\.isWhitespace) } else { $0 != .lineBreak }
      })
    else { return inlines }
    // Blanks and breaks at the ends stay outside: signs beside them would be no emphasis.
    let start = inlines.prefix { $0.isBlank }
    let end = inlines.dropFirst(start.count).reversed().prefix { $0.isBlank }.reversed()
    let middle = InlineRun(Array(inlines.dropFirst(start.count).dropLast(end.count)))
    let (before, inner, after) = middle.withoutBlanks
    let wrapped: [Markup.Inline] =
      switch name {
      case "a": address.map { [.link(inner, address: $0)] } ?? inner
      case "b", "strong": [.strong(inner)]
      case "i", "em", "cite", "dfn", "var": [.emphasis(inner)]
      case "del", "s", "strike": [.strikethrough(inner)]
      case "code", "kbd", "samp", "tt": [.code(Markup(blocks: [.paragraph(inner)]).plainText)]
      case "q": [.text("\u{201C}")] + inner + [.text("\u{201D}")]
      default: inner
      }
    return Array(start) + [Markup.Inline.text(before)] + wrapped + [Markup.Inline.text(after)] + Array(end)
  }

  /// True if an inline element has blocks in it, which HTML does not allow and editors write.
  var hasBlocks: Bool {
    name != "a"
      && children.contains { child in
        guard case .element(let element) = child else { return false }
        return HTMLElement.blocks.contains(element.name) || element.hasBlocks
      }
  }
}

extension Markup.Inline {
  fileprivate var isBlank: Bool {
    switch self {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .lineBreak: true
    default: false
    }
  }
}

extension InlineRun {
  /// The blank before and behind the inlines, and those.
  fileprivate var withoutBlanks: (before: String, inner: [Markup.Inline], after: String) {
    var inner = inlines
    var (before, after) = ("", "")
    if case .text(let text)? = inner.first, text.utf8.first?.isLineBlank == true {
      before = " "
      inner[0] = .text(text.droppingFirstLineBlanks)
    }
    if case .text(let text)? = inner.last, text.utf8.last?.isLineBlank == true {
      after = " "
      inner[inner.count - 1] = .text(text.droppingLastLineBlanks)
    }
    return (before, inner, after)
  }
}

import HelpContent

/// Inlines between tags of HTML in Markdown, which need not be closed: without its end tag, the name of a key such as `<Del>`
/// is text.
struct OpenElements {
  private var open: [(tag: HTMLTag?, run: InlineRun)] = [(nil, InlineRun())]

  mutating func append(_ inline: Markup.Inline) { open[open.endIndex - 1].run.append(inline) }

  mutating func open(_ tag: HTMLTag) { open.append((tag, InlineRun())) }

  /// Ends the innermost element of that name, and those inside of it.
  mutating func close(_ name: String, _ base: AddressBase?) {
    guard let start = open.lastIndex(where: { $0.tag?.name == name }), start > 0 else { return }
    while open.count > start + 1 { flatten() }
    let (tag, run) = open.removeLast()
    let address = name == "a" ? tag?.attribute("href").flatMap { AddressBase.resolve($0, against: base) } : nil
    for inline in HTMLElement.inlines(named: name, run.inlines, address: address) { append(inline) }
  }

  /// All inlines, those of elements that were not closed without them.
  var closed: InlineRun {
    var elements = self
    while elements.open.count > 1 { elements.flatten() }
    return elements.open[0].run
  }

  private mutating func flatten() {
    let last = open.removeLast()
    if let tag = last.tag, tag.isBare { append(.text(tag.source)) }
    for inline in last.run.inlines { append(inline) }
  }
}

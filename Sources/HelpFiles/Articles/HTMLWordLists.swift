import HelpContent

/// A paragraph that Word wrote as an item of a list.
struct WordListItem {
  /// From 1.
  let level: Int
  /// Nil for a bullet.
  let number: Int?
  let element: HTMLElement

  /// Nil for any other element.
  init?(_ node: HTMLNode) {
    guard case .element(let element) = node, element.name == "p",
      let style = element.attributes["style"]?.lowercased(), let start = style.firstRange(of: "mso-list:")?.upperBound,
      let level = style[start...].firstRange(of: "level").flatMap({
        Int(style[$0.upperBound...].prefix(while: \.isASCIIDigit))
      }), 1...9 ~= level
    else { return nil }
    self.level = level
    let marker = element.first(where: \.isWordMarker)?.text.drop(while: \.isWhitespace) ?? ""
    let digits = marker.prefix(while: \.isASCIIDigit)
    number = ".)".contains(marker[digits.endIndex...].first ?? " ") ? Int(digits) : nil
    self.element = element
  }

  /// The list of items in a row, with those of deeper levels in the item before them.
  static func list(_ items: ArraySlice<(item: WordListItem, blocks: [Markup.Block])>) -> Markup.List {
    guard let first = items.first?.item else { return Markup.List([]) }
    var rest = items
    var list: [Markup.Item] = []
    while let next = rest.popFirst() {
      let inner = rest.prefix { $0.item.level > first.level }
      rest = rest.dropFirst(inner.count)
      let blocks = next.blocks + (inner.isEmpty ? [] : [.list(self.list(inner))])
      if !blocks.isEmpty { list.append(Markup.Item(blocks)) }
    }
    return Markup.List(start: first.number, list)
  }
}

extension HTMLElement {
  /// The sign or number that Word wrote before the text of an item.
  var isWordMarker: Bool {
    attributes["style"]?.lowercased().filter { !$0.isWhitespace }.contains("mso-list:ignore") == true
  }
}

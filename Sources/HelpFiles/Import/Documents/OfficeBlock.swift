/// A paragraph or a table of an office document, on its way to the HTML that says the same.
enum OfficeBlock {
  enum Form {
    case text, quote, rule
    /// 1 to 9.
    case heading(Int)
    case item(ListPlace)
  }

  /// Where a paragraph stands in a list.
  struct ListPlace {
    /// Items of one list have the same.
    let list: String
    /// From 0.
    let level: Int
    let isNumbered: Bool
    /// The number of the first item.
    let start: Int
  }

  case paragraph(Form, [HTMLNode])
  case code(String)
  case node(HTMLNode)

  /// Lines of code beside each other are one block, paragraphs of a quote one quote, and items nested lists.
  static func html(_ blocks: [OfficeBlock]) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    var counts: [String: Int] = [:]
    var rest = blocks[...]
    while let block = rest.first {
      switch block {
      case .code:
        let lines = rest.prefix { if case .code = $0 { true } else { false } }
        let text = lines.map { if case .code(let line) = $0 { line } else { "" } }.joined(separator: "\n")
        nodes.append(.element(HTMLElement("pre", [.text(text)])))
        rest = rest[lines.endIndex...]
      case .paragraph(.quote, _):
        let lines = rest.prefix { if case .paragraph(.quote, _) = $0 { true } else { false } }
        let inner = lines.compactMap { line -> HTMLNode? in
          if case .paragraph(_, let inner) = line { .element(HTMLElement("p", inner)) } else { nil }
        }
        nodes.append(.element(HTMLElement("blockquote", inner)))
        rest = rest[lines.endIndex...]
      case .paragraph(.item(let first), _):
        var items: [(place: ListPlace, nodes: [HTMLNode])] = []
        while case .paragraph(.item(let place), let inner)? = rest.first,
          place.level != first.level || place.list == first.list
        {
          items.append((place, inner))
          rest.removeFirst()
        }
        let level = items.map(\.place.level).min() ?? 0
        let count = items.count { $0.place.level == level && $0.place.list == first.list }
        let begun = counts[first.list]
        counts[first.list, default: first.start - 1] += count
        nodes.append(list(items[...], level: level, start: begun.map { $0 + 1 } ?? first.start))
      case .paragraph(.heading(let level), let inner):
        nodes.append(.element(HTMLElement("h\(min(level, 6))", inner)))
        rest.removeFirst()
      case .paragraph(.rule, let inner):
        nodes.append(.element(HTMLElement(inner.isEmpty ? "hr" : "p", inner)))
        rest.removeFirst()
      case .paragraph(.text, let inner):
        nodes.append(.element(HTMLElement("p", inner)))
        rest.removeFirst()
      case .node(let node):
        nodes.append(node)
        rest.removeFirst()
      }
    }
    return nodes
  }

  private static func list(
    _ items: ArraySlice<(place: ListPlace, nodes: [HTMLNode])>, level: Int, start: Int
  ) -> HTMLNode {
    var entries: [[HTMLNode]] = []
    var rest = items
    while let item = rest.first {
      if item.place.level <= level {
        entries.append(item.nodes)
        rest.removeFirst()
      } else {
        let inner = rest.prefix { $0.place.level > level }
        let nested = list(
          inner, level: inner.map(\.place.level).min() ?? level + 1, start: inner[inner.startIndex].place.start)
        if entries.isEmpty { entries.append([nested]) } else { entries[entries.count - 1].append(nested) }
        rest = rest[inner.endIndex...]
      }
    }
    let isNumbered = items.first { $0.place.level == level }?.place.isNumbered ?? false
    return .element(
      HTMLElement(
        name: isNumbered ? "ol" : "ul", attributes: isNumbered ? ["start": "\(start)"] : [:],
        children: entries.map { .element(HTMLElement("li", $0)) }))
  }
}

extension HTMLElement {
  init(_ name: String, _ children: [HTMLNode], _ attributes: [String: String] = [:]) {
    self.init(name: name, attributes: attributes, children: children)
  }
}

extension [HTMLNode] {
  /// The nodes inside of an element, for each of its names from the outermost.
  func wrapped(in names: [String]) -> [HTMLNode] {
    names.reversed().reduce(self) { inner, name in [.element(HTMLElement(name, inner))] }
  }
}

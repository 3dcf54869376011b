import HelpContent

/// The text of an OpenDocument file (ISO/IEC 26300) as HTML.
struct OpenDocument {
  private(set) var nodes: [HTMLNode] = []
  /// Pictures, which have no address.
  private(set) var pictures = 0
  private var styles: [String: XMLElement] = [:]
  private var lists: [String: XMLElement] = [:]

  private static let part = "content.xml"

  init(_ bytes: [UInt8]) throws(DocumentProblem) {
    let package = try DocumentPackage(bytes)
    guard let root = try package.part(Self.part) else { throw .missing(part: Self.part) }
    for sheet in [try package.part("styles.xml"), root].compactMap(\.self) {
      for group in ["styles", "automatic-styles"].compactMap({ sheet.first($0) }) {
        for style in group.elements {
          guard let name = style.attributes["name"] else { continue }
          if style.name == "style" { styles[name] = style }
          if style.name == "list-style" { lists[name] = style }
        }
      }
    }
    guard let text = root.first("body")?.first("text") else { throw .missing(part: "office:text") }
    nodes = OfficeBlock.html(blocks(in: text))
  }

  /// The names of a style and of those that it is based on, in lower case and without escapes.
  private func names(of style: String?) -> [String] {
    var names: [String] = []
    var next = style
    while let name = next, names.count < 16 {
      names.append(name.replacing("_20_", with: " ").lowercased())
      next = styles[name]?.attributes["parent-style-name"]
    }
    return names
  }

  private mutating func blocks(in parent: XMLElement, list: (style: String?, level: Int)? = nil) -> [OfficeBlock] {
    var blocks: [OfficeBlock] = []
    for element in parent.elements {
      switch element.name {
      case "h":
        let level = element.attributes["outline-level"].flatMap { Int($0) } ?? 1
        blocks.append(.paragraph(.heading(max(1, min(level, 9))), inlines(in: element)))
      case "p": blocks.append(paragraph(element))
      case "list": blocks.append(.node(.element(self.list(element, inside: list))))
      case "table": blocks.append(.node(.element(table(element))))
      case "tracked-changes", "sequence-decls", "forms", "variable-decls", "annotation", "index-title-template": break
      default: blocks += self.blocks(in: element, list: list)
      }
    }
    return blocks
  }

  private mutating func paragraph(_ element: XMLElement) -> OfficeBlock {
    let names = names(of: element.attributes["style-name"])
    let isCode = names.contains { $0.hasPrefix("preformatted") || $0 == "source code" }
    let inner = inlines(in: element, keepsBlanks: isCode)
    if isCode { return .code(HTMLElement("p", inner).text) }
    if names.contains("title") { return .paragraph(.heading(1), inner) }
    if names.contains(where: { ["quotations", "quote", "block text"].contains($0) }) {
      return .paragraph(.quote, inner)
    }
    return .paragraph(names.contains("horizontal line") ? .rule : .text, inner)
  }

  // MARK: Lists and tables

  /// Lists inside of others have the style of the outermost.
  private mutating func list(_ element: XMLElement, inside outer: (style: String?, level: Int)?) -> HTMLElement {
    let level = (outer?.level ?? 0) + 1
    let style = element.attributes["style-name"] ?? outer?.style
    let form = style.flatMap { lists[$0] }?.elements.first { $0.attributes["level"] == "\(level)" }
    let isNumbered = form.map { $0.name == "list-level-style-number" && $0.attributes["num-format"] != "" } ?? false
    var start = form?.attributes["start-value"].flatMap { Int($0) } ?? 1
    var items: [HTMLNode] = []
    for item in element.elements where item.name == "list-item" || item.name == "list-header" {
      if items.isEmpty, let own = item.attributes["start-value"].flatMap({ Int($0) }) { start = own }
      items.append(.element(HTMLElement("li", OfficeBlock.html(blocks(in: item, list: (style, level))))))
    }
    return HTMLElement(isNumbered ? "ol" : "ul", items, isNumbered ? ["start": "\(start)"] : [:])
  }

  private mutating func table(_ element: XMLElement) -> HTMLElement {
    var rows: [(cells: [HTMLElement], isHead: Bool)] = []
    append(rowsOf: element, isHead: false, to: &rows)
    return HTMLElement.table(rows)
  }

  private mutating func append(
    rowsOf parent: XMLElement, isHead: Bool, to rows: inout [(cells: [HTMLElement], isHead: Bool)]
  ) {
    for child in parent.elements where rows.count < 10_000 {
      switch child.name {
      case "table-header-rows": append(rowsOf: child, isHead: true, to: &rows)
      case "table-rows", "table-row-group": append(rowsOf: child, isHead: isHead, to: &rows)
      case "table-row":
        var isHeading = true
        let cells = child.all("table-cell").map { cell -> HTMLElement in
          isHeading = isHeading && names(of: cell.first("p")?.attributes["style-name"]).contains("table heading")
          var attributes: [String: String] = [:]
          attributes["colspan"] = cell.attributes["number-columns-spanned"]
          attributes["rowspan"] = cell.attributes["number-rows-spanned"]
          return HTMLElement("td", OfficeBlock.html(blocks(in: cell)), attributes)
        }
        rows.append((cells, rows.isEmpty && (isHead || isHeading && !cells.isEmpty)))
      default: break
      }
    }
  }

  // MARK: Inlines

  private mutating func inlines(in parent: XMLElement, keepsBlanks: Bool = false) -> [HTMLNode] {
    parent.nodes.flatMap { node -> [HTMLNode] in
      switch node {
      case .text(let text): [.text(text)]
      case .element(let element): inlines(of: element, keepsBlanks)
      }
    }
  }

  private mutating func inlines(of element: XMLElement, _ keepsBlanks: Bool) -> [HTMLNode] {
    switch element.name {
    case "s":
      let count = max(1, min(200, element.attributes["c"].flatMap { Int($0) } ?? 1))
      return [.text(String(repeating: " ", count: keepsBlanks ? count : 1))]
    case "tab": return [.text("\t")]
    case "line-break": return [.element(HTMLElement("br", []))]
    case "span":
      return inlines(in: element, keepsBlanks: keepsBlanks).wrapped(in: emphasis(of: element.attributes["style-name"]))
    case "a":
      let inner = inlines(in: element, keepsBlanks: keepsBlanks)
      return element.attributes["href"].map { [.element(HTMLElement("a", inner, ["href": $0]))] } ?? inner
    case "note":
      let text = element.first("note-body").map { HTMLElement("p", inlines(in: $0)).text.trimmed } ?? ""
      return text.isEmpty ? [] : [.text(" (\(text))")]
    case "frame":
      if let box = element.first("text-box") {
        return box.all("p").flatMap { [.element(HTMLElement("br", []))] + inlines(in: $0) }
      }
      if element.first("image") != nil { pictures += 1 }
      return (element.first("desc") ?? element.first("title")).map { [.text($0.text)] } ?? []
    case "annotation", "annotation-end", "hidden-text", "hidden-paragraph", "bookmark", "change", "change-start",
      "change-end", "soft-page-break":
      return []
    default: return inlines(in: element, keepsBlanks: keepsBlanks)
    }
  }

  /// Bold, slanted and struck letters, by the style's properties in any script.
  private func emphasis(of style: String?) -> [String] {
    var names: [String] = []
    var next = style
    var count = 0
    while let name = next, let element = styles[name], count < 16 {
      let properties = element.first("text-properties")?.attributes ?? [:]
      if ["font-weight", "font-weight-asian"].contains(where: { properties[$0] == "bold" }) { names.append("strong") }
      if ["font-style", "font-style-asian"].contains(where: { properties[$0] == "italic" }) { names.append("em") }
      if properties["text-line-through-style"].map({ $0 != "none" }) == true { names.append("del") }
      next = element.attributes["parent-style-name"]
      count += 1
    }
    if self.names(of: style).contains(where: { $0 == "source text" || $0.hasPrefix("verbatim") }) {
      names.append("code")
    }
    return names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

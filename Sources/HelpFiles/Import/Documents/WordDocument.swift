import HelpContent

/// The text of a Word document (ECMA-376) as HTML.
struct WordDocument {
  private(set) var nodes: [HTMLNode] = []
  /// Pictures, which have no address.
  private(set) var pictures = 0
  private let styles: WordStyles
  private let targets: [String: String]
  private let notes: [String: XMLElement]
  private var hasTitle = false
  /// Fields that have begun: the address of a link, and whether their result has.
  private var fields: [(instruction: String, isShown: Bool)] = []

  private static let part = "word/document.xml"

  init(_ bytes: [UInt8]) throws(DocumentProblem) {
    let package = try DocumentPackage(bytes)
    guard let root = try package.part(Self.part) else { throw .missing(part: Self.part) }
    styles = WordStyles(styles: try package.part("word/styles.xml"), numbering: try package.part("word/numbering.xml"))
    targets = try package.relations(of: Self.part)
    var notes: [String: XMLElement] = [:]
    for (part, kind) in [("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote")] {
      for note in try package.part(part)?.all(kind) ?? [] where note.attributes["type"] == nil {
        if let id = note.attributes["id"] { notes[kind + id] = note }
      }
    }
    self.notes = notes
    let body = root.first("body") ?? root
    hasTitle = body.all("p").contains { styles.isTitle($0.first("pPr")?.first("pStyle")?.value) }
    nodes = OfficeBlock.html(blocks(in: body))
  }

  private mutating func blocks(in parent: XMLElement) -> [OfficeBlock] {
    var blocks: [OfficeBlock] = []
    for element in parent.elements {
      switch element.name {
      case "p": blocks.append(paragraph(element))
      case "tbl": blocks.append(.node(.element(table(element))))
      case "sdt": blocks += element.first("sdtContent").map { self.blocks(in: $0) } ?? []
      case "AlternateContent": blocks += element.elements.first.map { self.blocks(in: $0) } ?? []
      case "ins", "moveTo", "customXml", "smartTag": blocks += self.blocks(in: element)
      default: break
      }
    }
    return blocks
  }

  private mutating func paragraph(_ element: XMLElement) -> OfficeBlock {
    let properties = element.first("pPr")
    let id = properties?.first("pStyle")?.value
    let names = styles.names(of: id)
    let inner = inlines(in: element)
    if names.contains(where: { $0.contains("preformatted") || $0 == "source code" || $0 == "sourcecode" }) {
      return .code(HTMLElement("p", inner).text)
    }
    if styles.isTitle(id) { return .paragraph(.heading(1), inner) }
    if let level = styles.headingLevel(properties) { return .paragraph(.heading(level + (hasTitle ? 1 : 0)), inner) }
    if let place = styles.listPlace(properties) { return .paragraph(.item(place), inner) }
    if names.contains(where: { ["quote", "intense quote", "quotations", "block text"].contains($0) }) {
      return .paragraph(.quote, inner)
    }
    return .paragraph(names.first == "horizontal line" ? .rule : .text, inner)
  }

  // MARK: Inlines

  private mutating func inlines(in parent: XMLElement) -> [HTMLNode] {
    parent.elements.flatMap { element -> [HTMLNode] in
      switch element.name {
      case "r": return run(element)
      case "hyperlink":
        let inner = inlines(in: element)
        return element.attributes["id"].flatMap { targets[$0] }.map { Self.link(inner, $0) } ?? inner
      case "fldSimple": return Self.link(inlines(in: element), of: element.attributes["instr"] ?? "")
      case "sdt": return element.first("sdtContent").map { inlines(in: $0) } ?? []
      case "AlternateContent": return element.elements.first.map { inlines(in: $0) } ?? []
      case "pPr", "del", "moveFrom": return []
      default: return inlines(in: element)
      }
    }
  }

  private mutating func run(_ element: XMLElement) -> [HTMLNode] {
    let properties = element.first("rPr")
    if properties?.first("vanish")?.isOn == true { return [] }
    var nodes: [HTMLNode] = []
    for child in element.elements { nodes += content(child) }
    if nodes.isEmpty { return [] }
    let style = styles.names(of: properties?.first("rStyle")?.value)
    var names: [String] = []
    if properties?.first("b")?.isOn == true || style.first == "strong" { names.append("strong") }
    if properties?.first("i")?.isOn == true || style.first == "emphasis" { names.append("em") }
    if properties?.first("strike")?.isOn == true { names.append("del") }
    if style.contains(where: { $0.hasPrefix("verbatim") || $0 == "html code" || $0 == "code" }) { names.append("code") }
    nodes = nodes.wrapped(in: names)
    guard let field = fields.last(where: { $0.isShown && Self.address(in: $0.instruction) != nil }) else {
      return nodes
    }
    return Self.link(nodes, of: field.instruction)
  }

  private mutating func content(_ element: XMLElement) -> [HTMLNode] {
    switch element.name {
    case "t":
      if fields.contains(where: { !$0.isShown }) { return [] }
      return [.text(element.text)]
    case "tab": return [.text("\t")]
    case "br":
      return element.attributes["type"].map { $0 == "textWrapping" } ?? true ? [.element(HTMLElement("br", []))] : []
    case "cr": return [.element(HTMLElement("br", []))]
    case "noBreakHyphen": return [.text("-")]
    case "instrText":
      if !fields.isEmpty { fields[fields.count - 1].instruction += element.text }
      return []
    case "fldChar":
      switch element.attributes["fldCharType"] {
      case "begin": if fields.count < 32 { fields.append(("", false)) }
      case "separate": if !fields.isEmpty { fields[fields.count - 1].isShown = true }
      default: _ = fields.popLast()
      }
      return []
    case "footnoteReference": return note("footnote", element)
    case "endnoteReference": return note("endnote", element)
    case "drawing", "pict", "object": return picture(element)
    case "AlternateContent": return element.elements.first.map { first in first.elements.flatMap { content($0) } } ?? []
    default: return []
    }
  }

  /// A note stands in brackets where its mark does.
  private mutating func note(_ kind: String, _ element: XMLElement) -> [HTMLNode] {
    guard let note = element.attributes["id"].flatMap({ notes[kind + $0] }) else { return [] }
    let text = note.all("p").map { HTMLElement("p", inlines(in: $0)).text.trimmed }.filter { !$0.isEmpty }
    return text.isEmpty ? [] : [.text(" (\(text.joined(separator: " ")))")]
  }

  /// The text in a box, and what is said of a picture.
  private mutating func picture(_ element: XMLElement) -> [HTMLNode] {
    if let box = element.descendant("txbxContent") {
      return box.all("p").flatMap { [.element(HTMLElement("br", []))] + inlines(in: $0) }
    }
    guard element.descendant("blip") != nil || element.descendant("imagedata") != nil else { return [] }
    pictures += 1
    return (element.descendant("docPr")?.attributes["descr"]).map { [.text($0)] } ?? []
  }

  private static func link(_ nodes: [HTMLNode], _ address: String) -> [HTMLNode] {
    [.element(HTMLElement("a", nodes, ["href": address]))]
  }

  private static func link(_ nodes: [HTMLNode], of instruction: String) -> [HTMLNode] {
    address(in: instruction).map { link(nodes, $0) } ?? nodes
  }

  /// That of `HYPERLINK "https://example.com"`.
  private static func address(in instruction: String) -> String? {
    guard instruction.trimmed.uppercased().hasPrefix("HYPERLINK"), let start = instruction.firstIndex(of: "\"") else {
      return nil
    }
    return instruction[instruction.index(after: start)...].prefix { $0 != "\"" }.trimmed.nonEmpty
  }

  // MARK: Tables

  /// A cell merged downwards is in its first row.
  private mutating func table(_ element: XMLElement) -> HTMLElement {
    var rows: [(cells: [HTMLElement], isHead: Bool)] = []
    var above: [Int: (row: Int, cell: Int)] = [:]
    for row in element.all("tr").prefix(10_000) {
      var cells: [HTMLElement] = []
      var column = 0
      var isHeading = true
      for cell in row.elements.flatMap({ $0.name == "sdt" ? $0.first("sdtContent")?.elements ?? [] : [$0] })
      where cell.name == "tc" {
        let properties = cell.first("tcPr")
        let width = max(1, min(100, properties?.first("gridSpan")?.value.flatMap { Int($0) } ?? 1))
        let merge = properties?.first("vMerge")
        if let merge, merge.value != "restart", let first = above[column] {
          rows[first.row].cells[first.cell] = rows[first.row].cells[first.cell].taller
        } else {
          above[column] = merge == nil ? nil : (rows.count, cells.count)
          let style = cell.first("p")?.first("pPr")?.first("pStyle")?.value
          isHeading = isHeading && styles.names(of: style).first == "table heading"
          cells.append(HTMLElement("td", OfficeBlock.html(blocks(in: cell)), width > 1 ? ["colspan": "\(width)"] : [:]))
        }
        column += width
      }
      let isHead = row.first("trPr")?.first("tblHeader")?.isOn == true || isHeading && !cells.isEmpty
      rows.append((cells, isHead && rows.isEmpty))
    }
    return HTMLElement.table(rows)
  }
}

extension XMLElement {
  /// The first element of that name below this one.
  func descendant(_ name: String) -> XMLElement? {
    for element in elements {
      if element.name == name { return element }
      if let found = element.descendant(name) { return found }
    }
    return nil
  }
}

extension HTMLElement {
  static func table(_ rows: [(cells: [HTMLElement], isHead: Bool)]) -> HTMLElement {
    HTMLElement(
      "table",
      rows.map { row in
        let cells = row.cells.map { cell in
          HTMLNode.element(HTMLElement(row.isHead ? "th" : "td", cell.children, cell.attributes))
        }
        return .element(HTMLElement("tr", cells))
      })
  }

  /// The cell, reaching down by one more row.
  fileprivate var taller: HTMLElement {
    var attributes = attributes
    attributes["rowspan"] = "\((attributes["rowspan"].flatMap { Int($0) } ?? 1) + 1)"
    return HTMLElement(name, children, attributes)
  }
}

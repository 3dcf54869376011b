/// The styles of a Word document and its lists. Styles are known by their English names, which Word of any language
/// writes beside ids of its own.
struct WordStyles {
  private struct Style {
    let name: String
    let base: String?
    let properties: XMLElement?
  }

  private struct Level {
    let isNumbered: Bool
    let start: Int
  }

  private var styles: [String: Style] = [:]
  /// By `numId`, then by level.
  private var lists: [String: [Int: Level]] = [:]

  init(styles: XMLElement?, numbering: XMLElement?) {
    for style in styles?.all("style") ?? [] {
      guard let id = style.attributes["styleId"] else { continue }
      self.styles[id] = Style(
        name: style.first("name")?.value?.lowercased() ?? id.lowercased(), base: style.first("basedOn")?.value,
        properties: style.first("pPr"))
    }
    var levels: [String: [Int: Level]] = [:]
    for list in numbering?.all("abstractNum") ?? [] {
      if let id = list.attributes["abstractNumId"] { levels[id] = Self.levels(of: list) }
    }
    for number in numbering?.all("num") ?? [] {
      guard let id = number.attributes["numId"] else { continue }
      var own = number.first("abstractNumId")?.value.flatMap { levels[$0] } ?? [:]
      for change in number.all("lvlOverride") {
        guard let place = change.attributes["ilvl"].flatMap({ Int($0) }) else { continue }
        let level = change.first("lvl").map(Self.level) ?? own[place] ?? Level(isNumbered: true, start: 1)
        let start = change.first("startOverride")?.value.flatMap { Int($0) } ?? level.start
        own[place] = Level(isNumbered: level.isNumbered, start: start)
      }
      lists[id] = own
    }
  }

  private static func levels(of list: XMLElement) -> [Int: Level] {
    Dictionary(
      list.all("lvl").compactMap { element in
        element.attributes["ilvl"].flatMap { Int($0) }.map { ($0, level(element)) }
      }
    ) { first, _ in first }
  }

  private static func level(_ element: XMLElement) -> Level {
    let format = element.first("numFmt")?.value ?? "decimal"
    return Level(
      isNumbered: format != "bullet" && format != "none",
      start: max(0, element.first("start")?.value.flatMap { Int($0) } ?? 1))
  }

  /// The style with that id and those that it is based on, the nearest first.
  private func chain(_ id: String?) -> [Style] {
    var chain: [Style] = []
    var next = id
    while let id = next, let style = styles[id], chain.count < 16 {
      chain.append(style)
      next = style.base
    }
    return chain
  }

  /// In lower case, such as `heading 1`; those of its bases behind it.
  func names(of id: String?) -> [String] {
    let names = chain(id).map(\.name)
    return names.isEmpty ? [id?.lowercased() ?? ""] : names
  }

  /// True for the style of a document's title.
  func isTitle(_ id: String?) -> Bool { names(of: id).first == "title" }

  /// The level of a heading, from 1; nil for other paragraphs.
  func headingLevel(_ properties: XMLElement?) -> Int? {
    if let level = Self.outlineLevel(properties) { return level }
    for style in chain(properties?.first("pStyle")?.value) {
      if style.name.hasPrefix("heading "), let level = Int(style.name.dropFirst(8)), (1...9).contains(level) {
        return level
      }
      if let level = Self.outlineLevel(style.properties) { return level }
    }
    return nil
  }

  private static func outlineLevel(_ properties: XMLElement?) -> Int? {
    properties?.first("outlineLvl")?.value.flatMap { Int($0) }.flatMap { (0...8).contains($0) ? $0 + 1 : nil }
  }

  /// Nil for a paragraph outside of lists.
  func listPlace(_ properties: XMLElement?) -> OfficeBlock.ListPlace? {
    let id = properties?.first("pStyle")?.value
    let own = properties?.first("numPr")
    let styled = chain(id).lazy.compactMap { $0.properties?.first("numPr") }.first
    let list = own?.first("numId")?.value ?? styled?.first("numId")?.value
    // Lists of styles have their level in the name: `list bullet 2`.
    let named = names(of: id).first.flatMap { name in
      name.hasPrefix("list ") ? name.split(separator: " ").last.flatMap { Int($0) } : nil
    }
    let level = (own?.first("ilvl") ?? styled?.first("ilvl"))?.value.flatMap { Int($0) } ?? named.map { $0 - 1 } ?? 0
    guard let list, list != "0", (0...8).contains(level) else { return nil }
    let known = lists[list]?[named != nil && own == nil ? 0 : level] ?? lists[list]?[level]
    if lists[list] != nil, known == nil {
      return OfficeBlock.ListPlace(list: list, level: level, isNumbered: false, start: 1)
    }
    return OfficeBlock.ListPlace(
      list: list, level: level, isNumbered: known?.isNumbered ?? true, start: known?.start ?? 1)
  }
}

extension XMLElement {
  /// The attribute that most of Word's elements have.
  var value: String? { attributes["val"] }

  /// True for an element that switches something on.
  var isOn: Bool { !["0", "false", "off", "none"].contains(value ?? "1") }
}

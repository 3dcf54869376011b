import HelpContent

/// The sheets of an Excel file (ECMA-376), in the order of their tabs.
struct Spreadsheet {
  struct Tab {
    let name: String
    let isHidden: Bool
    fileprivate let part: String
  }

  let tabs: [Tab]
  private let package: DocumentPackage
  private let strings: [Sheet.Text]
  private let formats: [NumberFormat]
  private let isFrom1904: Bool

  private static let workbook = "xl/workbook.xml"

  init(_ bytes: [UInt8]) throws(DocumentProblem) {
    package = try DocumentPackage(bytes)
    guard let root = try package.part(Self.workbook) else { throw .missing(part: Self.workbook) }
    let targets = try package.relations(of: Self.workbook)
    isFrom1904 = SheetReader.isTrue(root.first("workbookPr")?.attributes["date1904"])
    tabs = (root.first("sheets")?.all("sheet") ?? []).compactMap { sheet in
      guard let part = sheet.attributes["id"].flatMap({ targets[$0] }) else { return nil }
      let state = sheet.attributes["state"] ?? "visible"
      return Tab(name: sheet.attributes["name"] ?? "", isHidden: state != "visible", part: part)
    }
    let reader = SharedStringReader()
    try package.read("xl/sharedStrings.xml", reader)
    strings = reader.strings
    formats = Self.formats(try package.part("xl/styles.xml"))
  }

  func sheet(_ tab: Tab) throws(DocumentProblem) -> Sheet {
    let reader = SheetReader(
      strings: strings, formats: formats, isFrom1904: isFrom1904, targets: try package.relations(of: tab.part))
    guard try package.read(tab.part, reader) else { throw .missing(part: tab.part) }
    return reader.sheet
  }

  /// By the numbers that cells have for their styles.
  private static func formats(_ styles: XMLElement?) -> [NumberFormat] {
    var codes: [Int: String] = [:]
    for format in styles?.first("numFmts")?.all("numFmt") ?? [] {
      if let id = format.attributes["numFmtId"].flatMap({ Int($0) }) { codes[id] = format.attributes["formatCode"] }
    }
    return (styles?.first("cellXfs")?.all("xf") ?? []).map { style in
      let id = style.attributes["numFmtId"].flatMap { Int($0) } ?? 0
      return codes[id].map { NumberFormat(code: $0) } ?? NumberFormat(builtIn: id)
    }
  }
}

/// Follows the texts that cells share.
private final class SharedStringReader: XMLHandler {
  private(set) var strings: [Sheet.Text] = []
  private var rich = SheetTextBuilder()

  func start(_ name: String, _ attributes: [String: String]) { rich.start(name, attributes) }

  func text(_ text: String) { rich.text(text) }

  func end(_ name: String) {
    rich.end(name)
    if name == "si" { strings.append(rich.take()) }
  }
}

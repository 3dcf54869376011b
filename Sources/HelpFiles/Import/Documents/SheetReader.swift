import HelpContent

/// Follows a sheet's XML.
final class SheetReader: XMLHandler {
  private(set) var sheet = Sheet()
  private let strings: [Sheet.Text]
  private let formats: [NumberFormat]
  private let isFrom1904: Bool
  private let targets: [String: String]

  private var row = 0
  private var column = -1
  private var type = ""
  private var style = 0
  private var value = ""
  private var isInValue = false
  private var hasFormula = false
  private var rich = SheetTextBuilder()

  /// `targets` are those of hyperlinks, by the ids that the sheet has for them.
  init(strings: [Sheet.Text], formats: [NumberFormat], isFrom1904: Bool, targets: [String: String]) {
    self.strings = strings
    self.formats = formats
    self.isFrom1904 = isFrom1904
    self.targets = targets
  }

  func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "col": hide(attributes)
    case "row":
      row = attributes["r"].flatMap { Int($0) } ?? row + 1
      column = -1
      sheet.rows.append(Sheet.Row(number: row, isHidden: Self.isTrue(attributes["hidden"])))
    case "c":
      column = attributes["r"].flatMap { CellPlace($0)?.column } ?? column + 1
      (type, style) = (attributes["t"] ?? "n", attributes["s"].flatMap { Int($0) } ?? 0)
      (value, hasFormula) = ("", false)
    case "v": isInValue = true
    case "f": hasFormula = true
    case "mergeCell": if let range = attributes["ref"].flatMap({ CellRange($0) }) { sheet.merged.append(range) }
    case "hyperlink":
      if let range = attributes["ref"].flatMap({ CellRange($0) }),
        let target = attributes["id"].flatMap({ targets[$0] })
      {
        sheet.links.append(Sheet.Link(target: target, range: range))
      }
    default: rich.start(name, attributes)
    }
  }

  func text(_ text: String) { if isInValue { value += text } else { rich.text(text) } }

  func end(_ name: String) {
    switch name {
    case "v": isInValue = false
    case "c": endCell()
    default: rich.end(name)
    }
  }

  private func endCell() {
    let inline = rich.take()
    guard !sheet.rows.isEmpty, (0..<Sheet.maxColumns).contains(column) else { return }
    let text: Sheet.Text =
      switch type {
      case "s": Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? Sheet.Text()
      case "inlineStr": inline
      case "b": Sheet.Text(plain: value == "1" ? "TRUE" : "FALSE")
      case "str": Sheet.Text(plain: SheetTextBuilder.decoded(value))
      case "e", "d": Sheet.Text(plain: value)
      default:
        Sheet.Text(
          plain: formats.indices.contains(style) ? formats[style].text(of: value, from1904: isFrom1904) : value)
      }
    if hasFormula, value.isEmpty, type != "str" { sheet.uncalculated.append((row, "\(Self.name(column))\(row)")) }
    if !text.plain.isEmpty { sheet.rows[sheet.rows.count - 1].cells[column] = text }
  }

  private func hide(_ attributes: [String: String]) {
    guard Self.isTrue(attributes["hidden"]), let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) }), 1 <= first, first <= last
    else { return }
    sheet.hiddenColumns.formUnion((first - 1)..<min(last, Sheet.maxColumns))
  }

  static func isTrue(_ value: String?) -> Bool { ["1", "true", "on"].contains(value ?? "") }

  /// Such as `AB`.
  static func name(_ column: Int) -> String {
    var (name, rest) = ("", column)
    repeat {
      name = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + name
      rest = rest / 26 - 1
    } while rest >= 0
    return name
  }
}

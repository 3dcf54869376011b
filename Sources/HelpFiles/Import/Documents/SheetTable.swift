import HelpContent

/// A sheet as comma-separated values, each row on the line of its number.
struct SheetTable {
  private(set) var csv = ""
  private(set) var notices: [ImportNotice] = []

  /// Hidden rows and columns are left out and told, unless they are wanted. `columns` are names that a person chose.
  init(_ sheet: Sheet, file: String, takesHidden: Bool, columns: [String: String]) {
    let hidden = takesHidden ? [] : sheet.hiddenColumns
    var rows = Self.filled(sheet)
    for row in rows where row.isHidden && !takesHidden && !row.cells.isEmpty {
      notices.append(ImportNotice(problem: .hiddenRow, file: file, line: row.number))
    }
    for column in hidden.sorted() where rows.contains(where: { $0.cells[column] != nil }) {
      notices.append(ImportNotice(problem: .hiddenColumn(SheetReader.name(column)), file: file, line: nil))
    }
    for (row, cell) in sheet.uncalculated {
      notices.append(ImportNotice(problem: .formulaWithoutValue(cell), file: file, line: row))
    }
    rows.removeAll { $0.isHidden && !takesHidden }
    let used = Set(rows.flatMap(\.cells.keys)).subtracting(hidden).sorted()
    let answers = Self.answers(rows, used, columns)
    var line = 1
    for row in rows {
      if row.number > line { csv += String(repeating: "\n", count: row.number - line) }
      line = max(line, row.number) + 1
      csv +=
        used.map { Self.cell(row.cells[$0].map { $0 } ?? Sheet.Text(), isAnswer: answers.contains($0)) }.joined(
          separator: ",") + "\n"
    }
  }

  /// The rows by their numbers, with merged cells in each of their rows, and with the targets of links behind their
  /// texts.
  private static func filled(_ sheet: Sheet) -> [Sheet.Row] {
    var rows = sheet.rows.sorted { $0.number < $1.number }
    var isLeft = maxFilledRows
    for link in sheet.links where WebAddress.isAllowed(link.target, schemes: ["https", "http"]) {
      for place in Self.rows(rows, in: link.range, &isLeft) {
        for column in link.range.columns.prefix(maxLinkedColumns) {
          guard let text = rows[place].cells[column], !Markup.isWritten(link.target, as: text.plain) else { continue }
          rows[place].cells[column]?.marked =
            Markup(blocks: [.paragraph([.link([.text(text.plain)], address: link.target)])]).markdown()
        }
      }
    }
    for range in sheet.merged where range.rows.count > 1 {
      let places = Self.rows(rows, in: range, &isLeft)
      let column = range.columns.lowerBound
      guard let top = places.first, rows[top].number == range.rows.lowerBound, let first = rows[top].cells[column]
      else {
        continue
      }
      for place in places where rows[place].cells.keys.contains(where: { !range.columns.contains($0) }) {
        rows[place].cells[column] = first
      }
    }
    return rows
  }

  /// Of all ranges together, more than any table has: every range of a hostile file could have all rows.
  private static let maxFilledRows = 2_000_000
  private static let maxLinkedColumns = 100

  /// The places of a range's rows among all, which are in the order of their numbers.
  private static func rows(_ rows: [Sheet.Row], in range: CellRange, _ isLeft: inout Int) -> Range<Int> {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < range.rows.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < rows.count, rows[end].number <= range.rows.upperBound, isLeft > 0 {
      end += 1
      isLeft -= 1
    }
    return low..<end
  }

  /// The columns in which bold text and links are kept.
  private static func answers(_ rows: [Sheet.Row], _ used: [Int], _ stated: [String: String]) -> Set<Int> {
    for row in rows.prefix(TableColumn.maxRowsAboveHeader) {
      let columns = TableColumn.columns(named: used.map { row.cells[$0]?.plain ?? "" }, stated: stated)
      if columns.contains(.question), columns.contains(.answer) {
        return Set(zip(used, columns).filter { $0.1 == .answer }.map(\.0))
      }
    }
    return []
  }

  /// A line break stays inside of the line, so that lines are rows.
  private static func cell(_ text: Sheet.Text, isAnswer: Bool) -> String {
    let shown = isAnswer ? text.marked ?? text.plain : text.plain
    let oneLine = shown.replacing("\r\n", with: "\r").replacing("\n", with: "\r")
    return "\"\(oneLine.replacing("\"", with: "\"\""))\""
  }
}

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

  /// The rows by their numbers, with merged cells in each of their rows, and with the targets of links behind their texts.
  private static func filled(_ sheet: Sheet) -> [Sheet.Row] {
    var rows = sheet.rows.sorted { $0.number < $1.number }
    for link in sheet.links {
      for place in rows.indices where link.range.rows.contains(rows[place].number) {
        for column in link.range.columns {
          guard let text = rows[place].cells[column], !Markup.isWritten(link.target, as: text.plain),
            WebAddress.isAllowed(link.target, schemes: ["https", "http"])
          else { continue }
          rows[place].cells[column]?.marked = Markup(blocks: [
            .paragraph([.link([.text(text.plain)], address: link.target)])
          ]).markdown()
        }
      }
    }
    for range in sheet.merged where range.rows.count > 1 {
      guard let first = rows.first(where: { $0.number == range.rows.lowerBound })?.cells[range.columns.lowerBound]
      else {
        continue
      }
      for place in rows.indices
      where range.rows.contains(rows[place].number)
        && rows[place].cells.keys.contains(where: { !range.columns.contains($0) })
      {
        rows[place].cells[range.columns.lowerBound] = first
      }
    }
    return rows
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

/// The cells of a table as a rectangle: a merged cell is in its first column, and in each of its rows.
struct HTMLTableRows {
  private(set) var cells: [[HTMLElement]] = []
  private(set) var hasHeader = false
  private(set) var rightAligned: Set<Int> = []

  private static let maxColumns = 100
  private static let empty = HTMLElement(name: "td", attributes: [:], children: [])

  init(_ table: HTMLElement) {
    var rows: [(row: HTMLElement, isHead: Bool)] = []
    for case .element(let part) in table.children {
      if part.name == "tr" { rows.append((part, false)) }
      for case .element(let row) in part.children
      where row.name == "tr" && ["thead", "tbody", "tfoot"].contains(part.name) {
        rows.append((row, part.name == "thead"))
      }
    }
    /// By column: cells that reach down, and for how many rows.
    var above: [Int: (cell: HTMLElement, rows: Int)] = [:]
    for (number, (row, isHead)) in rows.enumerated() {
      var line: [HTMLElement] = []
      var own: [HTMLElement] = []
      let takeFromAbove = { (line: inout [HTMLElement]) in
        while let cell = above[line.count] {
          above[line.count] = cell.rows > 1 ? (cell.cell, cell.rows - 1) : nil
          line.append(cell.cell)
        }
      }
      for case .element(let cell) in row.children where cell.name == "td" || cell.name == "th" {
        takeFromAbove(&line)
        own.append(cell)
        let height = min(cell.span("rowspan"), rows.count - number)
        for column in 0..<min(cell.span("colspan"), Self.maxColumns) where line.count < Self.maxColumns {
          let shown = column == 0 ? cell : Self.empty
          if height > 1 { above[line.count] = (shown, height - 1) }
          line.append(shown)
        }
      }
      takeFromAbove(&line)
      if line.isEmpty { continue }
      if cells.isEmpty {
        hasHeader = isHead || own.allSatisfy { $0.name == "th" }
        for (column, cell) in line.enumerated() where cell.isRightAligned { rightAligned.insert(column) }
      }
      cells.append(line)
    }
    let width = cells.map(\.count).max() ?? 0
    cells = cells.map { $0 + Array(repeating: Self.empty, count: width - $0.count) }
    // A table of nothing but a header has rows.
    if cells.count == 1 { hasHeader = false }
  }
}

extension HTMLElement {
  fileprivate func span(_ name: String) -> Int { max(1, min(1_000, attributes[name].flatMap { Int($0) } ?? 1)) }

  fileprivate var isRightAligned: Bool {
    attributes["align"] == "right"
      || attributes["style"]?.lowercased().filter { $0 != " " }.contains("text-align:right") == true
  }
}

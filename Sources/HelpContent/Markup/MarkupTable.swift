/// A table in the pipe notation of GitHub Flavored Markdown.
struct MarkupTable {
  typealias Cell = [UInt8]

  let header: [Cell]
  private(set) var rows: [[Cell]] = []
  let rightAligned: Set<Int>

  /// Nil unless `delimiter` is a row of dashes that makes `header` the header of a table.
  init?(header: MarkupLine, delimiter: MarkupLine) {
    guard let first = delimiter.bytes.first, "|:-".utf8.contains(first), Self.isRow(header) else { return nil }
    let columns = Self.cells(of: delimiter.bytes)
    self.header = Self.cells(of: header.bytes)
    guard columns.count == self.header.count, columns.allSatisfy(Self.isDelimiter) else { return nil }
    let colon = UInt8(ascii: ":")
    rightAligned = Set(columns.indices.filter { columns[$0].last == colon && columns[$0].first != colon })
  }

  static func isRow(_ line: MarkupLine) -> Bool {
    guard case .text = line.kind else { return false }
    return line.bytes.contains(UInt8(ascii: "|"))
  }

  /// Surplus cells are kept in the last one, with their bars.
  mutating func append(_ line: MarkupLine) {
    let cells = Self.cells(of: line.bytes)
    let missing = Array(repeating: Cell(), count: max(0, header.count - cells.count))
    let last = cells.dropFirst(header.count - 1).joined(separator: " | ".utf8)
    rows.append(
      cells.count <= header.count ? cells + missing : Array(cells.prefix(header.count - 1)) + [Array(last)])
  }

  private static func isDelimiter(_ cell: Cell) -> Bool {
    var dashes = cell[...]
    if dashes.first == UInt8(ascii: ":") { dashes.removeFirst() }
    if dashes.last == UInt8(ascii: ":") { dashes.removeLast() }
    return !dashes.isEmpty && dashes.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  private static func cells(of row: ArraySlice<UInt8>) -> [Cell] {
    var cells: [Cell] = []
    var cell: Cell = []
    var endsWithBar = false
    for byte in row.first == UInt8(ascii: "|") ? row.dropFirst() : row {
      let isEscaped = cell.last == UInt8(ascii: "\\")
      endsWithBar = byte == UInt8(ascii: "|") && !isEscaped
      if endsWithBar {
        cells.append(cell)
        cell = []
      } else {
        if byte == UInt8(ascii: "|") { cell.removeLast() }
        cell.append(byte)
      }
    }
    if !endsWithBar { cells.append(cell) }
    return cells.map { Array($0[...].trimmingBlanks()) }
  }
}

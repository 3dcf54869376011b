/// A sheet of a spreadsheet with its cells as they are shown.
struct Sheet {
  /// A text, with the bold parts of a rich one.
  struct Text {
    var plain = ""
    /// Markdown; nil where nothing is bold.
    var marked: String?
  }

  struct Row {
    /// From 1.
    let number: Int
    let isHidden: Bool
    /// By columns from 0.
    var cells: [Int: Text] = [:]
  }

  struct Link {
    let target: String
    /// A rectangle of cells.
    let range: CellRange
  }

  var rows: [Row] = []
  var hiddenColumns: Set<Int> = []
  var merged: [CellRange] = []
  var links: [Link] = []
  /// Cells whose program has not calculated them.
  var uncalculated: [(row: Int, cell: String)] = []

  static let maxColumns = 16_384
}

/// A rectangle of cells, such as `A8:B9`.
struct CellRange {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  init?(_ text: String) {
    let ends = text.split(separator: ":").map { CellPlace($0) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, first.row <= last.row, first.column <= last.column
    else { return nil }
    rows = first.row...last.row
    columns = first.column...last.column
  }
}

/// The place of a cell, such as `B7`; the row is from 1 and the column from 0.
struct CellPlace {
  let row: Int
  let column: Int

  init?(_ text: some StringProtocol) {
    let letters = text.utf8.filter { $0 != UInt8(ascii: "$") }.prefix { $0 >= UInt8(ascii: "A") }
    let digits = text.utf8.filter { $0 != UInt8(ascii: "$") }.dropFirst(letters.count)
    guard (1...3).contains(letters.count), letters.allSatisfy({ (0x41...0x5A).contains($0) }),
      let row = Int(String(decoding: digits, as: UTF8.self)), (1...1_048_576).contains(row)
    else { return nil }
    let column = letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
    guard column < Sheet.maxColumns else { return nil }
    self.row = row
    self.column = column
  }
}

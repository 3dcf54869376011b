extension Grid {
  /// Blanks what follows the first `limit` words of a row, behind an ellipsis. Lines and markers are no words.
  package mutating func keepWords(_ limit: Int, inRow row: Int) {
    var count = 0
    var isInside = false
    var end = 0
    for (column, cell) in self[row: row].enumerated() where cell.width > 0 {
      let isOfWord = cell.base != " " && !cell.base.isLineOrMarker
      if isOfWord, !isInside { count += 1 }
      if count > limit { return blank(row, from: end) }
      isInside = isOfWord
      if isOfWord { end = column + cell.width }
    }
  }

  private mutating func blank(_ row: Int, from column: Int) {
    for place in column..<size.columns {
      let style = self[row, place].style
      self.place(
        place == column ? Cell(base: "…", width: 1, style: style) : .blank(style), row: row, column: place)
    }
  }
}

extension Unicode.Scalar {
  /// True for the characters of boxes and for the marker of a chosen row.
  package var isLineOrMarker: Bool { 0x2500...0x257F ~= value || self == "▸" }
}

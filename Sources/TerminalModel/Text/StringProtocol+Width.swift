extension StringProtocol {
  /// The text if it fits into `columns`; otherwise a prefix of whole characters followed by the ellipsis.
  package func truncated(toWidth columns: Int, ellipsis: String = "…") -> String {
    guard DisplayWidth.of(self) > columns else { return String(self) }
    let ellipsisWidth = DisplayWidth.of(ellipsis)
    let mark = ellipsisWidth <= columns ? ellipsis : ""
    let room = mark.isEmpty ? columns : columns - ellipsisWidth
    var width = 0
    var start = prefix { character in
      width += DisplayWidth.of(character)
      return width <= room
    }
    // Avoids two ellipses in a row.
    while !mark.isEmpty, start.hasSuffix(mark) { start.removeLast(mark.count) }
    return String(start) + mark
  }

  /// Padded with blanks to `columns`; longer text is unchanged.
  package func padded(toWidth columns: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, columns - DisplayWidth.of(self)))
  }
}

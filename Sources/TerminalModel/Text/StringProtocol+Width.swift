extension StringProtocol {
  /// The text where it fits into `columns`, else as much of its start as leaves room for the ellipsis; no character is cut.
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
    // One ellipsis says all.
    while !mark.isEmpty, start.hasSuffix(mark) { start.removeLast(mark.count) }
    return String(start) + mark
  }

  /// The text with blanks after it up to `columns`; a longer one stays as it is.
  package func padded(toWidth columns: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, columns - DisplayWidth.of(self)))
  }
}

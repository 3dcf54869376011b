extension String {
  /// The text if it fits into `columns`; otherwise a prefix of whole characters followed by the ellipsis.
  package func truncated(toWidth columns: Int, ellipsis: String = "…") -> String {
    // A column takes at least one byte.
    guard utf8.count > columns, DisplayWidth.of(self) > columns else { return self }
    let ellipsisWidth = DisplayWidth.of(ellipsis)
    let mark = ellipsisWidth <= columns ? ellipsis : ""
    var start = prefix(ofWidth: mark.isEmpty ? columns : columns - ellipsisWidth)
    // Avoids two ellipses in a row.
    while !mark.isEmpty, start.hasSuffix(mark) { start.removeLast(mark.count) }
    return start + mark
  }

  /// The longest prefix of whole characters that is not wider than `columns`.
  private func prefix(ofWidth columns: Int) -> String {
    var width = 0
    var end = unicodeScalars.startIndex
    for index in unicodeScalars.indices {
      let own = SoleScalar.width(of: unicodeScalars[index])
      guard own > 0 else { return dividedPrefix(ofWidth: columns) }
      end = index
      width += own
      if width > columns { break }
    }
    return String(self[..<end])
  }

  /// For texts with scalars that join others.
  private func dividedPrefix(ofWidth columns: Int) -> String {
    var width = 0
    return String(
      prefix { character in
        width += DisplayWidth.of(character)
        return width <= columns
      })
  }

  /// Padded with blanks to `columns`; longer text is unchanged.
  package func padded(toWidth columns: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, columns - DisplayWidth.of(self)))
  }
}

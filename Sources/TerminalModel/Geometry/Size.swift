/// Columns and rows; negative values become zero.
package struct Size: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The largest screen that is drawn.
  package static let largest = Size(columns: 1_000, rows: 1_000)

  package var isTooLarge: Bool { columns > Self.largest.columns || rows > Self.largest.rows }
}

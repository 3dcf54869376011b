/// A text as a square of modules that a phone's camera reads.
package struct QRCode: Equatable, Sendable {
  package let text: String
  /// Along a side, from 21 to 177.
  package let size: Int
  /// Row by row.
  private let dark: [Bool]

  /// Nil unless there are `size` rows of `size` modules.
  package init?(_ text: String, size: Int, dark: [Bool]) {
    guard size > 0, dark.count == size * size else { return nil }
    self.text = text
    self.size = size
    self.dark = dark
  }

  /// Light outside of the square.
  package func isDark(column: Int, row: Int) -> Bool {
    guard 0..<size ~= column, 0..<size ~= row else { return false }
    return dark[row * size + column]
  }

  package enum Failure: Error, Equatable, Sendable {
    case tooLong
    /// What draws it is not installed, or nothing can be drawn that fine.
    case unavailable
  }

  /// Makes one of a text.
  package typealias Encoder = @Sendable (String) -> Result<QRCode, Failure>
}

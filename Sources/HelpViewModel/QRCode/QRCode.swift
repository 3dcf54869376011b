/// A text as a square of dark and light modules.
package struct QRCode: Equatable, Sendable {
  package let text: String
  /// Modules per side, from 21 to 177.
  package let size: Int
  /// True for dark modules, row by row.
  private let dark: [Bool]

  /// Nil unless there are `size` rows of `size` modules.
  package init?(_ text: String, size: Int, dark: [Bool]) {
    guard size > 0, dark.count == size * size else { return nil }
    self.text = text
    self.size = size
    self.dark = dark
  }

  /// False outside the square.
  package func isDark(column: Int, row: Int) -> Bool {
    guard 0..<size ~= column, 0..<size ~= row else { return false }
    return dark[row * size + column]
  }

  package enum Failure: Error, Equatable, Sendable {
    case tooLong
    /// The library is not installed, or the screen cannot show half blocks.
    case unavailable
  }

  /// Encodes a text.
  package typealias Encoder = @Sendable (String) -> Result<QRCode, Failure>
}

/// One cell of a row: a spacing scalar with up to two combining marks, in sixteen bytes.
package struct Cell: Hashable, Sendable {
  package let base: Unicode.Scalar
  private var firstMark: UInt32 = 0
  private var secondMark: UInt32 = 0
  package var style: Style
  private let columns: UInt8

  init(base: Unicode.Scalar, width: Int, style: Style) {
    self.base = base
    self.style = style
    columns = UInt8(width)
  }

  private typealias Halves = (UInt64, UInt64)

  /// Compares all sixteen bytes at once: every frame compares thousands of cells.
  package static func == (a: Cell, b: Cell) -> Bool {
    let (a, b) = unsafe (unsafeBitCast(a, to: Halves.self), unsafeBitCast(b, to: Halves.self))
    return (a.0 ^ b.0) | (a.1 ^ b.1) == 0
  }

  package static func blank(_ style: Style = .plain) -> Cell { Cell(base: " ", width: 1, style: style) }

  /// The second half of a wide cell; the first half draws both.
  static func continuation(_ style: Style) -> Cell { Cell(base: " ", width: 0, style: style) }

  /// 1 or 2, and 0 for the second half of a wide cell.
  package var width: Int { Int(columns) }

  /// The combining marks; zero if there is none.
  package var marks: (first: UInt32, second: UInt32) { (firstMark, secondMark) }

  /// The text to draw; empty for the second half of a wide cell.
  package var text: String {
    guard columns > 0 else { return "" }
    var text = String(Character(base))
    guard firstMark != 0 else { return text }
    text.unicodeScalars.append(contentsOf: [firstMark, secondMark].filter { $0 != 0 }.compactMap(Unicode.Scalar.init))
    return text
  }

  /// A third mark is dropped, as by ncurses.
  mutating func append(mark: Unicode.Scalar) {
    if firstMark == 0 {
      firstMark = mark.value
    } else if secondMark == 0 {
      secondMark = mark.value
    }
  }
}

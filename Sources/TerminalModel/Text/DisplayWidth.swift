/// Width of text in columns. The width of a scalar equals `wcwidth` of glibc 2.36, which ncurses uses too.
package enum DisplayWidth {
  /// 0, 1 or 2; nil for scalars that must not be sent to a terminal (controls, and unassigned in Unicode 14).
  package static func of(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x20..<0x7F: 1
    case 0xAC00...0xD7A3, 0x4E00...0x9FFF: 2
    default: WidthRuns.unicode14.width(of: scalar)
    }
  }

  package static func of(_ character: Character) -> Int { of(String(character)) }

  /// The sum of the widths of its cells.
  package static func of(_ text: some StringProtocol) -> Int {
    var columns = 0
    for cell in CellSequence(text) { columns += cell.width }
    return columns
  }
}

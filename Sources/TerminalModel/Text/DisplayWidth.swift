/// Width of text in columns. The width of a scalar equals `wcwidth` of glibc 2.36, which ncurses uses too.
package enum DisplayWidth {
  /// 0, 1 or 2; nil for scalars that must not be sent to a terminal (controls, and unassigned in Unicode 14).
  package static func of(_ scalar: Unicode.Scalar) -> Int? {
    let width = SoleScalar.width(of: scalar)
    return width > 0 ? width : WidthRuns.unicode14.width(of: scalar)
  }

  package static func of(_ character: Character) -> Int { of(String(character)) }

  /// The sum of the widths of its cells.
  package static func of(_ text: String) -> Int {
    var columns = 0
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      let width = SoleScalar.width(of: scalar)
      guard width > 0 else { return CellSequence(text).reduce(0) { $0 + $1.width } }
      columns += width
    }
    return columns
  }
}

extension String {
  /// The lines, each of which has a line end, behind `margin` blanks. Lines without text get blanks only if `keepsBlank`.
  func indented(by margin: Int, keepsBlank: Bool = false) -> String {
    let blanks = [UInt8](repeating: UInt8(ascii: " "), count: margin)
    var indented: [UInt8] = []
    indented.reserveCapacity(utf8.count + utf8.count / 8)
    var rest = Array(utf8)[...]
    while let first = rest.first {
      let line = rest.prefix(through: rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex - 1)
      if keepsBlank || first != UInt8(ascii: "\n") { indented += blanks }
      indented += line
      rest = rest[line.endIndex...]
    }
    return String(decoding: indented, as: UTF8.self)
  }
}

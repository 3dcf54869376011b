/// Folding of simplified, traditional and other variants of Han characters.
enum HanVariants {
  static let first: UInt16 = 0x3400

  /// The representative of each character from U+3400 to U+9FFF.
  nonisolated(unsafe) static let representatives: UnsafePointer<UInt16> = {
    let table = UnsafeMutablePointer<UInt16>.allocate(capacity: 0xA000 - Int(first))
    for codeUnit in first...0x9FFF { unsafe table[Int(codeUnit - first)] = codeUnit }
    var base: UInt16?
    for scalar in HanVariantTable.families.description.unicodeScalars {
      guard scalar != " " else {
        base = nil
        continue
      }
      let codeUnit = UInt16(scalar.value)
      unsafe table[Int(codeUnit - first)] = base ?? codeUnit
      base = base ?? codeUnit
    }
    return unsafe UnsafePointer(table)
  }()
}

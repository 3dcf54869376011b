/// Simplified and traditional characters, and other ways to write the same, as one.
enum HanVariants {
  private static let first: UInt16 = 0x3400

  /// `unit` is from U+3400 to U+9FFF.
  @inline(__always)
  static func representative(_ unit: UInt16) -> UInt16 { representatives[Int(unit &- first)] }

  private static let representatives: [UInt16] = {
    var representatives = Array(first...0x9FFF)
    var base: UInt16?
    for scalar in HanVariantTable.families.description.unicodeScalars {
      guard scalar != " " else {
        base = nil
        continue
      }
      let unit = UInt16(scalar.value)
      representatives[Int(unit - first)] = base ?? unit
      base = base ?? unit
    }
    return representatives
  }()
}

/// Signs that stand between what belongs together, and that the index therefore leaves out.
enum Squeezing {
  /// What a text may have between two characters that were typed without anything between them: blank, hyphen, middle dot.
  @inline(__always)
  static func isGap(_ unit: UInt16) -> Bool { unit == 0x20 || unit == 0x2D || unit == 0xB7 }

  /// Gaps, and what is written inside of numbers: ( ) , .
  @inline(__always)
  static func isSqueezed(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x20, 0x28, 0x29, 0x2C, 0x2D, 0x2E, 0xB7: true
    default: false
    }
  }
}

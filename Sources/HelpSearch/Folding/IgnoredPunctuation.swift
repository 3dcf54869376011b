/// Signs that stand between what belongs together, and that the index therefore leaves out.
enum IgnoredPunctuation {
  /// What a text may have between two characters that were typed without anything between them: blank, hyphen, middle dot.
  @inline(__always)
  static func isSkippable(_ codeUnit: UInt16) -> Bool { codeUnit == 0x20 || codeUnit == 0x2D || codeUnit == 0xB7 }

  /// Gaps, and what is written inside of numbers: ( ) , .
  @inline(__always)
  static func isIgnored(_ codeUnit: UInt16) -> Bool {
    switch codeUnit {
    case 0x20, 0x28, 0x29, 0x2C, 0x2D, 0x2E, 0xB7: true
    default: false
    }
  }
}

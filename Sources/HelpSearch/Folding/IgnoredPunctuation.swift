/// Punctuation and space that terms of the index leave out, so that a query matches with or without them.
enum IgnoredPunctuation {
  /// True for space, hyphen and middle dot, which a match may skip.
  @inline(__always)
  static func isSkippable(_ codeUnit: UInt16) -> Bool { codeUnit == 0x20 || codeUnit == 0x2D || codeUnit == 0xB7 }

  /// True for skippable code units, and for those inside of numbers: ( ) , .
  @inline(__always)
  static func isIgnored(_ codeUnit: UInt16) -> Bool {
    switch codeUnit {
    case 0x20, 0x28, 0x29, 0x2C, 0x2D, 0x2E, 0xB7: true
    default: false
    }
  }
}

/// Lengths of a document's title, phrasings and body, each rounded to one byte, in a word of 32 bits.
///
/// A length is the number of code units in one language, on average over the languages of a text.
struct FieldLengths {
  static let fields: [TermKey.Field] = [.title, .phrasing, .body]

  private(set) var word: UInt32 = 0
  /// By field.
  private(set) var exact = [Int](repeating: 0, count: Self.fields.count)

  init(_ texts: [SearchText]) {
    for text in texts {
      let sum = text.folded.reduce(0) { sum, codeUnits in
        sum + codeUnits.count { !IgnoredPunctuation.isIgnored($0) }
      }
      exact[text.role.field.ordinal] += sum / max(1, text.folded.count)
    }
    for (field, length) in exact.enumerated() { word |= UInt32(Self.code(length)) << UInt32(8 * field) }
  }

  /// Five significant bits: exact below 32, and rounded down by at most 6 per cent above.
  static func code(_ length: Int) -> UInt8 {
    let length = min(length, 0xFFFF)
    let shift = max(0, Int.bitWidth - length.leadingZeroBitCount - 5)
    return UInt8(shift << 4 + length >> shift)
  }

  static func length(_ code: UInt8) -> Int {
    let shift = max(0, Int(code) >> 4 - 1)
    return (Int(code) - shift << 4) << shift
  }
}

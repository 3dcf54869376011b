/// What the index looks up: one to three codeUnits that stand in a row in a kind of text, or a property of entries.
struct TermKey: Hashable, Comparable {
  /// Where a gram stands, or which property it is.
  enum Field: UInt64, CaseIterable {
    case title = 1
    /// Names, values, other phrasings, keywords.
    case phrasing
    case body
    /// What services are called, and their categories; the lists are of services.
    case serviceName
    /// The first two codeUnits of a title.
    case titleStart
    /// The first two codeUnits of every word of a title, and the first alone.
    case wordStart
    /// A hash of the whole of a title, a name or a value.
    case whole
    case service, kind, tag

    /// Of the spaces of grams from 0 on; those of texts of entries are the first three.
    var ordinal: Int { Int(rawValue) - 1 }

    /// Those that grams of all texts are in; their numbers are 1 to 4.
    static let gramFieldCount = 4
    static let gramFields: [Field] = [.title, .phrasing, .body, .serviceName]
  }

  let bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  @inline(__always)
  init(_ field: Field, _ first: UInt16, _ second: UInt16 = 0, _ third: UInt16 = 0) {
    bits = field.rawValue << 48 | UInt64(first) << 32 | UInt64(second) << 16 | UInt64(third)
  }

  /// A number of 32 bits.
  init(_ field: Field, number: Int) { bits = field.rawValue << 48 | UInt64(UInt32(truncatingIfNeeded: number)) }

  /// All of a text without what the index leaves out.
  init(whole codeUnits: some Sequence<UInt16>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for codeUnit in codeUnits where !IgnoredPunctuation.isIgnored(codeUnit) {
      hash = (hash ^ UInt64(codeUnit)) &* 0x100_0000_01B3
    }
    bits = Field.whole.rawValue << 48 | (hash >> 16)
  }

  @inline(__always) var first: UInt16 { UInt16(truncatingIfNeeded: bits >> 32) }
  @inline(__always) var second: UInt16 { UInt16(truncatingIfNeeded: bits >> 16) }
  @inline(__always) var third: UInt16 { UInt16(truncatingIfNeeded: bits) }

  static func < (a: Self, b: Self) -> Bool { a.bits < b.bits }
}

/// A term of the index as 64 bits: a gram of one to three code units in a field, or a property of documents.
struct TermKey: Hashable, Comparable {
  /// The field of a gram, or the kind of a property.
  enum Field: UInt64, CaseIterable {
    case title = 1
    /// Names, values, other phrasings and keywords.
    case phrasing
    case body
    /// Names of services and of their categories; posting lists are of services.
    case serviceName
    /// The first two code units of a title.
    case titleStart
    /// The first two code units of every word of a title, and the first alone.
    case wordStart
    /// A hash of a whole title, name or value.
    case whole
    case service
    /// A `FilterLabel`, by its number in the segment.
    case label
    /// Hashes of words and of their beginnings; see `WordTerms`.
    case titleWord, phrasingWord, bodyWord
    /// Grams and words that a body, or names and phrasings together, have at least `TermKey.repetition` times.
    case repeatedGram, repeatedWord, repeatedPhrasingGram, repeatedPhrasingWord
    /// The first letters of the first two Latin words of a title or name.
    case initials
    /// The same of services, of which the posting lists are.
    case serviceInitials

    /// The field that lists what is repeated in this one; nil for none.
    var repeated: Field? {
      switch self {
      case .phrasing: .repeatedPhrasingGram
      case .phrasingWord: .repeatedPhrasingWord
      case .body: .repeatedGram
      case .bodyWord: .repeatedWord
      default: nil
      }
    }

    /// From 0 to 3 for the fields of grams; the texts of entries have the first three.
    var ordinal: Int { Int(rawValue) - 1 }

    static let gramFieldCount = 4
    static let gramFields: [Field] = [.title, .phrasing, .body, .serviceName]
  }

  let bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  @inline(__always)
  init(_ field: Field, _ first: UInt16, _ second: UInt16 = 0, _ third: UInt16 = 0) {
    bits = field.rawValue << 48 | UInt64(first) << 32 | UInt64(second) << 16 | UInt64(third)
  }

  /// A property with a number of at most 32 bits.
  init(_ field: Field, number: Int) { bits = field.rawValue << 48 | UInt64(UInt32(truncatingIfNeeded: number)) }

  /// The hash of a whole text without ignored punctuation.
  init(whole codeUnits: some Sequence<UInt16>) {
    self.init(.whole, hash: Self.hash(codeUnits.lazy.filter { !IgnoredPunctuation.isIgnored($0) }))
  }

  /// `hash` has 48 bits.
  init(_ field: Field, hash: UInt64) { bits = field.rawValue << 48 | hash }

  /// A hash of 48 bits. Another `seed` makes other hashes of the same code units.
  @inline(__always)
  static func hash(_ codeUnits: some Sequence<UInt16>, seed: UInt64 = 0) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
    for codeUnit in codeUnits { hash = (hash ^ UInt64(codeUnit)) &* 0x100_0000_01B3 }
    return hash >> 16
  }

  /// The number of occurrences from which on a term counts as repeated.
  static let repetition = 3

  var field: Field? { Field(rawValue: bits >> 48) }

  /// The same gram or word in another field.
  @inline(__always)
  func inField(_ field: Field) -> TermKey { TermKey(field, hash: bits & 0xFFFF_FFFF_FFFF) }

  @inline(__always) var first: UInt16 { UInt16(truncatingIfNeeded: bits >> 32) }
  @inline(__always) var second: UInt16 { UInt16(truncatingIfNeeded: bits >> 16) }
  @inline(__always) var third: UInt16 { UInt16(truncatingIfNeeded: bits) }

  static func < (a: Self, b: Self) -> Bool { a.bits < b.bits }
}

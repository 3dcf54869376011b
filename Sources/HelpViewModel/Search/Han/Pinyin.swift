/// What Han characters are read as. A reading is a toneless syllable such as `tui`, with v for ü.
enum Pinyin {
  /// In alphabetical order, in eight bytes each, the first letter in the highest.
  private static let syllables: [UInt64] = Array(Set(lists.joined())).sorted()

  private static let lists: [[UInt64]] = PinyinTable.readings.description.split(separator: " ").map { list in
    list.split(separator: ",").map { packed($0.utf16) }
  }

  /// For every syllable the lists that it is in.
  private static let memberships: [PinyinClass] = {
    var classes = [PinyinClass](repeating: PinyinClass(), count: syllables.count)
    for (number, list) in lists.enumerated() {
      for syllable in list { classes[position(of: syllable)].insert(number + 1) }
    }
    return classes
  }()

  /// For every character from U+4E00 on the number of its list; 0 is none.
  private static let numbers: [UInt16] = {
    let skipped = UInt8(ascii: "\\")
    let digits = PinyinTable.numbers.description.utf8.map { UInt16($0 - 0x23 - ($0 > skipped ? 1 : 0)) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] * 91 + digits[$0 + 1] }
  }()

  static let longestSyllable = 6

  @inline(__always)
  static func number(of unit: UInt16) -> Int { 0x4E00...0x9FFF ~= unit ? Int(numbers[Int(unit &- 0x4E00)]) : 0 }

  /// The characters read as exactly `letters`; nil when none is.
  static func reading(_ letters: some Collection<UInt16>) -> PinyinClass? {
    guard letters.count <= longestSyllable else { return nil }
    let key = packed(letters)
    let position = position(of: key)
    return position < syllables.count && syllables[position] == key ? memberships[position] : nil
  }

  /// The characters whose reading begins with `letters`; nil when none does.
  static func readings(beginningWith letters: some Collection<UInt16>) -> PinyinClass? {
    guard letters.count <= longestSyllable else { return nil }
    let low = packed(letters)
    let high = low | (UInt64.max >> UInt64(8 * letters.count))
    let range = position(of: low)..<position(of: high)
    guard !range.isEmpty else { return nil }
    return range.reduce(into: PinyinClass()) { $0.formUnion(memberships[$1]) }
  }

  /// The characters that share a reading with `unit`; nil when it has none.
  static func soundingLike(_ unit: UInt16) -> PinyinClass? {
    let number = number(of: unit)
    guard number > 0 else { return nil }
    return lists[number - 1].reduce(into: PinyinClass()) { $0.formUnion(memberships[position(of: $1)]) }
  }

  private static func packed(_ letters: some Sequence<UInt16>) -> UInt64 {
    var packed: UInt64 = 0
    var shift: UInt64 = 56
    for letter in letters {
      packed |= UInt64(letter & 0x7F) << shift
      shift -= 8
    }
    return packed
  }

  /// Where `key` is among the syllables, or would be.
  private static func position(of key: UInt64) -> Int {
    var low = 0
    var high = syllables.count
    while low < high {
      let middle = (low + high) / 2
      if syllables[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Some of the lists of readings, and with them all characters that have one of these.
struct PinyinClass: Hashable, Sendable {
  private var words = [UInt64](repeating: 0, count: 16)

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

  mutating func formUnion(_ other: PinyinClass) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  @inline(__always)
  func contains(_ unit: UInt16) -> Bool {
    let number = Pinyin.number(of: unit)
    return words[number >> 6] & (1 << UInt64(number & 63)) != 0
  }
}

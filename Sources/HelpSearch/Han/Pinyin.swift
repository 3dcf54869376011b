/// Pinyin readings of Han characters: toneless syllables such as `tui`, with v for ü, numbered in alphabetical order,
/// so that those with a common prefix are consecutive.
enum Pinyin {
  static let maxSyllableLength = 6

  /// The reading spelt `letters`; nil if there is none.
  static func reading(_ letters: some Collection<UInt16>) -> PinyinReadings? {
    guard letters.count <= maxSyllableLength else { return nil }
    let key = packed(letters)
    let position = position(of: key)
    return position < syllables.count && syllables[position] == key
      ? PinyinReadings(UInt16(position)...UInt16(position)) : nil
  }

  /// The readings that begin with `letters`; nil if there is none.
  static func readings(beginningWith letters: some Collection<UInt16>) -> PinyinReadings? {
    guard letters.count <= maxSyllableLength else { return nil }
    let low = packed(letters)
    let start = position(of: low)
    let end = position(of: low | (UInt64.max >> UInt64(8 * letters.count)))
    return start < end ? PinyinReadings(UInt16(start)...UInt16(end - 1)) : nil
  }

  /// The readings of a character; empty if it has none.
  static func readings(of codeUnit: UInt16) -> [PinyinReadings] {
    numbers(of: codeUnit).map { PinyinReadings($0...$0) }
  }

  private static func numbers(of codeUnit: UInt16) -> CodeUnits {
    guard characters ~= codeUnit else { return [] }
    return unsafe listNumbers[Int(table[Int(codeUnit - characters.lowerBound)])]
  }

  /// The Han characters that are looked up.
  @inline(__always) static var characters: ClosedRange<UInt16> { 0x4E00...0x9FFF }

  /// Sorted; the letters of each in eight bytes, the first in the highest.
  private static let syllables: [UInt64] = Array(Set(lists.joined())).sorted()

  private static let lists: [[UInt64]] = {
    var lists: [[UInt64]] = [[]]
    PinyinTable.readings.forEachField { field in
      let syllables = Array(field.utf16).split(separator: UInt16(UInt8(ascii: ",")))
      lists.append(syllables.map { packed($0) })
    }
    return lists
  }()

  private static let listNumbers: [CodeUnits] = lists.map { list in list.map { UInt16(position(of: $0)) } }

  /// For every character the number of its list of readings, of which 0 is the empty one, and then for every list the
  /// numbers of four readings: the last one is repeated if there are fewer, and all are `none` if there is none. Further
  /// readings, which only rare characters have, are dropped.
  nonisolated(unsafe) static let table: UnsafePointer<UInt16> = {
    let table = UnsafeMutablePointer<UInt16>.allocate(
      capacity: characters.count + listNumbers.count * PinyinReadings.maxCount)
    let digits = unsafe PinyinTable.numbers.utf8Start
    for character in 0..<characters.count {
      unsafe table[character] = value(ofDigit: digits[2 * character]) * 91 + value(ofDigit: digits[2 * character + 1])
    }
    for (list, readings) in listNumbers.enumerated() {
      for slot in 0..<PinyinReadings.maxCount {
        unsafe table[characters.count + list * PinyinReadings.maxCount + slot] =
          readings.isEmpty ? PinyinReadings.none : readings[min(slot, readings.count - 1)]
      }
    }
    return unsafe UnsafePointer(table)
  }()

  /// Digits are printable, without the backslash.
  private static func value(ofDigit digit: UInt8) -> UInt16 {
    UInt16(digit) - 0x23 - (digit > UInt8(ascii: "\\") ? 1 : 0)
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

  /// Position of the first syllable that is not less than `key`.
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

/// A range of consecutive readings, which matches the characters that have one of them.
@safe struct PinyinReadings: Hashable, @unchecked Sendable {
  static let maxCount = 4
  static let none: UInt16 = .max

  let range: ClosedRange<UInt16>
  /// Stored, because access to the global costs more than the lookup.
  private let table: UnsafePointer<UInt16>

  init(_ range: ClosedRange<UInt16>) {
    self.range = range
    unsafe table = Pinyin.table
  }

  @inline(__always)
  func contains(_ codeUnit: UInt16) -> Bool {
    guard Pinyin.characters ~= codeUnit else { return false }
    let list = unsafe Int(table[Int(codeUnit &- Pinyin.characters.lowerBound)])
    let slots = unsafe table + (Pinyin.characters.count &+ list &* Self.maxCount)
    return unsafe range.contains(slots[0]) || range.contains(slots[1]) || range.contains(slots[2])
      || range.contains(slots[3])
  }

  static func == (a: Self, b: Self) -> Bool { a.range == b.range }

  func hash(into hasher: inout Hasher) { hasher.combine(range) }
}

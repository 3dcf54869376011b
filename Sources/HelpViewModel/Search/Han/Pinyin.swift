/// What Han characters are read as. A reading is a toneless syllable such as `tui`, with v for ü; readings are numbered in
/// alphabetical order, so that all that begin in the same way stand in a row.
enum Pinyin {
  static let longestSyllable = 6

  /// Whether one of the readings of a character is in a range.
  @inline(__always)
  static func isRead(_ unit: UInt16, as readings: ClosedRange<UInt16>) -> Bool {
    guard 0x4E00...0x9FFF ~= unit else { return false }
    let list = Int(numbers[Int(unit &- 0x4E00)])
    for index in Int(starts[list])..<Int(starts[list &+ 1]) where readings.contains(ends[index]) { return true }
    return false
  }

  /// The reading written as `letters`; nil when there is none.
  static func reading(_ letters: some Collection<UInt16>) -> ClosedRange<UInt16>? {
    guard letters.count <= longestSyllable else { return nil }
    let key = packed(letters)
    let position = position(of: key)
    return position < syllables.count && syllables[position] == key ? UInt16(position)...UInt16(position) : nil
  }

  /// The readings that begin with `letters`; nil when there is none.
  static func readings(beginningWith letters: some Collection<UInt16>) -> ClosedRange<UInt16>? {
    guard letters.count <= longestSyllable else { return nil }
    let low = packed(letters)
    let start = position(of: low)
    let end = position(of: low | (UInt64.max >> UInt64(8 * letters.count)))
    return start < end ? UInt16(start)...UInt16(end - 1) : nil
  }

  /// What a character may be read as.
  static func readings(of unit: UInt16) -> [UInt16] {
    guard 0x4E00...0x9FFF ~= unit else { return [] }
    let list = Int(numbers[Int(unit - 0x4E00)])
    return Array(ends[Int(starts[list])..<Int(starts[list + 1])])
  }

  static func characters(readAs readings: ClosedRange<UInt16>) -> ArraySlice<UInt16> {
    characters[characterStarts[Int(readings.lowerBound)]..<characterStarts[Int(readings.upperBound) + 1]]
  }

  /// By reading, those of one reading behind the other.
  private static let (characters, characterStarts): ([UInt16], [Int]) = {
    var byReading = [[UInt16]](repeating: [], count: syllables.count)
    for unit in UInt16(0x4E00)...0x9FFF {
      for reading in readings(of: unit) { byReading[Int(reading)].append(unit) }
    }
    return (Array(byReading.joined()), byReading.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) })
  }()

  /// In eight bytes each, the first letter in the highest.
  private static let syllables: [UInt64] = Array(Set(lists.joined())).sorted()

  private static let lists: [[UInt64]] =
    [[]]
    + PinyinTable.readings.description.split(separator: " ").map { list in
      list.split(separator: ",").map { packed($0.utf16) }
    }

  /// The numbers of the readings of all lists, one list behind the other.
  private static let ends: [UInt16] = lists.joined().map { UInt16(position(of: $0)) }

  /// Where the readings of each list begin, and behind them where the last one ends.
  private static let starts: [UInt16] = lists.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt16($1.count)) }

  /// For every character from U+4E00 on the number of its list; 0 is the empty one.
  private static let numbers: [UInt16] = {
    let skipped = UInt8(ascii: "\\")
    let digits = PinyinTable.numbers.description.utf8.map { UInt16($0 - 0x23 - ($0 > skipped ? 1 : 0)) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] * 91 + digits[$0 + 1] }
  }()

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

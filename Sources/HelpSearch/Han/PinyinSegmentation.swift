/// The ways to read Latin letters as pinyin: whole syllables, initials alone, and at the end one that is still being typed.
enum PinyinSegmentation {
  static let maxLength = 24
  static let maxReadings = 12
  /// Steps after which no further way is looked for.
  private static let maxSteps = 2_000

  /// Each way as what its characters can be read as, the ones with fewest characters first; `isComplete` forbids a last syllable
  /// that is still being typed, and initials.
  static func readings(of letters: ArraySlice<UInt16>, isComplete: Bool = false) -> [[PinyinReadings]] {
    let letters = umlauts(letters.filter { $0 != apostrophe })
    guard 1...maxLength ~= letters.count else { return [] }
    var search = Search(letters: letters, isComplete: isComplete)
    search.read(from: 0, [], abridged: 0)
    // Whoever writes syllables out means no initials between them.
    let fewest = search.found.map(\.abridged).min()
    let plain = search.found.filter { $0.abridged == fewest }.map(\.readings).enumerated()
    return plain.sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }.prefix(maxReadings).map(
      \.element)
  }

  /// Whether letters are whole syllables, one behind the other.
  static func isWhole(_ letters: CodeUnits) -> Bool {
    var reached = [true] + letters.map { _ in false }
    for end in letters.indices {
      for start in max(0, end + 1 - Pinyin.maxSyllableLength)...end where reached[start] && !reached[end + 1] {
        reached[end + 1] = Pinyin.reading(letters[start...end]) != nil
      }
    }
    return reached[letters.count]
  }

  private static let apostrophe: UInt16 = 0x27

  /// Behind j, q, x and y, v is u.
  private static func umlauts(_ letters: some Collection<UInt16>) -> CodeUnits {
    var previous: UInt16 = 0
    return letters.map { letter in
      defer { previous = letter }
      let isV = letter == 0x76 && [0x6A, 0x71, 0x78, 0x79].contains(previous)
      return isV ? 0x75 : letter
    }
  }

  private struct Search {
    let letters: CodeUnits
    let isComplete: Bool
    /// With the number of letters of initials that other syllables follow.
    var found: [(readings: [PinyinReadings], abridged: Int)] = []
    var steps = 0

    mutating func read(from start: Int, _ before: [PinyinReadings], abridged: Int) {
      if start == letters.count {
        found.append((before, abridged))
        return
      }
      for end in stride(from: min(letters.count, start + Pinyin.maxSyllableLength), to: start, by: -1) {
        steps += 1
        guard steps < maxSteps else { return }
        let part = letters[start..<end]
        let isInitial = !isComplete && PinyinSegmentation.isInitial(part)
        let isBeginning = isInitial || !isComplete && end == letters.count
        if !isInitial || end == letters.count,
          let readings = isBeginning ? Pinyin.readings(beginningWith: part) : Pinyin.reading(part)
        {
          read(from: end, before + [readings], abridged: abridged)
        } else if isInitial, let readings = Pinyin.readings(beginningWith: part) {
          read(from: end, before + [readings], abridged: abridged + part.count)
        }
      }
    }
  }

  /// Also of a syllable without a consonant.
  private static func isInitial(_ letters: ArraySlice<UInt16>) -> Bool {
    guard let first = letters.first else { return false }
    if letters.count == 2 { return [0x7A, 0x63, 0x73].contains(first) && letters.last == 0x68 }
    return letters.count == 1 && first.isLatin && ![0x69, 0x75, 0x76].contains(first)
  }
}

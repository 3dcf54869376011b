/// Segments Latin letters into pinyin: whole syllables, initials, and at the end an unfinished syllable.
enum PinyinSegmentation {
  static let maxLength = 24
  static let maxSegmentations = 12
  /// Up to this length a letter may be an initial although it is part of a syllable.
  private static let maxAmbiguousLength = 6
  /// Steps after which the search for segmentations ends.
  private static let maxSteps = 2_000

  /// The readings of the characters of each segmentation, those with fewest characters first. With `isComplete` every
  /// segment is a whole syllable; with `isAmbiguous` those with one more initial are tried, too, if the letters are few.
  static func segmentations(of letters: ArraySlice<UInt16>, isComplete: Bool = false, isAmbiguous: Bool = false)
    -> [[PinyinReadings]]
  {
    let letters = umlauts(letters.filter { $0 != apostrophe })
    guard 1...maxLength ~= letters.count else { return [] }
    var search = Search(letters: letters, isComplete: isComplete)
    search.extend(from: 0, Segmentation())
    // A query with whole syllables hardly has initials between them, unless it is short: ye may be 余额.
    let fewest = search.found.map(\.abridged).min()
    func mayAbridge(_ segmentation: Segmentation, _ fewest: Int?) -> Bool {
      isAmbiguous && letters.count <= maxAmbiguousLength
        && segmentation.abridged - segmentation.vowels <= (fewest ?? 0) + 1
    }
    let found = search.found.filter { $0.abridged == fewest || mayAbridge($0, fewest) }.enumerated()
    return found.sorted {
      ($0.element.abridged, $0.element.readings.count, $0.offset)
        < ($1.element.abridged, $1.element.readings.count, $1.offset)
    }.prefix(maxSegmentations).map(\.element.readings)
  }

  /// True if the letters are a sequence of whole syllables.
  static func isWhole(_ letters: CodeUnits) -> Bool {
    let letters = umlauts(letters)
    var reached = [true] + letters.map { _ in false }
    for end in letters.indices {
      for start in max(0, end + 1 - Pinyin.maxSyllableLength)...end where reached[start] && !reached[end + 1] {
        reached[end + 1] = Pinyin.reading(letters[start...end]) != nil
      }
    }
    return reached[letters.count]
  }

  private static let apostrophe: UInt16 = 0x27

  /// Replaces v, which stands for ü, by u after j, q, x and y, and u by v in lue and nue.
  private static func umlauts(_ letters: CodeUnits) -> CodeUnits {
    let (e, u, v): (UInt16, UInt16, UInt16) = (0x65, 0x75, 0x76)
    var letters = letters
    for index in letters.indices.dropFirst() {
      if letters[index] == v, [0x6A, 0x71, 0x78, 0x79].contains(letters[index - 1]) { letters[index] = u }
      if letters[index] == u, letters.dropFirst(index + 1).first == e, [0x6C, 0x6E].contains(letters[index - 1]) {
        letters[index] = v
      }
    }
    return letters
  }

  private struct Segmentation {
    var readings: [PinyinReadings] = []
    /// Number of letters in initials before the end.
    var abridged = 0
    /// Number of those that are also whole syllables: a, e, o.
    var vowels = 0

    func appending(_ reading: PinyinReadings, initial: ArraySlice<UInt16> = []) -> Segmentation {
      let isVowel = initial.count == 1 && [0x61, 0x65, 0x6F].contains(initial.first)
      return Segmentation(
        readings: readings + [reading], abridged: abridged + initial.count, vowels: vowels + (isVowel ? 1 : 0))
    }
  }

  private struct Search {
    let letters: CodeUnits
    let isComplete: Bool
    var found: [Segmentation] = []
    var steps = 0

    mutating func extend(from start: Int, _ before: Segmentation) {
      if start == letters.count {
        found.append(before)
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
          extend(from: end, before.appending(readings))
        } else if isInitial, let readings = Pinyin.readings(beginningWith: part) {
          extend(from: end, before.appending(readings, initial: part))
        }
      }
    }
  }

  /// True for the initial of a syllable, which is its first letter if it has no consonant.
  private static func isInitial(_ letters: ArraySlice<UInt16>) -> Bool {
    guard let first = letters.first else { return false }
    if letters.count == 2 { return [0x7A, 0x63, 0x73].contains(first) && letters.last == 0x68 }
    return letters.count == 1 && first.isLatin && ![0x69, 0x75, 0x76].contains(first)
  }
}

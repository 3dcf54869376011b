/// What was meant by a word with one slip of the finger: a key too many, too few, wrong, or two swapped.
enum Slips {
  private static let keys = 4...20
  private static let latin = Array(UInt16(0x61)...0x7A)
  private static let hangul = Jamo.initials + Jamo.medials.filter { Jamo.pairs[$0] == nil }

  /// In no order; most of them are no words.
  static func corrections(of units: [UInt16]) -> [Alternative] {
    if units.allSatisfy(\.isLatin) {
      guard keys ~= units.count else { return [] }
      return edits(of: units, alphabet: latin).flatMap { edited in
        [Alternative(.typo, Pattern(edited))]
          + (units.count > 4 ? PinyinReading.readings(of: edited, isComplete: true) : []).map {
            Alternative(.typo, $0.pattern)
          }
      }
    }
    guard units.allSatisfy(\.isSyllable), units.count > 1 else { return [] }
    let typed = units.flatMap(Jamo.keys)
    guard keys ~= typed.count else { return [] }
    let meant = Set(edits(of: typed, alphabet: hangul).map(HangulComposition.syllables))
    return meant.filter { $0 != units && $0.count > 1 && $0.allSatisfy(\.isSyllable) }.map {
      Alternative(.typo, Pattern($0))
    }
  }

  private static func edits(of word: [UInt16], alphabet: [UInt16]) -> Set<[UInt16]> {
    var edits: Set<[UInt16]> = []
    for index in 0...word.count {
      let (head, tail) = (word[..<index], word[index...])
      for letter in alphabet { edits.insert(head + [letter] + tail) }
      guard let first = tail.first else { continue }
      edits.insert(Array(head + tail.dropFirst()))
      for letter in alphabet where letter != first { edits.insert(head + [letter] + tail.dropFirst()) }
      if tail.count > 1 { edits.insert(head + [tail[index + 1], first] + tail.dropFirst(2)) }
    }
    edits.remove(word)
    return edits
  }
}

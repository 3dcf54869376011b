import Hangul

/// What was typed with the Hangul key in the wrong position.
enum KeyboardLayout {
  private static let leastKeys = 3

  static func readings(of word: TypedQuery.Word) -> [Alternative] {
    hangul(word) + latin(word.units)
  }

  /// With Caps Lock the small letters were meant; without it capitals are double consonants.
  private static func hangul(_ word: TypedQuery.Word) -> [Alternative] {
    guard word.units.count >= leastKeys, word.units.contains(where: \.isLatin) else { return [] }
    let typed = Set([word.units, word.keys]).compactMap(Dubeolsik.hangul)
    return typed.filter(isPlausible).sorted { $0.lexicographicallyPrecedes($1) }.flatMap { hangul in
      [Alternative(.layout, Pattern(hangul))]
        + Composing.readings(of: hangul, isOpen: word.isOpen).map { Alternative(.layout, $0.pattern) }
    }
  }

  /// Syllables, with at most a consonant behind them: few words of other languages make that.
  private static func isPlausible(_ hangul: [UInt16]) -> Bool {
    guard let first = hangul.first, first.isSyllable else { return false }
    return hangul.dropLast().allSatisfy(\.isSyllable)
      && (hangul.last.map { $0.isSyllable || Jamo.isConsonant($0) } ?? false)
  }

  /// Only what makes no Korean: a vowel alone gives it away.
  private static func latin(_ units: [UInt16]) -> [Alternative] {
    guard units.contains(where: { Jamo.isOne($0) && !Jamo.isConsonant($0) }) || hasLostConsonant(units),
      let latin = Dubeolsik.latin(units), latin.count >= leastKeys
    else { return [] }
    return [Alternative(.layout, Pattern(latin))]
  }

  /// Consonants alone are initials; one in front of a syllable and others behind it are neither.
  private static func hasLostConsonant(_ units: [UInt16]) -> Bool {
    units.contains(where: \.isSyllable) && units.dropLast().contains(where: Jamo.isConsonant)
  }
}

import Hangul

/// What was typed with the Hangul key in the wrong position.
enum KeyboardLayoutExpansion {
  private static let minKeys = 3

  static func readings(of word: ParsedQuery.Word) -> [Expansion] {
    hangul(word) + latin(word.codeUnits)
  }

  /// With Caps Lock the small letters were meant; without it capitals are double consonants.
  private static func hangul(_ word: ParsedQuery.Word) -> [Expansion] {
    guard word.codeUnits.count >= minKeys, word.codeUnits.contains(where: \.isLatin) else { return [] }
    let typed = Set([word.codeUnits, word.keys]).compactMap(Dubeolsik.hangul)
    return typed.filter(isPlausible).sorted { $0.lexicographicallyPrecedes($1) }.flatMap { hangul in
      [Expansion(.layout, Pattern(hangul))]
        + HangulExpansion.readings(of: hangul, isUnfinished: word.isUnfinished).map { Expansion(.layout, $0.pattern) }
    }
  }

  /// Syllables, with at most a consonant behind them: few words of other languages make that.
  private static func isPlausible(_ hangul: CodeUnits) -> Bool {
    guard let first = hangul.first, first.isSyllable else { return false }
    return hangul.dropLast().allSatisfy(\.isSyllable)
      && (hangul.last.map { $0.isSyllable || Jamo.isConsonant($0) } ?? false)
  }

  /// Only what makes no Korean: a vowel alone gives it away.
  private static func latin(_ codeUnits: CodeUnits) -> [Expansion] {
    guard codeUnits.contains(where: { Jamo.isOne($0) && !Jamo.isConsonant($0) }) || hasLostConsonant(codeUnits),
      let latin = Dubeolsik.latin(codeUnits), latin.count >= minKeys
    else { return [] }
    return [Expansion(.layout, Pattern(latin))]
  }

  /// Consonants alone are initials; one in front of a syllable and others behind it are neither.
  private static func hasLostConsonant(_ codeUnits: CodeUnits) -> Bool {
    codeUnits.contains(where: \.isSyllable) && codeUnits.dropLast().contains(where: Jamo.isConsonant)
  }
}

import Hangul

/// Expands words that were typed in the wrong mode of a Korean keyboard.
enum KeyboardLayoutExpansion {
  private static let minKeys = 3

  static func expansions(of word: ParsedQuery.Word) -> [Expansion] {
    hangul(word) + latin(word.codeUnits)
  }

  /// Tries both the letters without capitals, in case of Caps Lock, and the capitals as double consonants.
  private static func hangul(_ word: ParsedQuery.Word) -> [Expansion] {
    guard word.codeUnits.count >= minKeys, word.codeUnits.contains(where: \.isLatin) else { return [] }
    let typed = Set([word.codeUnits, word.keystrokes]).compactMap(Dubeolsik.hangul)
    return typed.filter(isPlausible).sorted { $0.lexicographicallyPrecedes($1) }.flatMap { hangul in
      [Expansion(.layout, Pattern(hangul))]
        + HangulExpansion.expansions(of: hangul, isUnfinished: word.isUnfinished).map { Expansion(.layout, $0.pattern) }
    }
  }

  /// True for syllables, the last of which may be a single consonant: few words of other languages look so.
  private static func isPlausible(_ hangul: CodeUnits) -> Bool {
    guard let first = hangul.first, first.isSyllable else { return false }
    return hangul.dropLast().allSatisfy(\.isSyllable)
      && (hangul.last.map { $0.isSyllable || Jamo.isConsonant($0) } ?? false)
  }

  /// Only for what cannot be Korean, such as a vowel without a consonant.
  private static func latin(_ codeUnits: CodeUnits) -> [Expansion] {
    guard codeUnits.contains(where: { Jamo.isOne($0) && !Jamo.isConsonant($0) }) || hasLostConsonant(codeUnits),
      let latin = Dubeolsik.latin(codeUnits), latin.count >= minKeys
    else { return [] }
    return [Expansion(.layout, Pattern(latin))]
  }

  /// True for syllables mixed with consonants before the end; consonants alone are initials.
  private static func hasLostConsonant(_ codeUnits: CodeUnits) -> Bool {
    codeUnits.contains(where: \.isSyllable) && codeUnits.dropLast().contains(where: Jamo.isConsonant)
  }
}

import Hangul

/// Expands words that were typed in the wrong mode of a Korean keyboard.
enum KeyboardLayoutExpansion {
  private static let minKeys = 3
  /// Of letters beside digits, as in `3aksdnjs`.
  private static let minKeysBesideDigits = 2

  static func expansions(of word: ParsedQuery.Word) -> [Expansion] {
    hangul(word) + latin(word.codeUnits)
  }

  /// Tries both the letters without capitals, in case of Caps Lock, and the capitals as double consonants.
  private static func hangul(_ word: ParsedQuery.Word) -> [Expansion] {
    let hasDigits = word.codeUnits.contains(where: \.isDigit)
    guard word.codeUnits.contains(where: \.isLatin),
      word.codeUnits.count(where: { !$0.isDigit }) >= (hasDigits ? minKeysBesideDigits : minKeys)
    else { return [] }
    let typed = Set([word.codeUnits, word.keystrokes]).compactMap(hangul)
    let isAbbreviation = word.isAbbreviation
    let words = typed.filter { !isAbbreviation || $0.count > 1 }.sorted { $0.lexicographicallyPrecedes($1) }
    return words.flatMap { hangul in
      ([Pattern(hangul)] + NumberForms.forms(of: hangul).map { Pattern($0, .wholeNumber) }
        + HangulExpansion.expansions(of: hangul, isUnfinished: word.isUnfinished).map(\.pattern))
        .map { Expansion(.layout, $0) }
    }
  }

  /// The Hangul of the letters, with digits as they are; nil if it is not plausible.
  private static func hangul(_ typed: CodeUnits) -> CodeUnits? {
    var hangul: CodeUnits = []
    var rest = typed[...]
    while let first = rest.first {
      let run = rest.prefix { $0.isDigit == first.isDigit }
      rest = rest[run.endIndex...]
      if first.isDigit {
        hangul += run
      } else if let syllables = Dubeolsik.hangul(Array(run)), isPlausible(syllables) {
        hangul += syllables
      } else {
        return nil
      }
    }
    return hangul
  }

  /// True for syllables, the last of which may be a single consonant: few words of other languages look so.
  private static func isPlausible(_ hangul: CodeUnits) -> Bool {
    guard let first = hangul.first, first.isSyllable else { return false }
    return hangul.dropLast().allSatisfy(\.isSyllable)
      && (hangul.last.map { $0.isSyllable || Jamo.isConsonant($0) } ?? false)
  }

  /// What cannot be Korean, such as a vowel without a consonant, may be any part of a word, and what may be Korean only a
  /// whole one.
  private static func latin(_ codeUnits: CodeUnits) -> [Expansion] {
    guard codeUnits.contains(where: { $0.isSyllable || Jamo.isOne($0) }), let latin = Dubeolsik.latin(codeUnits),
      latin.count >= minKeys
    else { return [] }
    if codeUnits.contains(where: { Jamo.isOne($0) && !Jamo.isConsonant($0) }) || hasLostConsonant(codeUnits) {
      return [Expansion(.layout, Pattern(latin))]
    }
    let isSyllables = codeUnits.count > 1 && codeUnits.allSatisfy(\.isSyllable)
    guard isSyllables || codeUnits.allSatisfy(Jamo.isConsonant) else { return [] }
    return [Expansion(.layout, Pattern(latin, .wholeWord))]
  }

  /// True for syllables mixed with consonants before the end; consonants alone are initials.
  private static func hasLostConsonant(_ codeUnits: CodeUnits) -> Bool {
    codeUnits.contains(where: \.isSyllable) && codeUnits.dropLast().contains(where: Jamo.isConsonant)
  }
}

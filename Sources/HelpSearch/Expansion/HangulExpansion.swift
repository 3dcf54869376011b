import Hangul

/// Expands initial consonants to syllables, and a last syllable that is still being composed to those it may become.
enum HangulExpansion {
  static func expansions(of codeUnits: CodeUnits, isUnfinished: Bool) -> [Expansion] {
    // Some input methods join two consonants in a row into one letter.
    let spread = codeUnits.flatMap { Jamo.isConsonant($0) ? Jamo.keys($0) : [$0] }
    guard spread.contains(where: { Jamo.isOne($0) || $0.isSyllable }) else { return [] }
    let hasInitials = spread.contains(where: Jamo.isConsonant)
    var expansions: [Expansion] = []
    if hasInitials {
      let isWhole = spread.contains { !Jamo.isConsonant($0) }
      expansions.append(Expansion(isWhole ? .composing : .initials, Pattern(spread.map(element))))
    }
    if isUnfinished, let last = spread.last, let syllable = Syllable(last) {
      let before = spread.dropLast().map(element)
      // Of a single syllable nothing has been typed that the space after it could belong to: 곳 is not 고 싶다.
      let mode: Pattern.Mode = before.isEmpty ? .verbatim : .anywhere
      expansions += continuations(of: syllable).map { Expansion(.composing, Pattern(before + $0, mode)) }
    }
    return expansions
  }

  private static func element(_ codeUnit: UInt16) -> PatternElement {
    (Jamo.isConsonant(codeUnit) ? PatternElement.initial(codeUnit) : nil) ?? .codeUnit(codeUnit)
  }

  /// The sequences that a syllable may become by further keystrokes.
  private static func continuations(of syllable: Syllable) -> [[PatternElement]] {
    var open = syllable
    open.final = 0
    guard syllable.final > 0 else {
      var last = open
      last.medial = lastMedial(from: open.medial)
      last.final = 27
      return [[.range(open.codeUnit...last.codeUnit)]]
    }
    let final = Jamo.finals[syllable.final - 1]
    let keys = Jamo.keys(final)
    if keys.count == 2, let first = Jamo.final(keys[0]), let second = PatternElement.initial(keys[1]) {
      open.final = first
      return [[.codeUnit(open.codeUnit), second]]
    }
    var continuations: [[PatternElement]] = []
    if let next = PatternElement.initial(final) { continuations.append([.codeUnit(open.codeUnit), next]) }
    for (double, pair) in Jamo.pairs where pair.0 == final {
      if let number = Jamo.final(double) {
        continuations.append([.codeUnit(Syllable(syllable.initial, syllable.medial, number).codeUnit)])
      }
    }
    return continuations
  }

  /// The last of the compound vowels that begin with a vowel: ㅘ, ㅙ, ㅚ with ㅗ, ㅝ, ㅞ, ㅟ with ㅜ, ㅢ with ㅡ.
  private static func lastMedial(from medial: Int) -> Int {
    switch medial {
    case 8: 11
    case 13: 16
    case 18: 19
    default: medial
    }
  }
}

import Hangul

/// Hangul by its first consonants, and the last syllable while it is still being composed.
enum Composing {
  static func readings(of units: [UInt16], isOpen: Bool) -> [Alternative] {
    // Some input methods make one letter of two consonants in a row.
    let spread = units.flatMap { Jamo.isConsonant($0) ? Jamo.keys($0) : [$0] }
    guard spread.contains(where: { Jamo.isOne($0) || $0.isSyllable }) else { return [] }
    let hasInitials = spread.contains(where: Jamo.isConsonant)
    var readings: [Alternative] = []
    if hasInitials {
      let isWhole = spread.contains { !Jamo.isConsonant($0) }
      readings.append(Alternative(isWhole ? .composing : .initials, Pattern(spread.map(atom))))
    }
    if isOpen, let last = spread.last, let syllable = Syllable(last) {
      let before = spread.dropLast().map(atom)
      readings += continuations(of: syllable).map { Alternative(.composing, Pattern(before + $0)) }
    }
    return readings
  }

  private static func atom(_ unit: UInt16) -> Atom {
    (Jamo.isConsonant(unit) ? Atom.initial(unit) : nil) ?? .unit(unit)
  }

  /// What a syllable can be on the way to.
  private static func continuations(of syllable: Syllable) -> [[Atom]] {
    var open = syllable
    open.final = 0
    guard syllable.final > 0 else {
      var last = open
      last.medial = lastMedial(from: open.medial)
      last.final = 27
      return [[.units(open.unit...last.unit)]]
    }
    let final = Jamo.finals[syllable.final - 1]
    let keys = Jamo.keys(final)
    if keys.count == 2, let first = Jamo.final(keys[0]), let second = Atom.initial(keys[1]) {
      open.final = first
      return [[.unit(open.unit), second]]
    }
    var continuations: [[Atom]] = []
    if let next = Atom.initial(final) { continuations.append([.unit(open.unit), next]) }
    for (double, pair) in Jamo.pairs where pair.0 == final {
      if let number = Jamo.final(double) {
        continuations.append([.unit(Syllable(syllable.initial, syllable.medial, number).unit)])
      }
    }
    return continuations
  }

  /// ㅗ may become ㅘ, ㅙ or ㅚ, ㅜ may become ㅝ, ㅞ or ㅟ, and ㅡ may become ㅢ.
  private static func lastMedial(from medial: Int) -> Int {
    switch medial {
    case 8: 11
    case 13: 16
    case 18: 19
    default: medial
    }
  }
}

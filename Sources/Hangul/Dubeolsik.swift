/// The Korean keyboard of KS X 5002: which letter of Hangul a Latin key types.
package enum Dubeolsik {
  /// By Latin letters as they come; capitals are what Shift types.
  private static let letters: [UInt16: UInt16] = {
    let latin = "qwertyuiopasdfghjklzxcvbnmQWERTOP".unicodeScalars
    let hangul = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ".unicodeScalars
    return Dictionary(uniqueKeysWithValues: zip(latin, hangul).map { (UInt16($0.value), UInt16($1.value)) })
  }()

  /// By letters of Hangul.
  private static let keys = Dictionary(uniqueKeysWithValues: letters.map { ($1, $0) })

  /// The Latin keys that type a syllable or a letter of Hangul, capitals where Shift is held; none for other units.
  package static func latinKeys(_ unit: UInt16) -> [UInt16] { Jamo.keys(unit).compactMap { keys[$0] } }

  /// What was meant by Latin letters, some or all, typed with the Hangul key forgotten; nil when anything else is in it.
  package static func hangul(_ units: [UInt16]) -> [UInt16]? {
    var jamo: [UInt16] = []
    for unit in units {
      if let letter = letters[unit] ?? letters[unit | 0x20] {
        jamo.append(letter)
      } else if unit.isSyllable || Jamo.isOne(unit) {
        jamo += Jamo.keys(unit)
      } else {
        return nil
      }
    }
    return HangulComposition.syllables(jamo)
  }

  /// What was meant by Hangul typed in place of small Latin letters; nil when anything else is in it.
  package static func latin(_ units: [UInt16]) -> [UInt16]? {
    var typed: [UInt16] = []
    for unit in units {
      if 0x61...0x7A ~= unit {
        typed.append(unit)
      } else {
        for letter in Jamo.keys(unit) {
          guard let key = keys[letter] else { return nil }
          typed.append(key | 0x20)
        }
      }
    }
    return typed
  }
}

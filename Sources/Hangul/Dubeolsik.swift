/// Dubeolsik, the Korean keyboard layout of KS X 5002: the letters of Hangul on Latin keys.
package enum Dubeolsik {
  /// By Latin letter; capitals are with Shift.
  private static let letters: [UInt16: UInt16] = {
    let latin = "qwertyuiopasdfghjklzxcvbnmQWERTOP".unicodeScalars
    let hangul = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ".unicodeScalars
    return Dictionary(uniqueKeysWithValues: zip(latin, hangul).map { (UInt16($0.value), UInt16($1.value)) })
  }()

  /// By letter of Hangul.
  private static let keys = Dictionary(uniqueKeysWithValues: letters.map { ($1, $0) })

  /// The Latin keys that type a syllable or a letter of Hangul, capitals with Shift; empty for other code units.
  package static func latinKeys(_ codeUnit: UInt16) -> [UInt16] { Jamo.keys(codeUnit).compactMap { keys[$0] } }

  /// The Hangul that the same keys type in Korean mode; nil if there is anything but Hangul and Latin letters.
  package static func hangul(_ codeUnits: [UInt16]) -> [UInt16]? {
    var jamo: [UInt16] = []
    for codeUnit in codeUnits {
      if let letter = letters[codeUnit] ?? letters[codeUnit | 0x20] {
        jamo.append(letter)
      } else if codeUnit.isSyllable || Jamo.isOne(codeUnit) {
        jamo += Jamo.keys(codeUnit)
      } else {
        return nil
      }
    }
    return HangulComposition.syllables(jamo)
  }

  /// The lower-case Latin letters that the same keys type in Latin mode; nil if there is anything but Hangul and such
  /// letters.
  package static func latin(_ codeUnits: [UInt16]) -> [UInt16]? {
    var typed: [UInt16] = []
    for codeUnit in codeUnits {
      if 0x61...0x7A ~= codeUnit {
        typed.append(codeUnit)
      } else {
        for letter in Jamo.keys(codeUnit) {
          guard let key = keys[letter] else { return nil }
          typed.append(key | 0x20)
        }
      }
    }
    return typed
  }
}

/// The letters of Hangul as keyboards send them: compatibility jamo, U+3131 and behind.
package enum Jamo {
  package static let initials = units("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
  package static let medials = units("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ")
  /// Counted from 1.
  package static let finals = units("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")

  /// What is typed with two keys, as the two.
  package static let pairs: [UInt16: (UInt16, UInt16)] = {
    var pairs: [UInt16: (UInt16, UInt16)] = [:]
    for triple in ["ㄳㄱㅅ", "ㄵㄴㅈ", "ㄶㄴㅎ", "ㄺㄹㄱ", "ㄻㄹㅁ", "ㄼㄹㅂ", "ㄽㄹㅅ", "ㄾㄹㅌ", "ㄿㄹㅍ", "ㅀㄹㅎ", "ㅄㅂㅅ"]
      + ["ㅘㅗㅏ", "ㅙㅗㅐ", "ㅚㅗㅣ", "ㅝㅜㅓ", "ㅞㅜㅔ", "ㅟㅜㅣ", "ㅢㅡㅣ"]
    {
      let letters = units(triple)
      pairs[letters[0]] = (letters[1], letters[2])
    }
    return pairs
  }()

  private static let joined = Dictionary(uniqueKeysWithValues: pairs.map { (Int($1.0) << 16 | Int($1.1), $0) })
  private static let initialNumbers = numbers(initials)
  private static let medialNumbers = numbers(medials)
  private static let finalNumbers = numbers(finals)

  package static func isConsonant(_ unit: UInt16) -> Bool { 0x3131...0x314E ~= unit }
  package static func isOne(_ unit: UInt16) -> Bool { 0x3131...0x3163 ~= unit }

  package static func initial(_ unit: UInt16) -> Int? { initialNumbers[unit] }
  package static func medial(_ unit: UInt16) -> Int? { medialNumbers[unit] }
  package static func final(_ unit: UInt16) -> Int? { finalNumbers[unit].map { $0 + 1 } }

  package static func join(_ first: UInt16, _ second: UInt16) -> UInt16? { joined[Int(first) << 16 | Int(second)] }

  /// One unit a key: compound vowels and finals are two.
  package static func keys(_ unit: UInt16) -> [UInt16] {
    if let syllable = Syllable(unit) {
      let letters = [initials[syllable.initial], medials[syllable.medial]]
      return (letters + (syllable.final == 0 ? [] : [finals[syllable.final - 1]])).flatMap(split)
    }
    return split(unit)
  }

  private static func split(_ unit: UInt16) -> [UInt16] { pairs[unit].map { [$0.0, $0.1] } ?? [unit] }

  private static func units(_ text: String) -> [UInt16] { text.unicodeScalars.map { UInt16($0.value) } }

  private static func numbers(_ letters: [UInt16]) -> [UInt16: Int] {
    Dictionary(uniqueKeysWithValues: zip(letters, 0...))
  }
}

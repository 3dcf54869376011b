/// Compatibility jamo, U+3131 to U+3163: the letters of Hangul as keyboards send them.
package enum Jamo {
  package static let initials = codeUnits("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
  package static let medials = codeUnits("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ")
  /// In the order of the finals of syllables, which begin at 1.
  package static let finals = codeUnits("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")

  /// Letters that are typed with two keys, by the compound.
  package static let pairs: [UInt16: (UInt16, UInt16)] = {
    var pairs: [UInt16: (UInt16, UInt16)] = [:]
    for triple in ["ㄳㄱㅅ", "ㄵㄴㅈ", "ㄶㄴㅎ", "ㄺㄹㄱ", "ㄻㄹㅁ", "ㄼㄹㅂ", "ㄽㄹㅅ", "ㄾㄹㅌ", "ㄿㄹㅍ", "ㅀㄹㅎ", "ㅄㅂㅅ"]
      + ["ㅘㅗㅏ", "ㅙㅗㅐ", "ㅚㅗㅣ", "ㅝㅜㅓ", "ㅞㅜㅔ", "ㅟㅜㅣ", "ㅢㅡㅣ"]
    {
      let letters = codeUnits(triple)
      pairs[letters[0]] = (letters[1], letters[2])
    }
    return pairs
  }()

  private static let joined = Dictionary(uniqueKeysWithValues: pairs.map { (Int($1.0) << 16 | Int($1.1), $0) })
  private static let initialNumbers = numbers(initials)
  private static let medialNumbers = numbers(medials)
  private static let finalNumbers = numbers(finals)

  package static func isConsonant(_ codeUnit: UInt16) -> Bool { 0x3131...0x314E ~= codeUnit }
  package static func isOne(_ codeUnit: UInt16) -> Bool { 0x3131...0x3163 ~= codeUnit }

  package static func initial(_ codeUnit: UInt16) -> Int? { initialNumbers[codeUnit] }
  package static func medial(_ codeUnit: UInt16) -> Int? { medialNumbers[codeUnit] }
  package static func final(_ codeUnit: UInt16) -> Int? { finalNumbers[codeUnit].map { $0 + 1 } }

  package static func join(_ first: UInt16, _ second: UInt16) -> UInt16? { joined[Int(first) << 16 | Int(second)] }

  /// The letters by which a syllable or a letter is typed, one for each key; other code units are returned as they are.
  package static func keys(_ codeUnit: UInt16) -> [UInt16] {
    if let syllable = Syllable(codeUnit) {
      let letters = [initials[syllable.initial], medials[syllable.medial]]
      return (letters + (syllable.final == 0 ? [] : [finals[syllable.final - 1]])).flatMap(split)
    }
    return split(codeUnit)
  }

  private static func split(_ codeUnit: UInt16) -> [UInt16] { pairs[codeUnit].map { [$0.0, $0.1] } ?? [codeUnit] }

  private static func codeUnits(_ text: String) -> [UInt16] { text.unicodeScalars.map { UInt16($0.value) } }

  private static func numbers(_ letters: [UInt16]) -> [UInt16: Int] {
    Dictionary(uniqueKeysWithValues: zip(letters, 0...))
  }
}

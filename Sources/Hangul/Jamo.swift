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

  private static let initialNumbers = numbers(initials)
  private static let medialNumbers = numbers(medials)
  private static let finalNumbers = numbers(finals)
  /// By the places of two letters in the block: the compound that they make, or 0.
  private static let joined: [UInt16] = {
    var joined = [UInt16](repeating: 0, count: letterCount * letterCount)
    for (compound, pair) in pairs { joined[(place(pair.0) ?? 0) * letterCount + (place(pair.1) ?? 0)] = compound }
    return joined
  }()

  private static let letterCount = 0x3163 - 0x3131 + 1

  @inline(__always)
  private static func place(_ codeUnit: UInt16) -> Int? { isOne(codeUnit) ? Int(codeUnit) - 0x3131 : nil }

  package static func isConsonant(_ codeUnit: UInt16) -> Bool { 0x3131...0x314E ~= codeUnit }
  package static func isOne(_ codeUnit: UInt16) -> Bool { 0x3131...0x3163 ~= codeUnit }

  package static func initial(_ codeUnit: UInt16) -> Int? { number(of: codeUnit, in: initialNumbers) }
  package static func medial(_ codeUnit: UInt16) -> Int? { number(of: codeUnit, in: medialNumbers) }
  package static func final(_ codeUnit: UInt16) -> Int? { number(of: codeUnit, in: finalNumbers).map { $0 + 1 } }

  package static func join(_ first: UInt16, _ second: UInt16) -> UInt16? {
    guard let first = place(first), let second = place(second) else { return nil }
    let compound = joined[first * letterCount + second]
    return compound == 0 ? nil : compound
  }

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

  /// By the place of a letter in the block: its number, or -1.
  private static func numbers(_ letters: [UInt16]) -> [Int8] {
    var numbers = [Int8](repeating: -1, count: letterCount)
    for (number, letter) in letters.enumerated() { numbers[place(letter) ?? 0] = Int8(number) }
    return numbers
  }

  @inline(__always)
  private static func number(of codeUnit: UInt16, in numbers: [Int8]) -> Int? {
    guard let place = place(codeUnit), numbers[place] >= 0 else { return nil }
    return Int(numbers[place])
  }
}

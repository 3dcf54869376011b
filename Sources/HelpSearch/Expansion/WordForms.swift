import Hangul

/// Expands words to other ways to write the same: without an apostrophe or a plural's s, `&` and `and`, `+` and 플러스, letters
/// by their names in Hangul, abbreviations with strokes or dots, addresses of the web without what browsers add.
enum WordForms {
  static func forms(of word: CodeUnits) -> [Pattern] {
    singular(word) + apostrophes(word) + signs(word) + letterNames(word) + separated(word) + address(word)
  }

  // MARK: English endings

  private static let noPlurals: Set<CodeUnits> = Set(
    ["news", "plus", "this", "does", "always"].map { Array($0.utf16) })
  private static let minPlural = 4

  /// The singular of a plural, and the plural of a word in y, which does not begin with it.
  private static func singular(_ word: CodeUnits) -> [Pattern] {
    guard word.count >= minPlural, word.allSatisfy(\.isLatin), !noPlurals.contains(word) else { return [] }
    func ends(with ending: String) -> Bool { word.suffix(ending.utf16.count).elementsEqual(ending.utf16) }
    var forms: [CodeUnits] = []
    if ends(with: "ies"), word.count > minPlural {
      forms = [word.dropLast(3) + "y".utf16]
    } else if ["xes", "ches", "shes", "sses"].contains(where: ends) {
      forms = [Array(word.dropLast(2))]
    } else if ends(with: "s"), !["ss", "us", "is"].contains(where: ends) {
      forms = [Array(word.dropLast())]
    } else if ends(with: "y"), !["ay", "ey", "oy", "uy"].contains(where: ends) {
      forms = [word.dropLast() + "ies".utf16]
    }
    return forms.map { Pattern($0, .wholeWord) }
  }

  private static let apostrophe: UInt16 = 0x27
  private static let contracted: Set<CodeUnits> = Set(
    """
    arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt shouldnt wasnt werent wont wouldnt
    """.split(separator: " ").map { Array($0.utf16) })

  /// Without the apostrophe, or with one before the last letter.
  private static func apostrophes(_ word: CodeUnits) -> [Pattern] {
    if word.contains(apostrophe), word.contains(where: \.isLatin) {
      return [Pattern(word.filter { $0 != apostrophe }, .wordStart)]
    }
    guard word.count > 2, word.allSatisfy(\.isLatin), word.last == 0x73 || contracted.contains(word) else { return [] }
    return [Pattern(word.dropLast() + [apostrophe] + word.suffix(1), .wordStart)]
  }

  // MARK: Signs

  /// Signs and the words for them.
  private static let signWords: [(CodeUnits, [CodeUnits])] = [("&", ["and", "앤"]), ("+", ["플러스", "plus"])].map {
    (Array($0.utf16), $1.map { Array($0.utf16) })
  }

  private static func signs(_ word: CodeUnits) -> [Pattern] {
    var forms: [CodeUnits] = []
    for (sign, names) in signWords {
      if let range = word.range(of: sign), range.lowerBound > 0 || word == sign {
        forms += names.map { word[..<range.lowerBound] + $0 + word[range.upperBound...] }
        continue
      }
      // Inside of a word only what is not part of another word, such as brand.
      for name in names where word == name || word.count > name.count + 1 && !name.allSatisfy(\.isLatin) {
        guard let range = word.range(of: name), range.lowerBound > 0 || word == name else { continue }
        forms += ([sign] + names.filter { $0 != name }).map {
          word[..<range.lowerBound] + $0 + word[range.upperBound...]
        }
      }
    }
    return forms.map { form in Pattern(form, form.allSatisfy(\.isLatin) ? .wholeWord : .anywhere) }
  }

  // MARK: Abbreviations

  /// Names of the letters from a on; those in front are usual.
  private static let names: [[CodeUnits]] = [
    "에이", "비", "씨 시", "디", "이", "에프", "지", "에이치", "아이", "제이", "케이", "엘", "엠", "엔", "오", "피", "큐", "알 아르", "에스", "티",
    "유",
    "브이", "더블유", "엑스", "와이", "제트 지",
  ].map { $0.split(separator: " ").map { Array($0.utf16) } }
  /// Names that are hardly anything else.
  private static let distinct: Set<CodeUnits> = Set(
    names.joined().filter { $0.count > 1 } + ["엘", "엠", "엔", "큐"].map { Array($0.utf16) })
  private static let abbreviationLengths = 2...4
  private static let minSyllables = 2

  /// `kt` as 케이티, and 케이티 as `kt`.
  private static func letterNames(_ word: CodeUnits) -> [Pattern] {
    if abbreviationLengths ~= word.count, word.allSatisfy(\.isLatin) {
      return [Pattern(word.flatMap { names[Int($0) - 0x61][0] }, .wordStart)]
    }
    guard word.count >= minSyllables, word.allSatisfy(\.isSyllable), let letters = letters(word[...]),
      abbreviationLengths ~= letters.count
    else { return [] }
    return [Pattern(letters, .wholeWord)]
  }

  /// The letters that are named one after the other, at least one of them by a distinct name; nil if something else is
  /// there. The longest name counts.
  private static func letters(_ word: ArraySlice<UInt16>) -> CodeUnits? {
    var letters: CodeUnits = []
    var isDistinct = false
    var rest = word
    while !rest.isEmpty {
      var best: (letter: UInt16, name: CodeUnits)?
      for (index, names) in names.enumerated() {
        for name in names where rest.starts(with: name) && name.count > best?.name.count ?? 0 {
          best = (UInt16(0x61 + index), name)
        }
      }
      guard let best else { return nil }
      letters.append(best.letter)
      isDistinct = isDistinct || distinct.contains(best.name)
      rest = rest.dropFirst(best.name.count)
    }
    return isDistinct ? letters : nil
  }

  /// & . / _
  private static let separators: [UInt16] = [0x26, 0x2E, 0x2F, 0x5F]
  private static let maxAbbreviation = 4

  /// `as` as `a/s`, and `a/s` as `as`.
  private static func separated(_ word: CodeUnits) -> [Pattern] {
    if word.count == 2, word.allSatisfy(\.isLatin) {
      return separators.prefix(3).map { Pattern([word[0], $0, word[1]], .wordStart) }
    }
    let letters = word.filter { !separators.contains($0) }
    guard letters.count != word.count, letters.count > 1, word.first?.isLatin ?? false, letters.allSatisfy(\.isLatin)
    else {
      return []
    }
    return [Pattern(letters, letters.count <= maxAbbreviation ? .wholeWord : .wordStart)]
  }

  // MARK: Addresses

  private static let schemes = ["https://", "http://", "mailto:", "tel:"].map { Array($0.utf16) }
  private static let www = Array("www.".utf16)

  private static func address(_ word: CodeUnits) -> [Pattern] {
    var rest = word[...]
    for prefix in schemes + [www] where rest.starts(with: prefix) { rest = rest.dropFirst(prefix.count) }
    guard rest.count < word.count, rest.count > 3 else { return [] }
    // Without a query and a stroke at the end.
    rest = rest.prefix { $0 != 0x3F && $0 != 0x23 }
    return [Pattern(rest.last == 0x2F ? rest.dropLast() : rest)]
  }
}

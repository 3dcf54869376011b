import Foundation
import Hangul
import TestSupport
import Testing

@testable import HelpSearch

/// Compares each expansion with a naive implementation on random queries and texts.
@Suite("Search against a reference implementation") struct SearchReferenceTests {
  /// `HELPDECK_PAIRS=1000` for a slow build.
  static let pairs = ProcessInfo.processInfo.environment["HELPDECK_PAIRS"].flatMap { Int($0) } ?? 20_000

  private static let hangul = Array("환불해지구독결제전화번호앱카드취소밀리의서재")
  private static let han = Array("退订取消会员中心手机客服支付旅行银重新长期")
  private static let latin = Array("refundcancel")

  private func text(_ letters: [Character], _ length: ClosedRange<Int>, _ random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: length, using: &random) {
      text.append(letters.randomElement(using: &random)!)
      if Int.random(in: 0..<6, using: &random) == 0 {
        text.append([" ", "-", ", ", "·"].randomElement(using: &random)!)
      }
    }
    return text
  }

  /// True if an expansion of each word with one of the interpretations occurs in `text`.
  private func finds(_ query: String, in text: String, as interpretations: Set<Interpretation>) -> Bool {
    let codeUnits = FoldedText(text).codeUnits
    return ParsedQuery(query).words.allSatisfy { word in
      SearchTerm(word, SearchLexicon()).expansions.contains {
        interpretations.contains($0.interpretation) && $0.pattern.occurs(in: codeUnits.span)
      }
    }
  }

  /// Compares both on many pairs, some of which have to match.
  private func compare(
    _ interpretations: Set<Interpretation>, _ alphabet: [Character], seed: UInt64,
    query: (inout SeededGenerator) -> String, reference: (_ query: String, _ text: String) -> Bool
  ) {
    var random = SeededGenerator(seed: seed)
    var found = 0
    for _ in 0..<Self.pairs {
      let query = query(&random)
      let text = text(alphabet, 4...14, &random)
      let expected = reference(query, text)
      if expected { found += 1 }
      #expect(
        finds(query, in: text, as: interpretations) == expected, "\(query.debugDescription) in \(text.debugDescription)"
      )
    }
    #expect(found > Self.pairs / 200, "only \(found) of \(Self.pairs) were to be found")
  }

  @Test func `literal words are found across blanks, hyphens and dots`() {
    let letters = Self.hangul.prefix(8) + Self.han.prefix(6)
    compare([.literal], Array(letters), seed: 1) { random in
      String((0..<Int.random(in: 1...3, using: &random)).map { _ in letters.randomElement(using: &random)! }) + " "
    } reference: { query, text in
      let wanted = Array(query.dropLast())
      let text = Array(text)
      return Reference.occurs(wanted.map { wanted in { $0 == wanted } }, in: text)
    }
  }

  @Test func `Hangul initials are found, also when two of them are typed as one letter`() {
    compare([.initials], Self.hangul.prefix(12) + [], seed: 2) { random in
      let initials = Array("ㅎㅂㅎㅈㄱㄷㄱㅈㅈㅎㅂㅎㅇ")
      return String((0..<Int.random(in: 2...3, using: &random)).map { _ in initials.randomElement(using: &random)! })
    } reference: { query, text in
      Reference.occurs(query.map { wanted in { Reference.initial(of: $0) == wanted } }, in: Array(text))
    }
  }

  @Test func `a syllable in composition finds what it can become`() {
    compare([.literal, .composing, .initials], Self.hangul.prefix(10) + [], seed: 3) { random in
      let whole = String(
        (0..<Int.random(in: 1...2, using: &random)).map { _ in Self.hangul.prefix(10).randomElement(using: &random)! })
      // The keys of the last syllable, cut off somewhere.
      let keys = whole.utf16.flatMap(Jamo.keys)
      let typed = HangulComposition.syllables(Array(keys.prefix(Int.random(in: 1...keys.count, using: &random))))
      return String(decoding: typed, as: UTF16.self)
    } reference: { query, text in
      Reference.isBeginning(query, of: text)
    }
  }

  @Test func `pinyin finds Chinese text in full or by initials`() {
    compare([.pinyin], Self.han, seed: 4) { random in
      let words = [
        "tuiding", "td", "tuid", "zh", "kef", "quxiao", "hyzx", "huiyuan", "shouji", "sj", "shj", "kefu", "lvxing",
        "lv", "yinhang",
        "chongxin", "changqi", "zhifu", "zf", "qx",
      ]
      return words.randomElement(using: &random)!
    } reference: { query, text in
      Reference.readsAs(query, text)
    }
  }

  @Test func `words typed in the wrong keyboard layout are found`() {
    compare([.layout], Self.hangul.prefix(10) + [], seed: 5) { random in
      let words = ["환불", "해지", "구독", "결제", "전화", "번호"].map { $0 }
      let word = words.randomElement(using: &random)!
      return Reference.keys(of: word) + " "
    } reference: { query, text in
      Reference.occurs(Reference.hangul[String(query.dropLast())]!.map { wanted in { $0 == wanted } }, in: Array(text))
    }
  }

  @Test func `a word with one typing error is found and others are not`() {
    var random = SeededGenerator(seed: 6)
    var found = 0
    for _ in 0..<400 {
      let word = String(
        (0..<Int.random(in: 4...6, using: &random)).map { _ in Self.latin.randomElement(using: &random)! })
      let meant = Set(
        SpellingCorrection.corrections(of: Array(word.utf16), SpellingCorrection.Filter()).compactMap {
          expansion -> String? in
          let codeUnits = expansion.pattern.elements.compactMap(\.exact)
          return codeUnits.count == expansion.pattern.elements.count ? String(decoding: codeUnits, as: UTF16.self) : nil
        })
      for _ in 0..<(Self.pairs / 400) {
        var other = Array(word)
        for _ in 0..<Int.random(in: 1...2, using: &random) {
          let place = other.indices.randomElement(using: &random)!
          switch Int.random(in: 0..<4, using: &random) {
          case 0: other[place] = Self.latin.randomElement(using: &random)!
          case 1: other.insert(Self.latin.randomElement(using: &random)!, at: place)
          case 2 where other.count > 2: other.remove(at: place)
          default: if place + 1 < other.count { other.swapAt(place, place + 1) }
          }
        }
        let isOneAway = Reference.distance(Array(word), other) == 1
        if isOneAway { found += 1 }
        #expect(meant.contains(String(other)) == isOneAway, "\(word) \(String(other))")
      }
    }
    #expect(found > Self.pairs / 4)
  }
}

private enum Reference {
  static let hangul: [String: String] = Dictionary(
    uniqueKeysWithValues: ["환불", "해지", "구독", "결제", "전화", "번호"].map { (keys(of: $0), $0) })

  private static let latin = Dictionary(
    uniqueKeysWithValues: zip("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", "qwertyuiopasdfghjklzxcvbnm"))

  static func keys(of word: String) -> String {
    String(word.utf16.flatMap(Jamo.keys).map { latin[Character(Unicode.Scalar($0)!)]! })
  }

  static func initial(of letter: Character) -> Character? {
    guard let value = letter.unicodeScalars.first?.value, 0xAC00...0xD7A3 ~= value else { return nil }
    return Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")[Int(value - 0xAC00) / 588]
  }

  /// True if the characters occur in this order, with at most one space, hyphen or dot between two.
  static func occurs(_ wanted: [(Character) -> Bool], in text: [Character]) -> Bool {
    text.indices.contains { start in
      var place = start
      for (number, isWanted) in wanted.enumerated() {
        if number > 0, place < text.count, !isWanted(text[place]), " -·".contains(text[place]) { place += 1 }
        guard place < text.count, isWanted(text[place]) else { return false }
        place += 1
      }
      return true
    }
  }

  /// True if further keystrokes may turn `query` into a part of `text`: its keys are a prefix of that part's keys, and
  /// whole syllables before the last one are the same.
  static func isBeginning(_ query: String, of text: String) -> Bool {
    let text = Array(text)
    let typed = query.utf16.flatMap(Jamo.keys)
    return text.indices.contains { start in
      var keys: CodeUnits = []
      var place = start
      while place < text.count, keys.count < typed.count {
        if place > start, " -·".contains(text[place]) {
          // The end of a single syllable is not the beginning of another word.
          if query.count == 1 { return false }
          place += 1
          guard place < text.count, !" -·".contains(text[place]) else { return false }
        }
        let own = String(text[place]).utf16.flatMap(Jamo.keys)
        guard own.count > 1 else { return false }
        keys += own
        place += 1
      }
      return keys.starts(with: typed)
    }
  }

  private static let readings: [Character: [String]] = [
    "退": ["tui"], "订": ["ding"], "取": ["qu"], "消": ["xiao"], "会": ["hui", "kuai"], "员": ["yuan", "yun"], "中": ["zhong"],
    "心": ["xin"], "手": ["shou"], "机": ["ji"], "客": ["ke"], "服": ["fu"], "支": ["zhi"], "付": ["fu"], "旅": ["lv"],
    "行": ["xing", "hang", "heng"], "银": ["yin"], "重": ["zhong", "chong"], "新": ["xin"], "长": ["chang", "zhang"],
    "期": ["qi", "ji"],
  ]

  /// Matches every character by its whole reading or its initial, the last one by any prefix. Whole readings mixed with
  /// initials before others are not tried; these queries do not need them.
  static func readsAs(_ query: String, _ text: String) -> Bool {
    let text = Array(text)
    func reads(_ rest: Substring, at place: Int, isFirst: Bool) -> Bool {
      if rest.isEmpty { return !isFirst }
      var place = place
      if !isFirst, place < text.count, " -·".contains(text[place]) { place += 1 }
      guard place < text.count, let readings = readings[text[place]] else { return false }
      return readings.contains { reading in
        if reading.hasPrefix(rest) { return true }
        if rest.hasPrefix(reading), reads(rest.dropFirst(reading.count), at: place + 1, isFirst: false) { return true }
        let initials = reading.hasPrefix("zh") || reading.hasPrefix("ch") || reading.hasPrefix("sh") ? [1, 2] : [1]
        return isAbridged(query)
          && initials.contains {
            rest.hasPrefix(reading.prefix($0)) && reads(rest.dropFirst($0), at: place + 1, isFirst: false)
          }
      }
    }
    return text.indices.contains { reads(Substring(query), at: $0, isFirst: true) }
  }

  private static func isAbridged(_ query: String) -> Bool { query.count <= 6 }

  /// Number of insertions, deletions, replacements and transpositions between the words: 0, 1, or 2 for two or more.
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    if a == b { return 0 }
    func edits(_ word: [Character]) -> Bool {
      if word.count == b.count {
        let differences = word.indices.filter { word[$0] != b[$0] }
        if differences.count == 1 { return true }
        return differences.count == 2 && differences[1] == differences[0] + 1
          && word[differences[0]] == b[differences[1]]
          && word[differences[1]] == b[differences[0]]
      }
      let (short, long) = word.count < b.count ? (word, b) : (b, word)
      guard long.count == short.count + 1 else { return false }
      return long.indices.contains { index in
        var cut = long
        cut.remove(at: index)
        return cut == short
      }
    }
    return edits(a) ? 1 : 2
  }
}

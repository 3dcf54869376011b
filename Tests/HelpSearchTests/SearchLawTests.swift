import Foundation
import HelpContent
import TestSupport
import Testing

@testable import HelpSearch

@Suite("Search laws") struct SearchLawTests {
  private static let letters = Array("환불해지구독앱은 는 refund caeilms 退订会员手机0123456789+-.()?!~ \u{301}👩\u{200D}")

  /// Pieces of the sample library's texts, and noise.
  private static func queries(_ count: Int, seed: UInt64) -> [String] {
    var random = SeededGenerator(seed: seed)
    let titles = SampleLibrary.content.allReferences.flatMap { reference in
      SampleLibrary.content.entry(reference)?.title?.versions.map(\.text) ?? []
    }
    return (0..<count).map { _ in
      if Bool.random(using: &random) {
        return String((0..<Int.random(in: 1...6, using: &random)).map { _ in letters.randomElement(using: &random)! })
      }
      let title = titles.randomElement(using: &random)!
      let start = Int.random(in: 0..<title.count, using: &random)
      return String(title.dropFirst(start).prefix(Int.random(in: 1...5, using: &random)))
    }
  }

  /// Without digits, as a number may be a prefix of one in another notation, and without hyphens, which exclude words.
  @Test func `typing another letter never adds literal matches`() {
    var random = SeededGenerator(seed: 2)
    let letters = Self.letters.filter { !$0.isNumber && $0 != "-" }
    for query in Self.queries(600, seed: 1) where !query.contains(where: { $0.isNumber || $0 == "-" }) {
      let longer = query + String(letters.randomElement(using: &random)!)
      // Punctuation counts only if there is nothing else.
      guard FoldedText(query).codeUnits.contains(where: { Script($0) != .symbol }) else { continue }
      let before = Set(results(query).hits.map(\.reference))
      let added = results(longer).hits.filter { $0.interpretation == .literal && !before.contains($0.reference) }
      #expect(added.isEmpty, "\(query.debugDescription) \(longer.debugDescription)")
    }
  }

  @Test func `composition, width and case of a query do not change what is found`() {
    for query in Self.queries(400, seed: 3) {
      let expected = found(query)
      let sameCase = [
        query.decomposedStringWithCanonicalMapping, query.precomposedStringWithCanonicalMapping,
        query.applyingTransform(.fullwidthToHalfwidth, reverse: true)!,
      ]
      // Of a short word in capitals pinyin initials are not tried.
      let isAbbreviated = ParsedQuery(query.uppercased()).words.contains(where: \.isAbbreviation)
      for other in sameCase + (isAbbreviated ? [] : [query.uppercased()]) {
        #expect(found(other) == expected, "\(query.debugDescription) \(other.debugDescription)")
      }
    }
  }

  @Test func `all hits are counted and none is repeated`() {
    for query in Self.queries(500, seed: 4) {
      let hits = results(query).hits
      #expect(hits.count == results(query).total)
      #expect(Set(hits.map(\.reference)).count == hits.count)
    }
  }

  @Test func `matches are sorted, disjoint and on character boundaries`() {
    var random = SeededGenerator(seed: 5)
    let pieces =
      Self.letters.map(String.init) + ["\u{1112}\u{1161}\u{11AB}", "ｶﾞ", "\r\n", "é", "e\u{301}", "🇰🇷", "👩‍👧", "1588-1234"]
    func text(_ length: Int) -> String {
      (0..<Int.random(in: 0...length, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined()
    }
    for _ in 0..<SearchReferenceTests.pairs {
      let (query, text) = (text(4), text(24))
      let matches = TextMatcher(query).matches(in: text)
      let boundaries = Set(
        text.indices.map { text.unicodeScalars.distance(from: text.startIndex, to: $0) } + [text.unicodeScalars.count])
      for (match, next) in zip(matches, matches.dropFirst()) { #expect(match.upperBound < next.lowerBound) }
      for match in matches {
        #expect(
          !match.isEmpty && boundaries.contains(match.lowerBound) && boundaries.contains(match.upperBound),
          "\(query.debugDescription) in \(text.debugDescription)")
      }
    }
  }

  @Test func `titles and snippets are single lines that contain their matches`() {
    for query in Self.queries(500, seed: 6) {
      for text in results(query).hits.flatMap({ [$0.title, $0.snippet] }).compactMap(\.self) {
        #expect(text.text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
        #expect(text.matches.allSatisfy { 0 <= $0.lowerBound && $0.upperBound <= text.text.unicodeScalars.count })
      }
    }
  }

  @Test(arguments: [
    String(repeating: "환", count: 10_000), String(repeating: "환 ", count: 10_000),
    String(repeating: "e\u{301}", count: 10_000),
    (0..<1_000).map { "a\($0)" }.joined(separator: " "), String(repeating: "1-", count: 5_000),
    String(repeating: "\u{301}", count: 10_000),
  ])
  func `only the beginning of an overlong query is searched for`(query: String) {
    let typed = ParsedQuery(query)
    #expect(typed.words.allSatisfy { $0.codeUnits.count <= ParsedQuery.maxLength })
    #expect(typed.words.count + typed.excluded.count <= ParsedQuery.maxWords)
    #expect(results(query).total <= SampleLibrary.content.allReferences.count)
  }
}

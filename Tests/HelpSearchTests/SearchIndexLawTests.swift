import FileStore
import HelpContent
import TestSupport
import Testing

@testable import HelpSearch

@Suite("Search index laws") struct SearchIndexLawTests {
  private static let generator = LibraryGenerator(
    pieces: LibraryGenerator.words + ["re-subscribe", "1588-1234", "30,000원", "3만원", "한\u{301}", "👍"],
    serviceName: "xyz", answerLength: 3...12)

  private static func library(_ seed: UInt64, entries: Int) -> InMemoryLibrary {
    var random = SeededGenerator(seed: seed)
    return generator.library(services: 4, entries: entries / 4, &random)
  }

  private static func query(_ random: inout SeededGenerator) -> String {
    let odd = [
      "ㅎㅂ", "ㄱㄷ", "td", "tuiding", "ghksqnf", "GHKSQNF", "환부", "해ㅈ", "退訂", "退定", "결재", "30000", "15881234", "\"구독 해지\"",
      "-앱", "refnud", "rc", "crs", "rapp", "arefund",
    ]
    return (0..<Int.random(in: 1...3, using: &random)).map { _ in
      (Bool.random(using: &random) ? odd : generator.pieces).randomElement(using: &random)!
    }.joined(separator: Bool.random(using: &random) ? " " : "")
  }

  /// The documents that match one of the plans, by a scan without the index.
  private func everything(_ plans: [SearchPlan], _ excluded: [Pattern], in segment: SearchSegment) -> Set<Int> {
    func texts(_ range: Range<Int>) -> [(codeUnits: CodeUnits, isName: Bool)] {
      range.map {
        let record = segment.text($0)!
        return segment.withCodeUnits(record.codeUnits) { codeUnits in
          (codeUnits.indices.map { codeUnits[$0] }, record.role == .title || record.role == .name)
        }
      }
    }
    func occurs(_ term: SearchTerm, in text: (codeUnits: CodeUnits, isName: Bool)) -> Bool {
      term.expansions.contains { expansion in
        // Initials of words are those of titles and names.
        if case .wordInitials = expansion.pattern.mode, !text.isName { return false }
        return expansion.pattern.occurs(in: text.codeUnits.span)
      }
    }
    return Set(
      (0..<segment.documentCount).filter { number in
        let document = segment.document(number)!
        let service = segment.serviceTexts(document.service)!
        let own = texts(document.texts)
        let names = texts(service.names)
        let all = own + names + texts(service.category)
        return plans.contains { plan in
          plan.terms.allSatisfy { term in all.contains { occurs(term, in: $0) } }
        } && !excluded.contains { pattern in (own + names).contains { pattern.occurs(in: $0.codeUnits.span) } }
      })
  }

  @Test func `the index finds what a scan of every entry finds`() {
    var random = SeededGenerator(seed: 11)
    var found = 0
    for seed in UInt64(0)..<8 {
      let engine = IndexedSearchEngine(indexing: Self.library(seed, entries: 200), kindNames: [:])
      for _ in 0..<120 {
        let text = Self.query(&random)
        let typed = ParsedQuery(text)
        let plans = engine.planner.plans(for: typed.words)
        let expected = everything(plans, engine.planner.excluded(typed.excluded), in: engine.segments[0])
        guard !typed.words.isEmpty, !expected.isEmpty else { continue }
        let answer = engine.answer(
          SearchQuery(text, languages: LanguagePreference([.korean], fallback: .korean)), limit: 10, depth: .full,
          { false })
        found += expected.count
        #expect(expected.isSubset(of: answer.matches.map(\.document)), "\(text.debugDescription)")
        let whole = answer.matches.filter { ![.typo, .relaxed].contains($0.interpretation) }
        #expect(expected.isSuperset(of: whole.map(\.document)), "\(text.debugDescription)")
        let scores = answer.matches.map(\.score)
        #expect(scores == scores.sorted(by: >), "\(text.debugDescription)")
      }
    }
    #expect(found > 1_000)
  }

  @Test func `a quick search has the same first hits as a full one`() {
    var random = SeededGenerator(seed: 12)
    let engine = IndexedSearchEngine(indexing: Self.library(3, entries: 2_000), kindNames: [:])
    for _ in 0..<400 {
      let query = SearchQuery(Self.query(&random), languages: LanguagePreference([.korean], fallback: .korean))
      let quick = engine.ranked(query, limit: 20, depth: .quick)
      let full = engine.ranked(query, limit: 20, depth: .full)
      // For several adjacent words, and for a comma, a quick search has read at most two hundred entries.
      guard query.text.contains(where: { $0.isLetter || $0.isNumber }) else { continue }
      let hits = engine.results(for: query, limit: 1).hits
      guard ParsedQuery(query.text).words.count == 1, hits.allSatisfy({ $0.interpretation != .relaxed }) else {
        continue
      }
      #expect(quick == full, "\(query.text.debugDescription)")
    }
  }

  @Test(arguments: ["luggage", "cancel", "refund", "subscribe", "전화번호", "구독해지", "환불요청"])
  func `a word with any single typing error is never ruled out by the index`(text: String) {
    let word = FoldedText(text).codeUnits
    let service = ServiceDocument(
      service: Service(
        id: ServiceID("s")!, language: .korean, name: LocalizedText(.korean, "x"), review: Review(status: .unverified)),
      faq: [
        Question(
          id: ItemID("q")!, question: LocalizedText(.korean, text), answer: LocalizedText(.korean, "a"),
          review: Review(status: .unverified))
      ])
    let collection = HelpCollection(id: Identifier("c")!, title: LocalizedText(.korean, "c"), language: .korean)
    let segments = IndexedSearchEngine(
      indexing: InMemoryLibrary(collection: collection, services: [service]), kindNames: [:]
    ).segments
    var slips: [CodeUnits] = []
    for index in word.indices {
      slips.append(Array(word[..<index] + word[(index + 1)...]))
      for codeUnit in word + [0x78, 0xD7A3] {
        slips.append(Array(word[..<index] + [codeUnit] + word[(index + 1)...]))
        slips.append(Array(word[..<index] + [codeUnit] + word[index...]))
      }
      var swapped = word
      swapped.swapAt(index, max(0, index - 1))
      slips.append(swapped)
    }
    for slip in slips { #expect(CorrectionFilter(slip, in: segments).mayOccur(word), "\(slip)") }
    #expect(!CorrectionFilter(word, in: segments).mayOccur([0x78] + word))
    for slip in slips {
      let corrected = WordCorrections(segments).of(slip).contains { $0.pattern == Pattern(word) }
      let isOneEdit = SpellingCorrection.corrections(of: slip, SpellingCorrection.Filter()).contains {
        $0.pattern == Pattern(word)
      }
      #expect(corrected == isOneEdit, "\(slip)")
    }
  }

  @Test func `a changed byte is detected or changes no result`() throws {
    var random = SeededGenerator(seed: 13)
    let library = Self.library(5, entries: 80)
    let bytes = try #require(
      SearchIndexing.bytes(of: SearchIndexing.partitions(of: library)[0], in: library, kindNames: [:]))
    let queries = ["환불", "ㅎㅂ", "td", "app 해지", "30000", "\"구독\"", "refnud"].map {
      SearchQuery($0, languages: LanguagePreference([.korean], fallback: .korean))
    }
    let sound = IndexedSearchEngine(
      library, segments: [try #require(SearchSegment(MappedBytes(bytes), isTrusted: true))], kindNames: [:])
    let expected = queries.map { sound.ranked($0, limit: 50, depth: .full) }
    var noticed = 0
    for _ in 0..<600 {
      var corrupt = bytes
      let place = Int.random(in: 0..<bytes.count, using: &random)
      corrupt[place] ^= UInt8.random(in: 1...255, using: &random)
      guard let segment = SearchSegment(MappedBytes(corrupt)) else {
        noticed += 1
        continue
      }
      let engine = IndexedSearchEngine(library, segments: [segment], kindNames: [:])
      let found = queries.map { engine.ranked($0, limit: 50, depth: .full) }
      if segment.isCorrupt { noticed += 1 } else { #expect(found == expected, "byte \(place)") }
    }
    #expect(noticed > 40)
  }

  @Test func `building a segment stops when it is cancelled`() {
    let library = Self.library(5, entries: 80)
    let partition = SearchIndexing.partitions(of: library)[0]
    var asked = 0
    #expect(
      SearchIndexing.bytes(of: partition, in: library, kindNames: [:]) {
        asked += 1
        return false
      } != nil)
    #expect(asked > partition.count, "\(asked)")
    for allowed in [0, 2, asked - 1] {
      var left = allowed
      #expect(
        SearchIndexing.bytes(of: partition, in: library, kindNames: [:]) {
          left -= 1
          return left < 0
        } == nil)
      #expect(left == -1)
    }
  }

  @Test func `a truncated segment is refused`() throws {
    let library = Self.library(5, entries: 40)
    let bytes = try #require(
      SearchIndexing.bytes(of: SearchIndexing.partitions(of: library)[0], in: library, kindNames: [:]))
    for count in stride(from: 0, to: bytes.count, by: 997) {
      #expect(SearchSegment(MappedBytes(Array(bytes.prefix(count)))) == nil)
    }
  }

  @Test func `ten thousand random queries terminate within the limit of hits`() {
    var random = SeededGenerator(seed: 14)
    let engine = IndexedSearchEngine(indexing: Self.library(7, entries: 100), kindNames: [:])
    let scalars: [ClosedRange<UInt32>] = [
      0x00...0x7F, 0x80...0x24F, 0x300...0x36F, 0x1100...0x11FF, 0x2000...0x206F, 0x3131...0x318E, 0x3400...0x9FFF,
      0xAC00...0xD7A3,
      0xFF01...0xFFDC, 0x1F300...0x1F6FF, 0xE0000...0xE007F,
    ]
    for number in 0..<10_000 {
      let length = number % 1_000 == 0 ? 10_000 : Int.random(in: 0...12, using: &random)
      var text = String.UnicodeScalarView()
      for _ in 0..<length {
        if let scalar = Unicode.Scalar(UInt32.random(in: scalars.randomElement(using: &random)!, using: &random)) {
          text.append(scalar)
        }
      }
      let results = engine.results(
        for: SearchQuery(String(text), languages: LanguagePreference([.korean], fallback: .korean)), limit: 10,
        depth: .quick)
      #expect(results.hits.count <= 10)
    }
  }
}

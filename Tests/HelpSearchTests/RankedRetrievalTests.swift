import Foundation
import HelpContent
import TestSupport
import Testing

@testable import HelpSearch

@Suite("Ranked retrieval") struct RankedRetrievalTests {
  private static let generator = LibraryGenerator(
    pieces: LibraryGenerator.words + ["어떻게 하나요", "怎么", "how do i"], serviceName: "x", answerLength: 1...20)

  private static func engine(_ random: inout SeededGenerator) -> IndexedSearchEngine {
    IndexedSearchEngine(indexing: generator.library(services: 3, entries: 40, &random), kindNames: [:])
  }

  @Test func `the best documents and their scores are those of a scan of every document`() {
    var random = SeededGenerator(seed: 21)
    var found = 0
    for _ in 0..<12 {
      let engine = Self.engine(&random)
      let reference = ReferenceRetrieval(engine.segments)
      for _ in 0..<60 {
        let terms = QueryTerms(ParsedQuery(Self.generator.text(1...5, &random)).words, engine.planner.lexicon)
        let rarities = engine.retrieval.rarities(of: terms.all)
        #expect(rarities == reference.rarities(of: terms.all))
        let best = engine.retrieval.best(
          20, for: terms, rarities, request: .none, isCancelled: { false }, isAllowed: { _ in true })
        let expected = reference.best(20, for: terms, rarities)
        found += expected.count
        #expect(best.map(\.id) == expected.map(\.id))
        for (match, expected) in zip(best, expected) {
          #expect(abs(match.score - expected.score) < 0.001)
          #expect(abs(match.coverage - expected.coverage) < 0.001)
        }
      }
    }
    #expect(found > 3_000)
  }

  @Test func `lengths up to 31 are exact, and longer ones rounded down by at most a sixteenth`() {
    for length in 0...70_000 {
      let read = FieldLengths.length(FieldLengths.code(length))
      #expect(read <= length && read >= min(length, 0xFFFF) * 15 / 16)
      if length < 32 { #expect(read == length) }
    }
  }

  @Test func `a rarer word counts more, and a common one of everyday questions less`() {
    var random = SeededGenerator(seed: 22)
    let retrieval = Self.engine(&random).retrieval
    func rarity(_ word: String) -> Float {
      retrieval.rarities(of: QueryTerms(ParsedQuery(word).words, SearchLexicon()).all).max() ?? 0
    }
    #expect(rarity("how") < rarity("refund"))
    #expect(rarity("refund") < rarity("1372"))
  }

  @Test(arguments: [
    (["q: 앱 해지", "q: 앱", "q: 구독"], "앱에서 해지하려고요", 0), (["q: 결제", "a: 환불", "q: 환불"], "환불해 줘", 2),
    (["q: refund policy of the annual plan for members", "q: refund"], "a refund please", 1),
    (["q: 退订会员", "q: 会员中心"], "怎么退订会员", 0), (["q: 取消", "q: 付款"], "我想退订", 0),
  ])
  func `what holds most of the query comes first`(entries: [String], query: String, best: Int) {
    let review = Review(status: .unverified)
    let faq = entries.enumerated().map { index, text in
      let (title, answer) = text.hasPrefix("q") ? (String(text.dropFirst(3)), "-") : ("-", String(text.dropFirst(3)))
      return Question(
        id: ItemID("q\(index)")!, question: LocalizedText(.korean, title), answer: LocalizedText(.korean, answer),
        review: review)
    }
    let service = ServiceDocument(
      service: Service(id: ServiceID("s")!, language: .korean, name: LocalizedText(.korean, "x"), review: review),
      faq: faq)
    let collection = HelpCollection(
      id: Identifier("c")!, title: LocalizedText(.korean, "c"), language: .korean, synonyms: [["取消", "退订"]])
    let engine = IndexedSearchEngine(
      indexing: InMemoryLibrary(collection: collection, services: [service]), kindNames: [:])
    let found = engine.ranked(
      SearchQuery(query, languages: LanguagePreference([.korean], fallback: .korean)), limit: 1, depth: .full)
    #expect(found.first?.description == "s/faq/q\(best)")
  }
}

@Suite("Groups of synonyms") struct SearchLexiconTests {
  @Test func `a group is kept once for all of its words`() {
    let words = (0..<20_000).map { "word\($0)x" }
    // Kept with each word, its synonyms would take three gigabytes.
    let lexicon = SearchLexicon(
      HelpCollection(
        id: Identifier("c")!, title: LocalizedText(.korean, "c"), language: .korean,
        synonyms: [words, ["word7x", "seven"]]))
    let found = lexicon.synonyms(of: FoldedText("word7x").codeUnits)
    #expect(found.count == 20_000)
    #expect(found.last == FoldedText("seven").codeUnits)
    #expect(!found.contains(FoldedText("word7x").codeUnits))
    #expect(lexicon.synonyms(of: FoldedText("seven").codeUnits) == [FoldedText("word7x").codeUnits])
  }
}

/// Scores every document from its texts, term by term.
private struct ReferenceRetrieval {
  struct Match {
    let id: DocumentID
    let score: Float
    let coverage: Float
  }

  private struct Document {
    let id: DocumentID
    let kindPriority: Int
    /// By field: how often the text has each term.
    var counts: [[TermKey: Int]] = [[:], [:], [:]]
    /// By field: what a body or a phrasing has for the third time.
    var repeated: [Set<TermKey>] = [[], [], []]
    var texts: [[CodeUnits]] = [[], [], []]
    var lengths: [UInt8] = []
  }

  private var documents: [Document] = []
  private let normalization: LengthNormalization

  init(_ segments: [SearchSegment]) {
    for (number, segment) in segments.enumerated() {
      for index in 0..<segment.documentCount {
        let record = segment.document(index)!
        var document = Document(
          id: DocumentID(segment: number, document: index), kindPriority: record.kindPriority)
        for text in record.texts {
          let text = segment.text(text)!
          let codeUnits = segment.withCodeUnits(text.codeUnits) { units in units.indices.map { units[$0] } }
          let field = text.role.field.ordinal
          document.texts[field].append(codeUnits)
          for key in Self.terms(of: codeUnits) {
            document.counts[field][key, default: 0] += 1
            if document.counts[field][key] == 3, text.role == .body || text.role == .phrasing {
              document.repeated[field].insert(key)
            }
          }
        }
        let word = unsafe segment.lengths.start[index]
        document.lengths = (0..<3).map { UInt8(truncatingIfNeeded: word >> UInt32(8 * $0)) }
        documents.append(document)
      }
    }
    let averages = (0..<3).map { field in
      let sums = segments.map { $0.sumsOfLengths! }
      return Double(sums.reduce(0) { $0 + $1[2 * field] }) / Double(max(1, sums.reduce(0) { $0 + $1[2 * field + 1] }))
    }
    normalization = LengthNormalization(averages: averages)
  }

  private static func terms(of codeUnits: CodeUnits) -> [TermKey] {
    let letters = codeUnits.filter { !IgnoredPunctuation.isIgnored($0) }
    var keys: [TermKey] = []
    WordTerms.forEach(in: codeUnits) { keys.append(TermKey(.titleWord, hash: $0)) }
    for index in letters.indices {
      keys.append(TermKey(.title, letters[index]))
      if index > 0 { keys.append(TermKey(.title, letters[index - 1], letters[index])) }
      if index > 1, letters[(index - 2)...index].allSatisfy({ $0 < 0x80 }) {
        keys.append(TermKey(.title, letters[index - 2], letters[index - 1], letters[index]))
      }
    }
    return keys
  }

  func rarities(of terms: [QueryTerms.Term]) -> [Float] {
    var rarities: [Float?] = []
    for term in terms {
      let counts = (0..<3).map { field in documents.count { $0.counts[field][term.key] != nil } }
      let usual = QuestionTermFrequencies.share(of: term.key) * Double(documents.count)
      let count = max(Double(counts.max()!), usual)
      let rarity = Float(log1p((Double(documents.count) - count + 0.5) / (count + 0.5)))
      rarities.append(count == 0 ? nil : rarity * (term.isNumber ? 3 : 1))
    }
    let known = rarities.compactMap(\.self)
    let unknown = known.isEmpty ? 1 : known.reduce(0, +) / Float(known.count)
    return rarities.map { $0 ?? unknown }
  }

  func best(_ limit: Int, for terms: QueryTerms, _ rarities: [Float]) -> [Match] {
    let rarity = Dictionary(uniqueKeysWithValues: zip(terms.all, rarities))
    let total = rarity.filter { !$0.key.isLetter }.values.reduce(0, +)
    let matches = documents.map { document -> Match in
      var score: Float = 0
      var covered: Float = 0
      for concept in terms.concepts {
        var typed: Float = 0
        var typedCovered: Float = 0
        for term in concept.terms {
          let factors = (0..<3).map { factor(document, $0, term.key) }
          typed += rarity[term]! * factors.max()!
          if factors.max()! > 0, !term.isLetter { typedCovered += rarity[term]! }
        }
        let weight = 0.7 * concept.terms.reduce(0) { $0 + rarity[$1]! }
        let synonyms = (0..<3).map { field -> Float in
          let has = document.texts[field].contains { text in concept.synonyms.contains { $0.occurs(in: text.span) } }
          return has ? normalization.occurring[field][Int(document.lengths[field])] : 0
        }
        score += max(typed, weight * synonyms.max()!)
        let all = concept.terms.filter { !$0.isLetter }.reduce(0) { $0 + rarity[$1]! }
        covered += max(typedCovered, synonyms.max()! > 0 ? all : 0)
      }
      switch EntrySuitability(kindPriority: document.kindPriority, .none) {
      case .doing: score *= 1.1
      case .service: score *= 0.7
      case .unasked: score *= 0.6
      case .asked, .other: break
      }
      return Match(id: document.id, score: score, coverage: covered / total)
    }
    guard total > 0 else { return [] }
    return Array(
      matches.filter { $0.score > 0 }.sorted { ($1.score, $0.id.document) < ($0.score, $1.id.document) }.prefix(limit))
  }

  private func factor(_ document: Document, _ field: Int, _ key: TermKey) -> Float {
    if document.counts[field][key] == nil { return 0 }
    let factors = document.repeated[field].contains(key) ? normalization.repeated : normalization.occurring
    return factors[field][Int(document.lengths[field])]
  }
}

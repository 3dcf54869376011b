import HelpContent
import Synchronization
import Testing

@testable import HelpSearch

@Suite("Hits that are made when they are shown") struct HitsOnDemandTests {
  /// Counts the entries that are read.
  private final class ReadLibrary: ContentLibrary {
    let readCount = Atomic(0)
    let library = SampleLibrary.content

    var collection: HelpCollection { library.collection }
    var services: [ServiceID] { library.services }
    func contains(_ reference: Reference) -> Bool { library.contains(reference) }

    func items(in section: ServiceSection, of service: ServiceID) -> [ItemID] {
      library.items(in: section, of: service)
    }

    func entry(_ reference: Reference) -> Entry? {
      readCount.wrappingAdd(1, ordering: .relaxed)
      return library.entry(reference)
    }
  }

  private let library = ReadLibrary()

  private func hits(_ text: String) -> [SearchHit] {
    let engine = IndexedSearchEngine(
      library, segments: SearchIndexing.segments(of: SampleLibrary.content, kindNames: [:]), kindNames: [:])
    let query = SearchQuery(text, languages: LanguagePreference([.korean], fallback: .korean))
    return engine.results(for: query, limit: 50).hits
  }

  @Test func `a search reads no entries, and a hit that is shown reads its own once`() {
    let hits = hits("환불")
    #expect(hits.count > 2)
    #expect(library.readCount.load(ordering: .relaxed) == 0)
    #expect(hits[0].title?.text != nil)
    let readForOne = library.readCount.load(ordering: .relaxed)
    #expect(readForOne > 0)
    #expect(hits[0].snippet?.text != nil)
    #expect(library.readCount.load(ordering: .relaxed) == readForOne)
  }

  @Test func `hits are equal if they show the same`() throws {
    let hits = hits("환불")
    #expect(hits == self.hits("환불"))
    let other = try #require(self.hits("은행").first)
    let same = SearchHit(
      reference: other.reference, title: other.title, snippet: other.snippet, interpretation: other.interpretation,
      score: other.score)
    let differing = SearchHit(
      reference: other.reference, title: other.title, snippet: nil, interpretation: other.interpretation,
      score: other.score)
    #expect(other == same)
    #expect(other != differing)
  }
}

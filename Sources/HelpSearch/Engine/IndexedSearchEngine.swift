package import HelpContent

/// Searches the segments of an index, and shows hits from the content itself.
package struct IndexedSearchEngine: SearchEngine {
  let library: any ContentLibrary
  package let segments: [SearchSegment]
  let kindNames: [Contact.Kind: [String]]
  let planner: SearchPlanner
  let vocabulary: FilterVocabulary
  let names: ServiceNames
  let contactRequest: ContactRequest
  let retrieval: RankedRetrieval
  let retired: RetiredEntries
  private let isOpen: @Sendable (Contact, _ moment: Int) -> Bool

  /// `segments` cover the library or, while they are being built, a part of it. `filterNames` are names in the interface
  /// of values of filters. `isOpen` tells whether a contact is open at a moment in seconds since 1970.
  package init(
    _ library: any ContentLibrary, segments: [SearchSegment], kindNames: [Contact.Kind: [String]],
    filterNames: [SearchFilter: [String: [String]]] = [:],
    isOpen: @escaping @Sendable (Contact, _ moment: Int) -> Bool = { _, _ in false }
  ) {
    self.isOpen = isOpen
    self.library = library
    self.segments = segments
    self.kindNames = kindNames
    let services = segments.flatMap { segment in
      (0..<segment.serviceCount).compactMap { segment.names(ofService: $0) }
    }
    retrieval = RankedRetrieval(segments)
    retired = RetiredEntries(segments)
    planner = SearchPlanner(lexicon: SearchLexicon(library.collection))
    names = ServiceNames(services)
    contactRequest = ContactRequest(kindNames: kindNames)
    vocabulary = FilterVocabulary(segments, services: services, library.collection, names: filterNames)
  }

  /// Builds the segments in memory, for content of a few thousand entries.
  package init(
    indexing library: any ContentLibrary, kindNames: [Contact.Kind: [String]]
  ) {
    self.init(library, segments: SearchIndexing.segments(of: library, kindNames: kindNames), kindNames: kindNames)
  }

  package func results(
    for query: SearchQuery, limit: Int, depth: SearchDepth, isCancelled: @escaping () -> Bool
  ) -> SearchResults {
    let answer = answer(query, limit: limit, depth: depth, isCancelled)
    let presenter = HitPresenter(
      library: library, kindNames: kindNames, matcher: answer.matcher, languages: query.languages,
      searchedLanguage: answer.language)
    func hit(_ match: Answer.Match) -> SearchHit? {
      segments[match.segment].reference(match.document).flatMap { presenter.hit($0, match.interpretation, match.score) }
    }
    return SearchResults(
      total: answer.matches.count, isTotalExact: answer.isComplete,
      hits: answer.matches.prefix(max(0, limit)).compactMap(hit), nearest: answer.nearest.compactMap(hit),
      invalidFilters: answer.invalidFilters,
      suggestions: answer.matches.isEmpty && answer.isComplete
        ? suggestions(for: ParsedQuery(query.text).words) : .none,
      matcher: answer.matcher)
  }

  /// The references of `results`, without reading the content.
  package func ranked(_ query: SearchQuery, limit: Int, depth: SearchDepth) -> [Reference] {
    answer(query, limit: limit, depth: depth) { false }.matches.prefix(limit).compactMap {
      segments[$0.segment].reference($0.document)
    }
  }

  package func values(of filter: SearchFilter, beginningWith text: String, at time: SearchTime) -> [FilterValue] {
    vocabulary.counted(filter, beginningWith: text, on: time.day, isOpen: isOpen(at: time.moment))
  }

  package func changed(since day: CalendarDate, limit: Int) -> [Reference] {
    vocabulary.changed(since: day, limit: limit)
  }

  /// Tells whether an entry is a contact that is open.
  func isOpen(at moment: Int?) -> (Reference) -> Bool {
    { reference in
      guard let moment, case .contact(let contact)? = library.entry(reference) else { return false }
      return isOpen(contact, moment)
    }
  }
}

package import HelpContent

/// Reads all of the content for every query: fit for what a person writes by hand, not for a hundred thousand entries.
package struct ScanSearchEngine: SearchEngine {
  private let services: [SearchService]

  /// `kindNames` are the words by which people look for a kind of contact, whatever its label says.
  package init(_ library: any ContentLibrary, kindNames: [Contact.Kind: [String]] = [:]) {
    services = library.services.compactMap { SearchService($0, in: library, kindNames: kindNames) }
  }

  package func results(for query: SearchQuery, limit: Int) -> SearchResults {
    let terms = SearchTerms(query.text)
    guard !terms.terms.isEmpty else { return .none }
    var found: [(rank: SearchRank, document: SearchDocument)] = []
    let matching = SearchMatching(query: terms, language: query.searchedLanguage)
    var position = 0
    for service in services where query.services.isEmpty || query.services.contains(service.id) {
      let inService = matching.tiers(in: service)
      for document in service.documents where query.admits(document) {
        if let rank = matching.rank(of: document, position: position, service: inService) {
          found.append((rank, document))
        }
        position += 1
      }
    }
    found.sort { $0.rank < $1.rank }
    let snippet = SearchSnippet(query: terms, languages: query.languages, searchedLanguage: query.searchedLanguage)
    let matcher = TextMatcher(terms)
    return SearchResults(
      total: found.count,
      hits: found.prefix(max(0, limit)).map { rank, document in
        SearchHit(
          reference: document.reference, title: document.title.map { matcher.highlighted(query.languages.choose($0)) },
          snippet: snippet.highlighted(document), score: rank.score)
      })
  }
}

extension SearchQuery {
  fileprivate func admits(_ document: SearchDocument) -> Bool {
    (kinds.isEmpty || kinds.contains(document.reference.kind))
      && (tags.isEmpty || !tags.isDisjoint(with: document.tags))
  }
}

extension TextMatcher {
  fileprivate func highlighted(_ title: LocalizedText.Version) -> Highlighted {
    let line = SnippetLine.oneLine(title.text)
    return Highlighted(line, language: title.language, matches: matches(in: line))
  }
}

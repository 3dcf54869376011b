package import HelpContent

/// Checks searches against the results that a collection expects of them.
package struct SearchExpectationChecker: Sendable {
  private let engine: any SearchEngine
  private let fallback: LanguageTag

  /// An entry further down counts as not found.
  private static let maxHits = 1000

  /// `fallback` is the default language of the collection.
  package init(_ engine: any SearchEngine, fallback: LanguageTag) {
    self.engine = engine
    self.fallback = fallback
  }

  package func verdict(on search: ExpectedSearch) -> SearchVerdict {
    let results = results(of: search)
    return SearchVerdict(
      search, rank: search.wantedFirst.compactMap { results.rank(of: $0) }.min(),
      failures: search.expectations.compactMap { expectation in
        results.reason(with: expectation.value).map { Located($0, at: expectation.location) }
      })
  }

  private func results(of search: ExpectedSearch) -> SearchResults {
    let languages = LanguagePreference(search.language.map { [$0] } ?? [], fallback: fallback)
    return engine.results(for: SearchQuery(search.typed, languages: languages), limit: Self.maxHits)
  }
}

extension SearchResults {
  /// Nil if the results meet the expectation.
  fileprivate func reason(with expectation: ExpectedSearch.Expectation) -> FailedSearchReason? {
    switch expectation {
    case .first(let references):
      let best = references.lazy.compactMap { reference in rank(of: reference).map { (reference, $0) } }
        .min { $0.1 < $1.1 }
      guard let entry = best?.0 ?? references.first, best?.1 != 1 else { return nil }
      return .notFirst(entry, rank: best?.1, instead: hits.first?.reference)
    case .amongFirst(let reference):
      guard let rank = rank(of: reference) else { return .notFound(reference) }
      return rank > ExpectedSearch.topResultCount
        ? .notAmongFirst(reference, rank: rank, limit: ExpectedSearch.topResultCount) : nil
    case .found(let reference):
      return rank(of: reference) == nil ? .notFound(reference) : nil
    case .notFound(let reference):
      return rank(of: reference).map { .found(reference, rank: $0) }
    case .nothingFound:
      return hits.first.map { .notEmpty(first: $0.reference, total: total) }
    }
  }

  /// Position of the entry in the hits, from 1; nil if it is not among them.
  fileprivate func rank(of reference: Reference) -> Int? {
    hits.firstIndex { $0.reference == reference }.map { $0 + 1 }
  }
}

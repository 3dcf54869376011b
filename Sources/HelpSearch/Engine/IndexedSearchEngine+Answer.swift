import HelpContent

extension IndexedSearchEngine {
  /// Ranked matches of a query, before they are made into hits.
  struct Answer {
    /// A document of a segment.
    struct Match {
      /// Index of the segment in the list of segments.
      let segment: Int
      let document: Int
      let interpretation: Interpretation
      /// Larger is better.
      let score: Double
    }

    /// Best first.
    var matches: [Match] = []
    /// What comes nearest to a query without matches, best first.
    var nearest: [Match] = []
    var isComplete = true
    var invalidFilters: [InvalidFilter] = []
    var matcher = TextMatcher.none
    /// The only language that was searched; nil for all.
    var language: LanguageTag?
  }

  func answer(_ query: SearchQuery, limit: Int, depth: SearchDepth, _ isCancelled: @escaping () -> Bool) -> Answer {
    let parsed = ParsedQuery(query.text)
    var scope = SearchScope(
      services: query.services, kinds: query.kinds, tags: query.tags, language: query.searchedLanguage)
    var answer = Answer(invalidFilters: scope.apply(parsed.filters, vocabulary), language: scope.language)
    scope.excluded = planner.excluded(parsed.excluded)
    scope.cache = CandidateCache(segments)
    let mention = names.mention(in: parsed.words)
    scope.asksForContact = contactRequest.isMade(by: mention?.rest ?? parsed.words)
    guard !parsed.words.isEmpty || !parsed.filters.isEmpty && scope.isNarrow else { return answer }
    let effort = SearchEffort(
      limit: limit, depth: depth, documentCount: segments.reduce(0) { $0 + $1.documentCount }, isCancelled: isCancelled)
    let words = WordSearch(segments: segments, planner: planner, retrieval: retrieval, effort: effort)
    let all = words.matches(of: parsed.words, in: scope)
    if let mention, let narrowed = scope.narrowed(to: mention) {
      answer.add(all.wholeTitles, 2)
      let named = words.matches(of: mention.rest, in: narrowed)
      answer.add(named, 1)
      answer.add(all, 0, isFirst: named.isEmpty)
    } else {
      answer.add(all, 0)
    }
    return answer
  }
}

extension SearchScope {
  /// The scope with only the services mentioned; nil if none of them is in it, or the query is nothing but their names.
  fileprivate func narrowed(to mention: ServiceMention) -> SearchScope? {
    guard !mention.rest.isEmpty else { return nil }
    var narrowed = self
    narrowed.services = services.isEmpty ? mention.services : services.intersection(mention.services)
    return narrowed.services.isEmpty ? nil : narrowed
  }
}

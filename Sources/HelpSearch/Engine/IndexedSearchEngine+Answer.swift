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

    /// Best first: those that have every word, then those that have a part of the query.
    var matches: [Match] = []
    /// What comes nearest to a query without matches, best first.
    var nearest: [Match] = []
    var isComplete = true
    var invalidFilters: [InvalidFilter] = []
    var matcher = TextMatcher.none
    /// The only language that was searched; nil for all.
    var language: LanguageTag?
  }

  /// When fewer entries have every word, those that have a part of the query follow.
  private static let fewMatches = 10
  /// Number of entries with a part of the query that are found.
  private static let maxPartialMatches = 50
  /// The share of the query that an entry has to hold to be a match, if others have all of it and if none has.
  private static let minCoverage: (besideOthers: Float, alone: Float) = (0.5, 0.2)
  /// In larger content a quick search does not look for parts of a query.
  private static let maxDocumentsForQuickRelaxation = 20_000
  private static let quickTimeout: Duration = .milliseconds(2)

  private var documentCount: Int { segments.reduce(0) { $0 + $1.documentCount } }

  func answer(_ query: SearchQuery, limit: Int, depth: SearchDepth, _ isCancelled: @escaping () -> Bool) -> Answer {
    let parsed = ParsedQuery(query.text)
    var scope = SearchScope(
      services: query.services, kinds: query.kinds, tags: query.tags, language: query.searchedLanguage)
    let invalidFilters = scope.apply(parsed.filters, vocabulary)
    scope.excluded = planner.excluded(parsed.excluded)
    scope.cache = CandidateCache(segments)
    var answer = Answer(invalidFilters: invalidFilters, language: scope.language)
    guard !parsed.words.isEmpty || !parsed.filters.isEmpty && scope.isNarrow else { return answer }
    let limits: StagedSearch.Limits = depth == .full ? .full(limit) : .quick(limit)
    let isLarge = documentCount > Self.maxDocumentsForQuickRelaxation
    let deadline = depth == .quick && isLarge ? ContinuousClock.now + Self.quickTimeout : nil
    var search = WholeSearch(limits: limits, deadline: deadline, isCancelled: isCancelled)
    search.run(planner.plans(for: parsed.words), in: segments, scope)
    answer.set(search)
    guard search.matches.count < Self.fewMatches, answer.isComplete, !parsed.words.isEmpty else { return answer }
    guard depth == .full || !isLarge else {
      answer.isComplete = false
      return answer
    }
    if search.matches.isEmpty {
      let correction = QueryCorrection(
        lexicon: planner.lexicon, exists: { exists($0, scope, isCancelled) },
        correctionFilter: { CorrectionFilter($0, in: segments) })
      if let plan = correction.plan(for: parsed.words) { search.run([plan], in: segments, scope) }
      answer.set(search)
    }
    if search.matches.count < Self.fewMatches, !isCancelled() { addPartialMatches(of: parsed, scope, isCancelled, to: &answer) }
    if isCancelled() { answer.isComplete = false }
    return answer
  }

  private func addPartialMatches(
    of parsed: ParsedQuery, _ scope: SearchScope, _ isCancelled: @escaping () -> Bool, to answer: inout Answer
  ) {
    let terms = QueryTerms(parsed.words.filter { !$0.isQuoted }, planner.lexicon)
    let rarities = retrieval.rarities(of: terms)
    let known = Set(answer.matches.map { $0.segment << 16 | $0.document })
    let allowed = segments.map { scope.documents(of: $0) }
    let filters = segments.map {
      DocumentFilter($0, scope, required: parsed.words.filter(\.isQuoted).map { Pattern($0.codeUnits, .verbatim) })
    }
    let found = retrieval.best(Self.maxPartialMatches, for: terms, rarities, isCancelled: isCancelled) { segment, document in
      !known.contains(segment << 16 | document) && allowed[segment]?.contains(document) ?? true
        && filters[segment].accepts(document)
    }
    let isAlone = answer.matches.isEmpty
    let matches = found.map { match in
      Answer.Match(
        segment: match.segment, document: match.document, interpretation: .relaxed,
        score: Double(match.score / (match.score + 10)))
    }
    let needed = isAlone ? Self.minCoverage.alone : Self.minCoverage.besideOthers
    let partial = zip(matches, found).filter { $1.coverage >= needed }.map(\.0)
    answer.matches += partial
    if answer.matches.isEmpty { answer.nearest = Array(matches.prefix(SearchResults.nearestCount)) }
    if isAlone { answer.matcher = TextMatcher(terms.highlights(rarities: rarities)) }
  }

  private func exists(_ plan: SearchPlan, _ scope: SearchScope, _ isCancelled: @escaping () -> Bool) -> Bool {
    var search = StagedSearch(.existence, segmentCount: segments.count, isCancelled: isCancelled)
    search.run(plan, in: segments, scope)
    return !search.matches.isEmpty
  }
}

/// A search for entries that have every word of a query.
private struct WholeSearch {
  let limits: StagedSearch.Limits
  let deadline: ContinuousClock.Instant?
  let isCancelled: () -> Bool
  /// Best first.
  private(set) var matches: [StagedSearch.Match] = []
  private(set) var isComplete = true
  private(set) var terms: [SearchTerm] = []

  mutating func run(_ plans: [SearchPlan], in segments: [SearchSegment], _ scope: SearchScope) {
    var search = StagedSearch(limits, segmentCount: segments.count, deadline: deadline, isCancelled: isCancelled)
    for plan in plans { search.run(plan, in: segments, scope) }
    let sorted = search.matches.sorted { $0.rank < $1.rank }
    var seen: Set<Int> = []
    matches = plans.count == 1 ? sorted : sorted.filter { seen.insert($0.segment << 16 | $0.document).inserted }
    isComplete = search.isComplete
    terms = plans.flatMap(\.terms)
  }
}

extension IndexedSearchEngine.Answer {
  fileprivate mutating func set(_ search: WholeSearch) {
    matches = search.matches.map {
      Match(
        segment: $0.segment, document: $0.document, interpretation: $0.rank.tier.interpretation, score: $0.rank.score)
    }
    isComplete = search.isComplete
    matcher = TextMatcher(search.terms)
  }
}

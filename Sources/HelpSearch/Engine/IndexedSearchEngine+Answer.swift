import HelpContent

extension IndexedSearchEngine {
  /// Ranked matches of a query, before they are made into hits.
  struct Answer {
    /// Best first.
    var matches: [StagedSearch.Match] = []
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
    let invalidFilters = scope.apply(parsed.filters, vocabulary)
    scope.excluded = planner.excluded(parsed.excluded)
    scope.cache = CandidateCache(segments)
    var answer = Answer(invalidFilters: invalidFilters, language: scope.language)
    guard !parsed.words.isEmpty || !parsed.filters.isEmpty && scope.isNarrow else { return answer }
    let limits: StagedSearch.Limits = depth == .full ? .full(limit) : .quick(limit)
    let isLarge = documentCount > Self.maxDocumentsForQuickRelaxation
    let deadline = depth == .quick && isLarge ? ContinuousClock.now + Self.quickTimeout : nil
    let plans = planner.plans(for: parsed.words)
    run(plans, scope, limits, deadline, isCancelled, &answer)
    guard answer.matches.isEmpty, answer.isComplete, !parsed.words.isEmpty else { return answer }
    guard depth == .full || !isLarge else {
      answer.isComplete = false
      return answer
    }
    let relaxation = QueryRelaxation(
      lexicon: planner.lexicon, exists: { exists($0, scope, isCancelled) },
      correctionFilter: { CorrectionFilter($0, in: segments) })
    if let plan = relaxation.plan(for: parsed.words) { run([plan], scope, limits, deadline, isCancelled, &answer) }
    if isCancelled() { answer.isComplete = false }
    return answer
  }

  /// In larger content a quick search does not relax a query without matches.
  private static let maxDocumentsForQuickRelaxation = 20_000
  private static let quickTimeout: Duration = .milliseconds(2)

  private var documentCount: Int { segments.reduce(0) { $0 + $1.documentCount } }

  private func run(
    _ plans: [SearchPlan], _ scope: SearchScope, _ limits: StagedSearch.Limits,
    _ deadline: ContinuousClock.Instant?, _ isCancelled: @escaping () -> Bool,
    _ answer: inout Answer
  ) {
    var search = StagedSearch(limits, segmentCount: segments.count, deadline: deadline, isCancelled: isCancelled)
    for plan in plans { search.run(plan, in: segments, scope) }
    let sorted = search.matches.sorted { $0.rank < $1.rank }
    var seen: Set<Int> = []
    answer.matches =
      plans.count == 1 ? sorted : sorted.filter { seen.insert($0.segment << 16 | $0.document).inserted }
    answer.isComplete = search.isComplete
    answer.matcher = TextMatcher(plans.flatMap(\.terms))
  }

  private func exists(_ plan: SearchPlan, _ scope: SearchScope, _ isCancelled: @escaping () -> Bool) -> Bool {
    var search = StagedSearch(.existence, segmentCount: segments.count, isCancelled: isCancelled)
    search.run(plan, in: segments, scope)
    return !search.matches.isEmpty
  }
}

import HelpContent

extension IndexedSearchEngine {
  /// What was found, not yet in the words of the content.
  struct Answer {
    /// The best first.
    var found: [StagedSearch.Found] = []
    var isComplete = true
    var invalidFilters: [InvalidFilter] = []
    var matcher = TextMatcher.none
    var language: LanguageTag?
  }

  func answer(_ query: SearchQuery, limit: Int, depth: SearchDepth, _ isCancelled: @escaping () -> Bool) -> Answer {
    let typed = ParsedQuery(query.text)
    var scope = SearchScope(
      services: query.services, kinds: query.kinds, tags: query.tags, language: query.searchedLanguage)
    let invalidFilters = scope.apply(typed.filters, vocabulary)
    scope.excluded = planner.excluded(typed.excluded)
    scope.cache = CandidateCache(segments)
    var answer = Answer(invalidFilters: invalidFilters, language: scope.language)
    guard !typed.words.isEmpty || !typed.filters.isEmpty && scope.isNarrow else { return answer }
    let limits: StagedSearch.Limits = depth == .full ? .all(limit) : .quick(limit)
    let isLarge = documentCount > Self.maxForQuickGuesses
    let deadline = depth == .quick && isLarge ? ContinuousClock.now + Self.quickTime : nil
    let plans = planner.plans(for: typed.words)
    look(for: plans, scope, limits, deadline, isCancelled, &answer)
    guard answer.found.isEmpty, answer.isComplete, !typed.words.isEmpty else { return answer }
    guard depth == .full || !isLarge else {
      answer.isComplete = false
      return answer
    }
    let relaxation = QueryRelaxation(
      lexicon: planner.lexicon, exists: { exists($0, scope, isCancelled) },
      nearby: { CorrectionFilter($0, in: segments) })
    if let plan = relaxation.plan(for: typed.words) { look(for: [plan], scope, limits, deadline, isCancelled, &answer) }
    if isCancelled() { answer.isComplete = false }
    return answer
  }

  /// Of more entries, words that are not found as they are are not guessed at while a key waits.
  private static let maxForQuickGuesses = 20_000
  /// And what takes longer than this comes later.
  private static let quickTime: Duration = .milliseconds(2)

  private var documentCount: Int { segments.reduce(0) { $0 + $1.documentCount } }

  private func look(
    for plans: [SearchPlan], _ scope: SearchScope, _ limits: StagedSearch.Limits,
    _ deadline: ContinuousClock.Instant?, _ isCancelled: @escaping () -> Bool,
    _ answer: inout Answer
  ) {
    var run = StagedSearch(limits, segmentCount: segments.count, deadline: deadline, isCancelled: isCancelled)
    for plan in plans { run.look(for: plan, in: segments, scope) }
    let sorted = run.found.sorted { $0.rank < $1.rank }
    var seen: Set<Int> = []
    answer.found = plans.count == 1 ? sorted : sorted.filter { seen.insert($0.segment << 16 | $0.document).inserted }
    answer.isComplete = run.isComplete
    answer.matcher = TextMatcher(plans.flatMap(\.terms))
  }

  private func exists(_ plan: SearchPlan, _ scope: SearchScope, _ isCancelled: @escaping () -> Bool) -> Bool {
    var run = StagedSearch(.any, segmentCount: segments.count, isCancelled: isCancelled)
    run.look(for: plan, in: segments, scope)
    return !run.found.isEmpty
  }
}

extension SearchSegment {
  /// A service with what it may be called.
  func names(_ number: Int) -> (id: ServiceID, names: [CodeUnits])? {
    guard let id = serviceID(number), let texts = serviceTexts(number) else { return nil }
    let names = texts.names.compactMap { text in
      self.text(text).map { record in
        withCodeUnits(record.codeUnits) { codeUnits in codeUnits.indices.map { codeUnits[$0] } }
      }
    }
    return (id, names)
  }
}

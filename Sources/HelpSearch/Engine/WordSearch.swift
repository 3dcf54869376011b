/// Searches for the words of a query: entries that have every word, and if they are few, entries that hold a part of
/// what was typed.
struct WordSearch {
  struct Matches {
    /// Best first.
    var whole: [StagedSearch.Match] = []
    /// Best first.
    var partial: [RankedRetrieval.Match] = []
    var isComplete = true
    /// Share of the query that a partial match has to hold.
    var minCoverage: Float = 0
    /// What is found in the whole matches, or else in the partial ones.
    var terms: [SearchTerm] = []
  }

  let segments: [SearchSegment]
  let planner: SearchPlanner
  let retrieval: RankedRetrieval
  let corrections: WordCorrections
  let retired: RetiredEntries
  let effort: SearchEffort

  /// When fewer entries have every word, those that hold a part follow.
  private static let fewMatches = 10
  /// The words of a longer query are a sentence: that a body has all of them somewhere says less than their rarity.
  private static let fewWords = 3
  /// No entry is expected to have every one of more words.
  private static let maxWholeWords = 16
  /// A longer word may be a sentence without spaces.
  private static let maxWordLength = 8
  /// Number of words that no text has for which other readings are tried, and their lengths.
  private static let maxReadWords = 2
  private static let readableLengths = 2...24
  /// Number of entries with a part of the query that are found.
  private static let maxPartialMatches = 50

  func matches(of words: [ParsedQuery.Word], in scope: SearchScope) -> Matches {
    var matches =
      words.count <= Self.maxWholeWords ? wholeMatches(planner.plans(for: words), scope) : Matches()
    guard matches.whole.count < Self.fewMatches, matches.isComplete, !words.isEmpty else { return matches }
    guard effort.isThorough else {
      matches.isComplete = false
      return matches
    }
    if words.count > Self.fewWords { matches.whole.removeAll { $0.rank.isScattered } }
    if matches.whole.isEmpty, words.count <= Self.fewWords {
      if let plan = correction(scope).plan(for: words) { matches = wholeMatches([plan], scope) }
    }
    let isWord = words.count == 1 && words[0].codeUnits.count <= Self.maxWordLength
    if matches.whole.isEmpty || matches.whole.count < Self.fewMatches && !isWord {
      addPartialMatches(of: words, scope, to: &matches)
    }
    if matches.isEmpty, words.contains(where: \.isQuoted), !words.allSatisfy(\.isQuoted) {
      // A quotation in a sentence need not be one of the content's.
      let plain = words.map { ParsedQuery.Word(codeUnits: $0.codeUnits, keystrokes: $0.keystrokes) }
      addPartialMatches(of: plain, scope, to: &matches)
    }
    if effort.isCancelled() { matches.isComplete = false }
    return matches
  }

  private func wholeMatches(_ plans: [SearchPlan], _ scope: SearchScope) -> Matches {
    var search = StagedSearch(
      effort.limits, segmentCount: segments.count, retired: retired, deadline: effort.deadline,
      isCancelled: effort.isCancelled)
    for plan in plans { search.run(plan, in: segments, scope) }
    let sorted = search.matches.sorted { $0.rank < $1.rank }
    var seen: Set<DocumentID> = []
    return Matches(
      whole: plans.count == 1 ? sorted : sorted.filter { seen.insert($0.id).inserted },
      isComplete: search.isComplete, terms: plans.flatMap(\.terms))
  }

  private func addPartialMatches(of words: [ParsedQuery.Word], _ scope: SearchScope, to matches: inout Matches) {
    let correction = correction(scope)
    var readCount = 0
    let terms = QueryTerms(words.filter { !$0.isQuoted }, planner.lexicon) { word in
      guard readCount < Self.maxReadWords, Self.readableLengths ~= word.codeUnits.count else { return [] }
      let readings = correction.readings(of: word)
      if !correction.isLiteral(word) { readCount += 1 }
      return readings
    }
    let rarities = retrieval.rarities(of: terms.all)
    let known = Set(matches.whole.map(\.id))
    let allowed = segments.map { scope.documents(of: $0) }
    let required = words.filter(\.isQuoted).map { Pattern($0.codeUnits, .verbatim) }
    let parts = terms.all.compactMap(\.pattern) + terms.concepts.flatMap(\.synonyms)
    let filters = segments.map { DocumentFilter($0, scope, required: required, parts: parts) }
    matches.partial = retrieval.best(
      Self.maxPartialMatches, for: terms, rarities, request: scope.contactRequest, isCancelled: effort.isCancelled
    ) { id in
      !known.contains(id) && allowed[id.segment]?.contains(id.document) ?? true
        && filters[id.segment].accepts(id.document)
    }
    matches.minCoverage = RankedRetrieval.minCoverage(isAlone: matches.whole.isEmpty, words)
    if matches.whole.isEmpty { matches.terms = terms.highlights(rarities: rarities) }
  }

  private func correction(_ scope: SearchScope) -> QueryCorrection {
    QueryCorrection(lexicon: planner.lexicon, corrections: corrections, exists: { exists($0, scope) })
  }

  private func exists(_ plan: SearchPlan, _ scope: SearchScope) -> Bool {
    var search = StagedSearch(
      .existence, segmentCount: segments.count, retired: retired, isCancelled: effort.isCancelled)
    search.run(plan, in: segments, scope)
    return !search.matches.isEmpty
  }
}

extension SearchRank {
  /// True if the terms are in several texts, or far from each other in the text below the title.
  fileprivate var isScattered: Bool {
    tier.location >= .phrasing && distance == Self.maxDistance || tier.location >= .body && distance > 20
  }
}

extension WordSearch.Matches {
  /// The whole matches in which the words are all of a title, name or value, as typed.
  var wholeTitles: WordSearch.Matches {
    let best = MatchTier(interpretation: .literal, location: .wholeTitle).number
    var matches = self
    matches.whole = whole.filter { $0.rank.tier.number == best }
    matches.partial = []
    return matches
  }

  var isEmpty: Bool { whole.isEmpty && !partial.contains { $0.coverage >= minCoverage } }
}

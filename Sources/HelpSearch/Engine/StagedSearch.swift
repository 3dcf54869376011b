/// Retrieves the matches of query plans from segments, stage by stage, until enough are found.
struct StagedSearch {
  /// A matching document of a segment.
  struct Match {
    let rank: SearchRank
    let id: DocumentID
  }

  /// When a search may stop early.
  struct Limits {
    /// Number of best matches that have to be right and in order.
    let maxResults: Int
    /// Number of matches after which no more are counted.
    let maxCounted: Int
    /// Number of candidates to verify.
    let maxVerified: Int

    /// Up to this number a quick search counts exactly.
    static let exactCount = 200

    static func full(_ maxResults: Int) -> Limits {
      Limits(maxResults: maxResults, maxCounted: .max, maxVerified: .max)
    }

    static func quick(_ maxResults: Int) -> Limits {
      Limits(maxResults: maxResults, maxCounted: max(maxResults, exactCount), maxVerified: 2_000)
    }

    /// Enough to know whether there is a match.
    static let existence = Limits(maxResults: 1, maxCounted: 1, maxVerified: 4_000)
  }

  private let limits: Limits
  private let segmentCount: Int
  /// These are found last: they do not count towards the best matches.
  private let retired: RetiredEntries
  private let isCancelled: () -> Bool
  private let deadline: ContinuousClock.Instant?
  private var verifiedCount = 0
  /// In no particular order; a document that several plans find is there several times.
  private(set) var matches: [Match] = []
  /// False once a candidate has been left unverified.
  private(set) var isComplete = true

  init(
    _ limits: Limits, segmentCount: Int, retired: RetiredEntries, deadline: ContinuousClock.Instant? = nil,
    isCancelled: @escaping () -> Bool
  ) {
    self.retired = retired
    self.deadline = deadline
    self.limits = limits
    self.segmentCount = segmentCount
    self.isCancelled = isCancelled
  }

  /// Adds the matches of `plan`, each document once.
  mutating func run(_ plan: SearchPlan, in segments: [SearchSegment], _ scope: SearchScope) {
    guard !plan.terms.isEmpty else { return addAll(segments, scope) }
    let patternIDs = plan.terms.map { $0.expansions.map { scope.cache.id(of: $0.pattern) } }
    var searches = segments.enumerated().map { SegmentSearch($1, at: $0, plan, patternIDs, scope) }
    let maxCost = plan.terms.flatMap(\.expansions).map(\.interpretation.cost).max() ?? 0
    if limits.maxCounted == .max {
      for index in searches.indices {
        searches[index].addAllCandidates(maxCost: maxCost)
        verify(&searches[index], through: MatchTier.lastGroup, upTo: .max)
      }
      return
    }
    let quota = max(limits.maxResults, limits.maxCounted / max(1, segmentCount))
    // With one term and one expansion, documents of a tier come in the order of their ranks: those behind the first
    // `maxResults` cannot be among the best.
    let isOrdered =
      scope.contactRequest != .strong && plan.terms.count == 1
      && plan.terms[0].expansions.count { $0.interpretation.cost == 0 } == 1
    for stage in SearchStage.stages(maxCost: maxCost) {
      // Contacts that are asked for come first wherever they match.
      let lastGroup = scope.contactRequest == .strong && stage.location != .category ? -1 : stage.lastGroup
      for index in searches.indices {
        searches[index].addCandidates(of: stage)
        verify(&searches[index], through: lastGroup, upTo: isOrdered && stage.hasOneTier ? limits.maxResults : quota)
        if mustStop {
          isComplete = false
          return
        }
      }
      let settled = matches.count { $0.rank.tier.group <= lastGroup && !retired.contains($0.id) }
      if settled >= limits.maxResults && !isComplete || matches.count >= limits.maxCounted
        || verifiedCount >= limits.maxVerified
      {
        // Later stages might have found more.
        if lastGroup < MatchTier.lastGroup { isComplete = false }
        return
      }
    }
  }

  private var mustStop: Bool { isCancelled() || deadline.map { $0 < .now } ?? false }

  /// Adds every document in the scope: the answer to a query of filters alone.
  private mutating func addAll(_ segments: [SearchSegment], _ scope: SearchScope) {
    for (index, segment) in segments.enumerated() {
      var search = SegmentSearch(segment, at: index, SearchPlan([]), [], scope)
      search.addAllCandidates(maxCost: 0)
      verify(&search, through: MatchTier.lastGroup, upTo: limits.maxCounted)
    }
  }

  /// Ranks new candidates until `quota` matches are in groups of tiers up to `lastGroup`.
  private mutating func verify(_ search: inout SegmentSearch, through lastGroup: Int, upTo quota: Int) {
    var settled = 0
    var candidates = search.candidates
    candidates.subtract(search.matched)
    var isCut = false
    candidates.visit { document in
      if settled >= quota || verifiedCount >= limits.maxVerified {
        isCut = true
        return false
      }
      if verifiedCount & 63 == 63, mustStop {
        isCut = true
        return false
      }
      verifiedCount += 1
      guard let rank = search.rank(of: document) else { return true }
      search.matched.insert(document)
      let id = DocumentID(segment: search.position, document: document)
      matches.append(Match(rank: rank, id: id))
      if rank.tier.group <= lastGroup, !retired.contains(id) { settled += 1 }
      return true
    }
    if isCut { isComplete = false }
  }
}

/// Looks for what a plan wants in segments, the best places first, until enough is found.
struct StagedSearch {
  struct Found {
    let rank: SearchRank
    /// The position of the segment, and the number of the entry in it.
    let segment: Int
    let document: Int
  }

  /// How far to look.
  struct Limits {
    /// So many of the best are wanted.
    let wanted: Int
    /// Beyond so many, hits are not counted any more.
    let counted: Int
    /// Entries that are read in all.
    let read: Int

    /// A quick search counts exactly up to here.
    static let countedExactly = 200

    static func all(_ wanted: Int) -> Limits { Limits(wanted: wanted, counted: .max, read: .max) }
    static func quick(_ wanted: Int) -> Limits {
      Limits(wanted: wanted, counted: max(wanted, countedExactly), read: 2_000)
    }
    /// To know whether there is any.
    static let any = Limits(wanted: 1, counted: 1, read: 4_000)
  }

  private let limits: Limits
  private let segmentCount: Int
  private let isCancelled: () -> Bool
  /// When a key has waited long enough.
  private let deadline: ContinuousClock.Instant?
  private var read = 0
  private(set) var found: [Found] = []
  /// Whether `found` is everything there is.
  private(set) var isComplete = true

  init(
    _ limits: Limits, segmentCount: Int, deadline: ContinuousClock.Instant? = nil, isCancelled: @escaping () -> Bool
  ) {
    self.deadline = deadline
    self.limits = limits
    self.segmentCount = segmentCount
    self.isCancelled = isCancelled
  }

  /// What every plan finds, each entry once, as what it is best.
  mutating func look(for plan: SearchPlan, in segments: [SearchSegment], _ scope: SearchScope) {
    guard !plan.terms.isEmpty else { return list(segments, scope) }
    let numbers = plan.terms.map { $0.expansions.map { scope.cache.number(of: $0.pattern) } }
    var searches = segments.enumerated().map { SegmentSearch($1, at: $0, plan, numbers, scope) }
    let last = plan.terms.flatMap(\.expansions).map(\.interpretation.cost).max() ?? 0
    if limits.counted == .max {
      for index in searches.indices {
        searches[index].admitEverything(through: last)
        read(&searches[index], through: MatchTier.count, upTo: .max)
      }
      return
    }
    let most = max(limits.wanted, limits.counted / max(1, segmentCount))
    // One word in one way: then entries of one tier come in the order of their ranks, and those behind the wanted ones are worse.
    let isOneWay = plan.terms.count == 1 && plan.terms[0].expansions.count { $0.interpretation.cost == 0 } == 1
    for stage in SearchStage.stages(through: last) {
      for index in searches.indices {
        searches[index].admit(stage)
        read(&searches[index], through: stage.lastTier, upTo: isOneWay && stage.isOfOneTier ? limits.wanted : most)
        if mustStop {
          isComplete = false
          return
        }
      }
      let good = found.count { $0.rank.tier.number <= stage.lastTier }
      if good >= limits.wanted && !isComplete || found.count >= limits.counted || read >= limits.read {
        // Whatever was left is not known to be nothing.
        if stage.lastTier < MatchTier.count - 1 { isComplete = false }
        return
      }
    }
  }

  private var mustStop: Bool { isCancelled() || deadline.map { $0 < .now } ?? false }

  /// Everything in the scope, when nothing but filters was typed.
  private mutating func list(_ segments: [SearchSegment], _ scope: SearchScope) {
    for (index, segment) in segments.enumerated() {
      var search = SegmentSearch(segment, at: index, SearchPlan([]), [], scope)
      search.admitEverything(through: 0)
      read(&search, through: MatchTier.count, upTo: limits.counted)
    }
  }

  private mutating func read(_ search: inout SegmentSearch, through lastTier: Int, upTo quota: Int) {
    var good = 0
    var candidates = search.candidates
    candidates.subtract(search.seen)
    var isCut = false
    candidates.visit { number in
      if good >= quota || read >= limits.read {
        isCut = true
        return false
      }
      if read & 63 == 63, mustStop {
        isCut = true
        return false
      }
      read += 1
      guard let rank = search.rank(of: number) else { return true }
      search.seen.insert(number)
      found.append(Found(rank: rank, segment: search.position, document: number))
      if rank.tier.number <= lastTier { good += 1 }
      return true
    }
    if isCut { isComplete = false }
  }
}

/// How well entries are found in one round of a search, and where it looks for them.
struct SearchStage {
  enum Places { case wholeTitle, titleStart, wordStart, title, phrasing, everywhere }

  let cost: Int
  let places: Places

  /// The number of the last tier that the round finds all of.
  var lastTier: Int {
    let place: MatchLocation =
      switch places {
      case .wholeTitle: .wholeTitle
      case .titleStart: .titleStart
      case .wordStart: .wordStart
      case .title: .insideTitle
      case .phrasing: .phrasing
      case .everywhere: .category
      }
    return cost * MatchLocation.allCases.count + place.rawValue
  }

  var isOfOneTier: Bool { cost == 0 && places != .phrasing && places != .everywhere }

  static func stages(through last: Int) -> [SearchStage] {
    let literal: [Places] = [.wholeTitle, .titleStart, .wordStart, .title, .phrasing, .everywhere]
    let others: [Places] = [.title, .everywhere]
    return (0...last).flatMap { tier in
      (tier == 0 ? literal : others).map { SearchStage(cost: tier, places: $0) }
    }
  }
}

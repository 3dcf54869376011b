/// Looks for what a plan wants in blocks, the best places first, until enough is found.
struct SearchRun {
  struct Found {
    let rank: SearchRank
    /// The position of the block, and the number of the entry in it.
    let block: Int
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
  private let blockCount: Int
  private let isCancelled: () -> Bool
  /// When a key has waited long enough.
  private let deadline: ContinuousClock.Instant?
  private var read = 0
  private(set) var found: [Found] = []
  /// Whether `found` is everything there is.
  private(set) var isComplete = true

  init(
    _ limits: Limits, blockCount: Int, deadline: ContinuousClock.Instant? = nil, isCancelled: @escaping () -> Bool
  ) {
    self.deadline = deadline
    self.limits = limits
    self.blockCount = blockCount
    self.isCancelled = isCancelled
  }

  /// What every plan finds, each entry once, as what it is best.
  mutating func look(for plan: SearchPlan, in blocks: [SearchBlock], _ scope: SearchScope) {
    guard !plan.terms.isEmpty else { return list(blocks, scope) }
    let numbers = plan.terms.map { $0.alternatives.map { scope.cache.number(of: $0.pattern) } }
    var searches = blocks.enumerated().map { BlockSearch($1, at: $0, plan, numbers, scope) }
    let last = plan.terms.flatMap(\.alternatives).map(\.interpretation.tier).max() ?? 0
    if limits.counted == .max {
      for index in searches.indices {
        searches[index].admitEverything(through: last)
        read(&searches[index], through: SearchRank.Tier.count, upTo: .max)
      }
      return
    }
    let most = max(limits.wanted, limits.counted / max(1, blockCount))
    // One word in one way: then entries of one tier come in the order of their ranks, and those behind the wanted ones are worse.
    let isOneWay = plan.terms.count == 1 && plan.terms[0].alternatives.count { $0.interpretation.tier == 0 } == 1
    for stage in SearchStage.stages(through: last) {
      for index in searches.indices {
        searches[index].admit(stage)
        read(&searches[index], through: stage.lastTier, upTo: isOneWay && stage.isOfOneTier ? limits.wanted : most)
        if isOver {
          isComplete = false
          return
        }
      }
      let good = found.count { $0.rank.tier.number <= stage.lastTier }
      if good >= limits.wanted && !isComplete || found.count >= limits.counted || read >= limits.read {
        // Whatever was left is not known to be nothing.
        if stage.lastTier < SearchRank.Tier.count - 1 { isComplete = false }
        return
      }
    }
  }

  private var isOver: Bool { isCancelled() || deadline.map { $0 < .now } ?? false }

  /// Everything in the scope, when nothing but filters was typed.
  private mutating func list(_ blocks: [SearchBlock], _ scope: SearchScope) {
    for (index, block) in blocks.enumerated() {
      var search = BlockSearch(block, at: index, SearchPlan([]), [], scope)
      search.admitEverything(through: 0)
      read(&search, through: SearchRank.Tier.count, upTo: limits.counted)
    }
  }

  private mutating func read(_ search: inout BlockSearch, through lastTier: Int, upTo quota: Int) {
    var good = 0
    var candidates = search.candidates
    candidates.subtract(search.seen)
    var isCut = false
    candidates.visit { number in
      if good >= quota || read >= limits.read {
        isCut = true
        return false
      }
      if read & 63 == 63, isOver {
        isCut = true
        return false
      }
      read += 1
      guard let rank = search.rank(of: number) else { return true }
      search.seen.insert(number)
      found.append(Found(rank: rank, block: search.position, document: number))
      if rank.tier.number <= lastTier { good += 1 }
      return true
    }
    if isCut { isComplete = false }
  }
}

/// How well entries are found in one round of a search, and where it looks for them.
struct SearchStage {
  enum Places { case wholeTitle, titleStart, wordStart, title, phrasing, everywhere }

  let interpretationTier: Int
  let places: Places

  /// The number of the last tier that the round finds all of.
  var lastTier: Int {
    let place: SearchRank.Place =
      switch places {
      case .wholeTitle: .wholeTitle
      case .titleStart: .titleStart
      case .wordStart: .wordStart
      case .title: .insideTitle
      case .phrasing: .phrasing
      case .everywhere: .category
      }
    return interpretationTier * SearchRank.Place.allCases.count + place.rawValue
  }

  var isOfOneTier: Bool { interpretationTier == 0 && places != .phrasing && places != .everywhere }

  static func stages(through last: Int) -> [SearchStage] {
    let literal: [Places] = [.wholeTitle, .titleStart, .wordStart, .title, .phrasing, .everywhere]
    let others: [Places] = [.title, .everywhere]
    return (0...last).flatMap { tier in
      (tier == 0 ? literal : others).map { SearchStage(interpretationTier: tier, places: $0) }
    }
  }
}

import HelpContent

/// Verifies the candidates of a plan in one segment, and ranks those that match.
struct DocumentRanker {
  private let segment: SearchSegment
  private let plan: SearchPlan
  /// Nil for all languages.
  private let languages: SearchedLanguage.Numbers?
  private let accepts: ((Reference) -> Bool)?
  private let request: ContactRequest.Strength
  /// No text of a match contains any of these.
  private let excluded: [Pattern]
  /// For each term the services whose name or category contains it, with the tier of that match.
  private let serviceTiers: [[Int: MatchTier]]
  /// Services that an excluded pattern names; their entries do not match.
  private let excludedServices: Set<Int>
  /// Expansions of all terms, one term after the other.
  private let expansions: [RankedExpansion]
  /// Index of the first expansion of each term, and the number of expansions at the end.
  private let firstExpansions: [Int]
  /// Candidates by expansion and field; nil until they are added.
  private var candidates: [DocumentSet?]
  /// For each term the best match in the current document: the number of its tier and its expansion.
  private var best: [(tier: Int, expansion: Int)]

  private struct RankedExpansion {
    let pattern: Pattern
    /// Number of the best tier that the expansion can reach.
    let tier: Int
    let interpretation: Interpretation
  }

  private static let noTier = Int.max

  /// `position` is the index of the segment in the list of segments.
  init(_ segment: SearchSegment, at position: Int, _ plan: SearchPlan, _ patternIDs: [[Int]], _ scope: SearchScope) {
    let languages = scope.language?.numbers(in: segment)
    let services = ServiceMatcher(segment: segment, position: position, languages: languages, cache: scope.cache)
    self.segment = segment
    self.plan = plan
    firstExpansions = plan.terms.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.expansions.count) }
    expansions = plan.terms.flatMap(\.expansions).map {
      let best = MatchTier(interpretation: $0.interpretation, location: .wholeTitle)
      return RankedExpansion(pattern: $0.pattern, tier: best.number, interpretation: $0.interpretation)
    }
    candidates = Array(repeating: nil, count: 3 * expansions.count)
    best = Array(repeating: (Self.noTier, 0), count: plan.terms.count)
    self.languages = languages
    accepts = scope.accepts
    request = scope.contactRequest
    excluded = scope.excluded
    excludedServices = Set(
      excluded.flatMap {
        services.matching($0, id: scope.cache.id(of: $0)).filter { $0.value == .serviceName }.keys
      })
    serviceTiers = plan.terms.indices.map { term in
      var tiers: [Int: MatchTier] = [:]
      for (expansion, id) in zip(plan.terms[term].expansions, patternIDs[term]) {
        for (service, location) in services.matching(expansion.pattern, id: id) {
          let tier = MatchTier(interpretation: expansion.interpretation, location: location)
          tiers[service] = min(tiers[service] ?? tier, tier)
        }
      }
      return tiers
    }
  }

  /// The services whose name or category contains a term, by interpretations of at most this cost.
  func services(_ term: Int, maxCost: Int) -> [Int] {
    serviceTiers[term].filter { $0.value.interpretation.cost <= maxCost }.map(\.key)
  }

  /// Enables an expansion in a field; `documents` are all that may contain it there.
  mutating func addCandidates(
    _ documents: DocumentSet, for expansion: Int, of term: Int, in field: TermKey.Field
  ) {
    candidates[(firstExpansions[term] + expansion) * 3 + field.ordinal] = documents
  }

  /// The rank by the expansions enabled so far; nil if a term matches neither the document nor its service, or an
  /// excluded pattern matches. `base` is added to the document's position.
  mutating func rank(of number: Int, base: Int) -> SearchRank? {
    guard let document = segment.document(number) else { return nil }
    for term in best.indices { best[term] = (Self.noTier, 0) }
    for text in document.texts {
      guard let record = searched(text) else { continue }
      let isExcluded = segment.withCodeUnits(record.codeUnits) { codeUnits in
        for term in best.indices { improve(term, record.role, codeUnits, of: number) }
        return excluded.contains { $0.occurs(in: codeUnits) }
      }
      if isExcluded { return nil }
    }
    if excludedServices.contains(document.service) { return nil }
    var own: [Pattern] = []
    var worst: MatchTier?
    var worstOfService: MatchTier?
    for (term, best) in best.enumerated() {
      if best.tier != Self.noTier {
        let expansion = expansions[best.expansion]
        own.append(expansion.pattern)
        let tier = MatchTier(expansion.interpretation, offset: best.tier - expansion.tier)
        worst = worst.map { $0.worse(tier) } ?? tier
      } else if let tier = serviceTiers[term][document.service] {
        worstOfService = max(worstOfService ?? tier, tier)
      } else {
        return nil
      }
    }
    let onlyFilters = MatchTier(interpretation: .literal, location: .wordStart)
    // The service's name does not lower the location of the terms that the entry itself has; its interpretation counts.
    var tier = worst ?? worstOfService ?? onlyFilters
    if worst != nil, let worstOfService, worstOfService.interpretation.cost > tier.interpretation.cost {
      tier = MatchTier(interpretation: worstOfService.interpretation, location: tier.location)
    }
    if let accepts, !(segment.reference(number).map(accepts) ?? false) { return nil }
    if let phrase = phraseTier(tier, own, in: document) { tier = min(tier, phrase) }
    return SearchRank(
      tier: tier,
      suitability: suitability(of: document, tier, words: own.count),
      distance: distance(between: own, in: document), kindPriority: document.kindPriority,
      titleLength: document.titleLength, position: base + document.position)
  }

  /// A title that begins with several words as typed is being typed: no other entry is more suitable. `words` are those
  /// that the document itself has.
  private func suitability(
    of document: SearchSegment.Document, _ tier: MatchTier, words: Int
  ) -> EntrySuitability {
    let suitability = EntrySuitability(kindPriority: document.kindPriority, request)
    let isTyped = tier.location <= .titleStart && words >= Self.minTypedWords
    return isTyped ? min(suitability, .doing) : suitability
  }

  private static let minTypedWords = 3

  private func searched(_ number: Int) -> SearchSegment.TextRecord? {
    guard let record = segment.text(number) else { return nil }
    return languages?.contains(record.language) ?? true ? record : nil
  }

  private mutating func improve(_ term: Int, _ role: SearchText.Role, _ codeUnits: Span<UInt16>, of number: Int) {
    let (field, bestLocation) = (role.field.ordinal, role.bestLocation.rawValue)
    for index in firstExpansions[term]..<firstExpansions[term + 1] {
      guard candidates[index * 3 + field]?.contains(number) ?? false else { continue }
      let tier = expansions[index].tier
      // Expansions are sorted by cost: none that follows can be better.
      if best[term].tier <= tier + bestLocation { return }
      guard var range = expansions[index].pattern.first(in: codeUnits, from: 0) else { continue }
      var location = role.location
      if role == .title {
        while location != .wordStart {
          if WordBoundary.isStart(range.lowerBound, in: codeUnits) { location = .wordStart }
          guard let next = expansions[index].pattern.first(in: codeUnits, from: range.lowerBound + 1) else { break }
          range = next
        }
      }
      if tier + location.rawValue < best[term].tier { best[term] = (tier + location.rawValue, index) }
    }
  }

  /// The tier of the query as a phrase: the whole of a title, name or value, or the start of a title. Nil if it is
  /// neither.
  private func phraseTier(
    _ tier: MatchTier, _ own: [Pattern], in document: SearchSegment.Document
  ) -> MatchTier? {
    // Terms that only the service's name matches are not part of the phrase.
    let isWhole = own.count == plan.terms.count
    let phrase = own.count == 1 ? own[0] : isWhole ? plan.phrase : joined(own)
    guard let phrase else { return nil }
    var best: MatchLocation?
    for text in document.texts {
      guard let record = searched(text), [.title, .name, .value].contains(record.role) else { continue }
      let location: MatchLocation? = segment.withCodeUnits(record.codeUnits) { codeUnits in
        guard let range = phrase.first(in: codeUnits, from: 0), range.lowerBound == 0 else { return nil }
        if range.upperBound == codeUnits.count { return .wholeTitle }
        return record.role == .title ? .titleStart : nil
      }
      if let location { best = min(best ?? location, location) }
    }
    return best.map { MatchTier(interpretation: tier.interpretation, location: $0) }
  }

  private func joined(_ patterns: [Pattern]) -> Pattern? {
    patterns.isEmpty ? nil : Pattern(patterns.flatMap(\.elements))
  }

  private func distance(between patterns: [Pattern], in document: SearchSegment.Document) -> Int {
    guard patterns.count > 1 else { return 0 }
    var best = SearchRank.maxDistance
    for text in document.texts {
      guard let record = searched(text) else { continue }
      let distance = segment.withCodeUnits(record.codeUnits) { TermProximity.distance(between: patterns, in: $0) }
      if let distance { best = min(best, distance) }
    }
    return best
  }
}

extension SearchText.Role {
  /// The location of a match anywhere in a text of this role.
  fileprivate var location: MatchLocation {
    switch self {
    case .title: .insideTitle
    case .name, .value, .phrasing: .phrasing
    case .keyword: .keyword
    case .body: .body
    }
  }

  fileprivate var bestLocation: MatchLocation { self == .title ? .wordStart : location }
}

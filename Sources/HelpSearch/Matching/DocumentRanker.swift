/// The judgement of one plan on the entries of one segment.
struct DocumentRanker {
  let segment: SearchSegment
  let plan: SearchPlan
  /// The number of the only language in which texts are looked into, beside those without one; nil for all.
  let language: Int?
  /// Words that an entry must not have.
  let excluded: [Pattern]
  /// For every term the services in whose name or category it is found, and as what.
  private let inService: [[Int: MatchTier]]
  /// Those that are called by an excluded word, and with them all that they hold.
  private let excludedServices: Set<Int>
  /// The expansions of all terms.
  private let readings: [Reading]
  /// Where those of each term begin.
  private let firstReadings: [Int]
  /// For every expansion and every field of texts the entries that may have it there; nil where nobody looked yet.
  private var admitted: [DocumentSet?]
  /// Of the entry that is looked at: for every term the number of the tier in which it is found, and its reading there.
  private var found: [(tier: Int, reading: Int)]

  private struct Reading {
    let pattern: Pattern
    /// The number of the best tier in which the pattern can be found as it is read.
    let tier: Int
    let interpretation: Interpretation
  }

  private static let nowhere = Int.max

  /// `position` is the segment's among the segments.
  init(_ segment: SearchSegment, at position: Int, _ plan: SearchPlan, _ numbers: [[Int]], _ scope: SearchScope) {
    let language = scope.language(in: segment)
    let services = ServiceMatcher(segment: segment, position: position, language: language, cache: scope.cache)
    self.segment = segment
    self.plan = plan
    firstReadings = plan.terms.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.expansions.count) }
    readings = plan.terms.flatMap(\.expansions).map {
      let best = MatchTier(interpretation: $0.interpretation, place: .wholeTitle)
      return Reading(pattern: $0.pattern, tier: best.number, interpretation: $0.interpretation)
    }
    admitted = Array(repeating: nil, count: 3 * readings.count)
    found = Array(repeating: (Self.nowhere, 0), count: plan.terms.count)
    self.language = language
    excluded = scope.excluded
    excludedServices = Set(
      excluded.flatMap {
        services.matching($0, number: scope.cache.number(of: $0)).filter { $0.value == .serviceName }.keys
      })
    inService = plan.terms.indices.map { term in
      var found: [Int: MatchTier] = [:]
      for (expansion, number) in zip(plan.terms[term].expansions, numbers[term]) {
        for (service, place) in services.matching(expansion.pattern, number: number) {
          let tier = MatchTier(interpretation: expansion.interpretation, place: place)
          found[service] = min(found[service] ?? tier, tier)
        }
      }
      return found
    }
  }

  /// The services in whose name or category a term is found.
  func services(_ term: Int, through tier: Int) -> [Int] {
    inService[term].filter { $0.value.interpretation.cost <= tier }.map(\.key)
  }

  /// From now on entries are looked at for an expansion in texts of this field, if they are among `documents`.
  mutating func admit(_ documents: DocumentSet, to expansion: Int, of term: Int, in field: TermKey.Field) {
    admitted[(firstReadings[term] + expansion) * 3 + field.ordinal] = documents
  }

  /// As far as expansions are admitted: nil when a term is found neither in the entry nor in its service, or an excluded one is.
  mutating func rank(of number: Int, base: Int) -> SearchRank? {
    guard let document = segment.document(number) else { return nil }
    for term in found.indices { found[term] = (Self.nowhere, 0) }
    for text in document.texts {
      guard let record = searched(text) else { continue }
      let isExcluded = segment.withCodeUnits(record.codeUnits) { codeUnits in
        for term in found.indices { improve(term, record.role, codeUnits, of: number) }
        return excluded.contains { $0.occurs(in: codeUnits) }
      }
      if isExcluded { return nil }
    }
    if excludedServices.contains(document.service) { return nil }
    var own: [Pattern] = []
    var worst: MatchTier?
    var worstOfService: MatchTier?
    for (term, found) in found.enumerated() {
      if found.tier != Self.nowhere {
        let reading = readings[found.reading]
        own.append(reading.pattern)
        let tier = MatchTier(reading.interpretation, offset: found.tier - reading.tier)
        worst = max(worst ?? tier, tier)
      } else if let tier = inService[term][document.service] {
        worstOfService = max(worstOfService ?? tier, tier)
      } else {
        return nil
      }
    }
    let lowest = MatchTier(interpretation: .literal, place: .wordStart)
    // What the service is called says nothing about where in the entry the rest was found, but how it was read counts.
    var tier = worst ?? worstOfService ?? lowest
    if worst != nil, let worstOfService, worstOfService.interpretation.cost > tier.interpretation.cost {
      tier = MatchTier(interpretation: worstOfService.interpretation, place: tier.place)
    }
    if let phrase = phraseTier(tier, own, in: document) { tier = min(tier, phrase) }
    return SearchRank(
      tier: tier, distance: distance(between: own, in: document), kindPriority: document.kindPriority,
      titleLength: document.titleLength,
      position: base + document.position)
  }

  private func searched(_ number: Int) -> SearchSegment.TextRecord? {
    guard let record = segment.text(number) else { return nil }
    return language == nil || record.language == 0 || record.language == language ? record : nil
  }

  private mutating func improve(_ term: Int, _ role: SearchText.Role, _ codeUnits: Span<UInt16>, of number: Int) {
    let (field, best) = (role.field.ordinal, role.bestPlace.rawValue)
    for reading in firstReadings[term]..<firstReadings[term + 1] {
      guard admitted[reading * 3 + field]?.contains(number) ?? false else { continue }
      let tier = readings[reading].tier
      // The surest readings come first.
      if found[term].tier <= tier + best { return }
      guard var range = readings[reading].pattern.first(in: codeUnits, from: 0) else { continue }
      var place = role.place
      if role == .title {
        while place != .wordStart {
          if WordBoundary.isStart(range.lowerBound, in: codeUnits) { place = .wordStart }
          guard let next = readings[reading].pattern.first(in: codeUnits, from: range.lowerBound + 1) else { break }
          range = next
        }
      }
      if tier + place.rawValue < found[term].tier { found[term] = (tier + place.rawValue, reading) }
    }
  }

  /// For what is typed as one piece: the whole of a title or another name, or the beginning of a title.
  private func phraseTier(
    _ tier: MatchTier, _ own: [Pattern], in document: SearchSegment.Document
  ) -> MatchTier? {
    // What only the service's name has is not part of the phrase that the entry may be called.
    let isWhole = own.count == plan.terms.count
    let phrase = own.count == 1 ? own[0] : isWhole ? plan.phrase : joined(own)
    guard let phrase else { return nil }
    var best: MatchLocation?
    for text in document.texts {
      guard let record = searched(text), [.title, .name, .value].contains(record.role) else { continue }
      let place: MatchLocation? = segment.withCodeUnits(record.codeUnits) { codeUnits in
        guard let range = phrase.first(in: codeUnits, from: 0), range.lowerBound == 0 else { return nil }
        if range.upperBound == codeUnits.count { return .wholeTitle }
        return record.role == .title ? .titleStart : nil
      }
      if let place { best = min(best ?? place, place) }
    }
    return best.map { MatchTier(interpretation: tier.interpretation, place: $0) }
  }

  private func joined(_ patterns: [Pattern]) -> Pattern? {
    patterns.isEmpty ? nil : Pattern(patterns.flatMap(\.elements))
  }

  private func distance(between patterns: [Pattern], in document: SearchSegment.Document) -> Int {
    guard patterns.count > 1 else { return 0 }
    var best = SearchRank.apart
    for text in document.texts {
      guard let record = searched(text) else { continue }
      let distance = segment.withCodeUnits(record.codeUnits) { TermProximity.between(patterns, in: $0) }
      if let distance { best = min(best, distance) }
    }
    return best
  }
}

extension SearchText.Role {
  /// The place of a word that is found somewhere in a text of this role.
  fileprivate var place: MatchLocation {
    switch self {
    case .title: .insideTitle
    case .name, .value, .phrasing, .keyword: .phrasing
    case .body: .body
    }
  }

  fileprivate var bestPlace: MatchLocation { self == .title ? .wordStart : place }
}

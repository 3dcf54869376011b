/// A search in one segment, which admits more and more entries as candidates.
struct SegmentSearch {
  private var matching: DocumentRanker
  /// Of the segment among the segments.
  let position: Int
  var seen: DocumentSet
  private(set) var candidates: DocumentSet
  private let segment: SearchSegment
  private let plan: SearchPlan
  private let scope: DocumentSet?
  private let cache: CandidateCache
  private let numbers: [[Int]]
  /// For every term the entries that may have it.
  private var terms: [DocumentSet]

  /// `numbers` are those of the expansions of each term in the scope's cache.
  init(_ segment: SearchSegment, at position: Int, _ plan: SearchPlan, _ numbers: [[Int]], _ scope: SearchScope) {
    self.numbers = numbers
    self.segment = segment
    self.plan = plan
    self.position = position
    self.scope = scope.documents(of: segment)
    cache = scope.cache
    matching = DocumentRanker(segment, at: position, plan, numbers, scope)
    seen = DocumentSet(capacity: segment.documentCount)
    candidates = .empty
    terms = plan.terms.map { _ in .empty }
  }

  mutating func rank(of document: Int) -> SearchRank? { matching.rank(of: document, base: position << 32) }

  mutating func admitEverything(through tier: Int) {
    for tier in 0...tier { admit(tier, in: [.title, .phrasing, .body], withServices: true) }
    candidates = common()
  }

  mutating func admit(_ stage: SearchStage) {
    let tier = stage.cost
    switch stage.places {
    case .wholeTitle:
      // Names and values may be all of what was typed, too.
      admit(tier, in: [.title, .phrasing], withServices: false)
      candidates = inScope(documents(of: wholeKeys))
    case .titleStart:
      candidates = common()
      candidates.formIntersection(documents(of: startKeys))
    case .wordStart:
      candidates = common()
      for term in plan.terms { candidates.formIntersection(documents(of: wordStartKeys(term))) }
    case .title, .phrasing:
      // The literal ones are there since the first round.
      if tier > 0 { admit(tier, in: [.title], withServices: false) }
      candidates = common()
    case .everywhere:
      admit(tier, in: tier == 0 ? [.body] : [.phrasing, .body], withServices: true)
      candidates = common()
    }
  }

  private mutating func admit(_ tier: Int, in spaces: [TermKey.Field], withServices: Bool) {
    for (index, term) in plan.terms.enumerated() {
      for (number, expansion) in term.expansions.enumerated() where expansion.interpretation.cost == tier {
        for field in spaces {
          let found = cache.candidates(
            for: expansion.pattern, number: numbers[index][number], in: field, of: position)
          if found.isEmpty { continue }
          matching.admit(found, to: number, of: index, in: field)
          terms[index].formUnion(found)
        }
      }
      guard withServices else { continue }
      for service in matching.services(index, through: tier) {
        terms[index].formUnion(documents(of: [TermKey(.service, number: service)]))
      }
    }
  }

  private func common() -> DocumentSet {
    var common = terms.first ?? .all(segment.documentCount)
    for term in terms.dropFirst() { common.formIntersection(term) }
    return inScope(common)
  }

  private func inScope(_ documents: DocumentSet) -> DocumentSet {
    guard let scope else { return documents }
    var documents = documents
    documents.formIntersection(scope)
    return documents
  }

  private func documents(of keys: [TermKey]) -> DocumentSet {
    var set = DocumentSet(capacity: segment.documentCount)
    for key in keys {
      if let posting = segment.posting(of: key) { segment.insert(posting, into: &set) }
    }
    return set
  }

  /// What the entry may be called as a whole.
  private var phrases: [CodeUnits] {
    let phrase = plan.terms.count == 1 ? plan.terms[0].literal : plan.phrase
    return phrase.map { [$0.elements.compactMap(\.exact)] } ?? []
  }

  private var wholeKeys: [TermKey] { phrases.map { TermKey(whole: $0) } }

  private var startKeys: [TermKey] {
    phrases.flatMap { phrase -> [TermKey] in
      let codeUnits = phrase.filter { !IgnoredPunctuation.isIgnored($0) }
      guard let first = codeUnits.first else { return [] }
      return codeUnits.count > 1
        ? [TermKey(.titleStart, first, codeUnits[1])] : segment.keys(.titleStart, beginningWith: first)
    }
  }

  private func wordStartKeys(_ term: SearchTerm) -> [TermKey] {
    let codeUnits = term.literal?.elements.compactMap(\.exact).filter { !IgnoredPunctuation.isIgnored($0) } ?? []
    guard let first = codeUnits.first else { return [] }
    return [codeUnits.count > 1 ? TermKey(.wordStart, first, codeUnits[1]) : TermKey(.wordStart, first)]
  }
}

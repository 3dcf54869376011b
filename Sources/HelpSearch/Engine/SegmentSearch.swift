/// A search in one segment, to which stages add candidates.
struct SegmentSearch {
  private var ranker: DocumentRanker
  /// Index of the segment in the list of segments.
  let position: Int
  var matched: DocumentSet
  private(set) var candidates: DocumentSet
  private let segment: SearchSegment
  private let plan: SearchPlan
  /// Nil if the scope is not narrowed.
  private let scope: DocumentSet?
  private let cache: CandidateCache
  private let patternIDs: [[Int]]
  /// Candidates of each term.
  private var termCandidates: [DocumentSet]

  /// `patternIDs` are those of the expansions of each term in the scope's cache.
  init(_ segment: SearchSegment, at position: Int, _ plan: SearchPlan, _ patternIDs: [[Int]], _ scope: SearchScope) {
    self.patternIDs = patternIDs
    self.segment = segment
    self.plan = plan
    self.position = position
    self.scope = scope.documents(of: segment)
    cache = scope.cache
    ranker = DocumentRanker(segment, at: position, plan, patternIDs, scope)
    matched = DocumentSet(capacity: segment.documentCount)
    candidates = .empty
    termCandidates = plan.terms.map { _ in .empty }
  }

  /// Nil if the document does not match.
  mutating func rank(of document: Int) -> SearchRank? { ranker.rank(of: document, base: position << 32) }

  /// Adds what the stages up to `maxCost` would add together.
  mutating func addAllCandidates(maxCost: Int) {
    for cost in 0...maxCost { addCandidates(cost: cost, in: [.title, .phrasing, .body], withServices: true) }
    candidates = candidatesOfAllTerms
  }

  mutating func addCandidates(of stage: SearchStage) {
    let cost = stage.cost
    switch stage.location {
    case .wholeTitle:
      // Names and values, which are in the field of phrasings, may also be matched as a whole.
      addCandidates(cost: cost, in: [.title, .phrasing], withServices: false)
      candidates = inScope(documents(of: wholeKeys))
    case .titleStart:
      candidates = candidatesOfAllTerms
      candidates.formIntersection(documents(of: titleStartKeys))
    case .wordStart:
      candidates = candidatesOfAllTerms
      for term in plan.terms { candidates.formIntersection(documents(of: wordStartKeys(term))) }
    case .insideTitle, .phrasing, .keyword:
      // Literal candidates of both fields were added in the first stage.
      if cost > 0 { addCandidates(cost: cost, in: [.title], withServices: false) }
      candidates = candidatesOfAllTerms
    case .body, .serviceName, .category:
      addCandidates(cost: cost, in: cost == 0 ? [.body] : [.phrasing, .body], withServices: true)
      candidates = candidatesOfAllTerms
    }
  }

  private mutating func addCandidates(cost: Int, in fields: [TermKey.Field], withServices: Bool) {
    for (index, term) in plan.terms.enumerated() {
      for (number, expansion) in term.expansions.enumerated() where expansion.interpretation.cost == cost {
        for field in fields {
          let found = cache.candidates(
            for: expansion.pattern, id: patternIDs[index][number], in: field, of: position)
          if found.isEmpty { continue }
          ranker.addCandidates(found, for: number, of: index, in: field)
          termCandidates[index].formUnion(found)
        }
      }
      guard withServices else { continue }
      for service in ranker.services(index, maxCost: cost) {
        termCandidates[index].formUnion(documents(of: [TermKey(.service, number: service)]))
      }
    }
  }

  private var candidatesOfAllTerms: DocumentSet {
    var common = termCandidates.first ?? .all(segment.documentCount)
    for term in termCandidates.dropFirst() { common.formIntersection(term) }
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
      if let list = segment.postingList(of: key) { segment.insert(list, into: &set) }
    }
    return set
  }

  /// The query as one phrase, which may be a whole title, name or value.
  private var phrase: CodeUnits? {
    let phrase = plan.terms.count == 1 ? plan.terms[0].literal : plan.phrase
    return phrase.map { $0.elements.compactMap(\.exact) }
  }

  private var wholeKeys: [TermKey] { phrase.map { [TermKey(whole: $0)] } ?? [] }

  private var titleStartKeys: [TermKey] {
    guard let start = phrase?.filter({ !IgnoredPunctuation.isIgnored($0) }), let first = start.first else { return [] }
    return start.count > 1 ? [TermKey(.titleStart, first, start[1])] : segment.keys(.titleStart, beginningWith: first)
  }

  private func wordStartKeys(_ term: SearchTerm) -> [TermKey] {
    let start = term.literal?.elements.compactMap(\.exact).filter { !IgnoredPunctuation.isIgnored($0) } ?? []
    guard let first = start.first else { return [] }
    return [start.count > 1 ? TermKey(.wordStart, first, start[1]) : TermKey(.wordStart, first)]
  }
}

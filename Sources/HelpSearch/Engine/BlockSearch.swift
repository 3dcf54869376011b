/// A search in one block, which admits more and more entries as candidates.
struct BlockSearch {
  private var matching: DocumentMatching
  /// Of the block among the blocks.
  let position: Int
  var seen: DocumentSet
  private(set) var candidates: DocumentSet
  private let block: SearchBlock
  private let plan: SearchPlan
  private let scope: DocumentSet?
  private let cache: CandidateCache
  private let numbers: [[Int]]
  /// For every term the entries that may have it.
  private var terms: [DocumentSet]

  /// `numbers` are those of the alternatives of each term in the scope's cache.
  init(_ block: SearchBlock, at position: Int, _ plan: SearchPlan, _ numbers: [[Int]], _ scope: SearchScope) {
    self.numbers = numbers
    self.block = block
    self.plan = plan
    self.position = position
    self.scope = scope.documents(of: block)
    cache = scope.cache
    matching = DocumentMatching(block, at: position, plan, numbers, scope)
    seen = DocumentSet(capacity: block.documentCount)
    candidates = .empty
    terms = plan.terms.map { _ in .empty }
  }

  mutating func rank(of document: Int) -> SearchRank? { matching.rank(of: document, base: position << 32) }

  mutating func admitEverything(through tier: Int) {
    for tier in 0...tier { admit(tier, in: [.title, .phrasing, .body], withServices: true) }
    candidates = common()
  }

  mutating func admit(_ stage: SearchStage) {
    let tier = stage.interpretationTier
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

  private mutating func admit(_ tier: Int, in spaces: [GramKey.Space], withServices: Bool) {
    for (index, term) in plan.terms.enumerated() {
      for (number, alternative) in term.alternatives.enumerated() where alternative.interpretation.tier == tier {
        for space in spaces {
          let found = cache.candidates(
            for: alternative.pattern, number: numbers[index][number], in: space, of: position)
          if found.isEmpty { continue }
          matching.admit(found, to: number, of: index, in: space)
          terms[index].formUnion(found)
        }
      }
      guard withServices else { continue }
      for service in matching.services(index, through: tier) {
        terms[index].formUnion(documents(of: [GramKey(.service, number: service)]))
      }
    }
  }

  private func common() -> DocumentSet {
    var common = terms.first ?? .all(block.documentCount)
    for term in terms.dropFirst() { common.formIntersection(term) }
    return inScope(common)
  }

  private func inScope(_ documents: DocumentSet) -> DocumentSet {
    guard let scope else { return documents }
    var documents = documents
    documents.formIntersection(scope)
    return documents
  }

  private func documents(of keys: [GramKey]) -> DocumentSet {
    var set = DocumentSet(capacity: block.documentCount)
    for key in keys {
      if let posting = block.posting(of: key) { block.insert(posting, into: &set) }
    }
    return set
  }

  /// What the entry may be called as a whole.
  private var phrases: [[UInt16]] {
    let phrase = plan.terms.count == 1 ? plan.terms[0].literal : plan.phrase
    return phrase.map { [$0.atoms.compactMap(\.exact)] } ?? []
  }

  private var wholeKeys: [GramKey] { phrases.map { GramKey(whole: $0) } }

  private var startKeys: [GramKey] {
    phrases.flatMap { phrase -> [GramKey] in
      let units = phrase.filter { !Squeezing.isSqueezed($0) }
      guard let first = units.first else { return [] }
      return units.count > 1 ? [GramKey(.titleStart, first, units[1])] : block.keys(.titleStart, beginningWith: first)
    }
  }

  private func wordStartKeys(_ term: SearchTerm) -> [GramKey] {
    let units = term.literal?.atoms.compactMap(\.exact).filter { !Squeezing.isSqueezed($0) } ?? []
    guard let first = units.first else { return [] }
    return [units.count > 1 ? GramKey(.wordStart, first, units[1]) : GramKey(.wordStart, first)]
  }
}

import HelpContent

/// The judgement of one query on one entry after the other.
struct SearchMatching {
  let query: SearchTerms
  let language: LanguageTag?

  /// Where each term is found in what a service is called, or nil: worked out once for all entries of the service.
  func tiers(in service: SearchService) -> [SearchRank.Tier?] {
    query.terms.map { term in
      if occurs(term, in: service.names) { return .serviceName }
      return occurs(term, in: service.category) ? .category : nil
    }
  }

  /// Nil when a term is found neither in the entry nor in `service`, where its service has it.
  func rank(of document: SearchDocument, position: Int, service: [SearchRank.Tier?]) -> SearchRank? {
    var own: [SearchTerm] = []
    var worstOwn = SearchRank.Tier.wordStart
    var worstOfService = SearchRank.Tier.serviceName
    for (term, inService) in zip(query.terms, service) {
      if let tier = tier(of: term, in: document) {
        own.append(term)
        worstOwn = max(worstOwn, tier)
      } else if let inService {
        worstOfService = max(worstOfService, inService)
      } else {
        return nil
      }
    }
    let phrase =
      own.count == query.terms.count ? query.phrase : Array(own.map(\.units).joined(separator: [Folding.blank]))
    return SearchRank(
      tier: own.isEmpty ? worstOfService : phraseTier(of: phrase, in: document) ?? worstOwn,
      distance: distance(between: own, in: document), kind: document.reference.kind,
      titleLength: document.texts.first?.folded.first?.count ?? 0, position: position)
  }

  private func occurs(_ term: SearchTerm, in texts: [SearchText]) -> Bool {
    texts.contains { $0.versions(in: language).contains { term.occurs(in: $0) } }
  }

  private func tier(of term: SearchTerm, in document: SearchDocument) -> SearchRank.Tier? {
    var best: SearchRank.Tier?
    for text in document.texts {
      let possible = SearchRank.Tier(text.role)
      if let best, best <= possible { continue }
      for version in text.versions(in: language) where term.occurs(in: version) {
        let isWordStart =
          text.role == .title && term.ranges(in: version).contains { WordStart.isOne($0.lowerBound, in: version) }
        best = min(best ?? .category, isWordStart ? .wordStart : possible)
      }
    }
    return best
  }

  /// For what is typed as one piece: the whole of a title or another name, or the beginning of a title.
  private func phraseTier(of phrase: [UInt32], in document: SearchDocument) -> SearchRank.Tier? {
    var best: SearchRank.Tier?
    for text in document.texts {
      for version in text.versions(in: language) {
        switch text.role {
        case .title where version == phrase, .name where version == phrase, .value where version == phrase:
          return .wholeTitle
        case .value where PhoneKeys.keys(of: phrase).map { $0 == PhoneKeys.withoutSeparators(version) } ?? false:
          return .wholeTitle
        case .title where version.starts(with: phrase): best = .titleStart
        default: break
        }
      }
    }
    return best
  }

  private func distance(between terms: [SearchTerm], in document: SearchDocument) -> Int {
    guard terms.count > 1 else { return 0 }
    let distances = document.texts.lazy.flatMap { $0.versions(in: language) }.compactMap {
      WordDistance.between(terms, in: $0)
    }
    return distances.min() ?? SearchRank.apart
  }
}

extension SearchRank.Tier: Comparable {
  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// The tier of a term that is found somewhere in a text of this role.
  fileprivate init(_ role: SearchText.Role) {
    switch role {
    case .title: self = .insideTitle
    case .name, .value, .phrasing, .keyword: self = .phrasing
    case .body: self = .body
    }
  }
}

import HelpContent

/// What a search is narrowed to.
struct SearchScope {
  /// An empty set narrows nothing, a full one takes any of its members.
  var services: Set<ServiceID> = []
  var kinds: Set<EntryKind> = []
  var tags: Set<TagID> = []
  var language: LanguageTag?
  /// Words that an entry must not have.
  var excluded: [Pattern] = []
  var cache = CandidateCache([])

  var isNarrow: Bool { !services.isEmpty || !kinds.isEmpty || !tags.isEmpty }

  /// Nil for all of them.
  func documents(of block: SearchBlock) -> DocumentSet? {
    guard isNarrow else { return nil }
    var admitted = DocumentSet.all(block.documentCount)
    func narrow(to keys: [GramKey]) {
      var set = DocumentSet(capacity: block.documentCount)
      for key in keys {
        if let posting = block.posting(of: key) { block.insert(posting, into: &set) }
      }
      admitted.formIntersection(set)
    }
    if !services.isEmpty {
      let numbers = (0..<block.serviceCount).filter { block.serviceID($0).map(services.contains) ?? false }
      narrow(to: numbers.map { GramKey(.service, number: $0) })
    }
    if !kinds.isEmpty { narrow(to: kinds.map { GramKey(.kind, number: SearchRank.order(of: $0)) }) }
    if !tags.isEmpty {
      let wanted = Set(tags.map(\.description))
      narrow(to: block.tags.indices.filter { wanted.contains(block.tags[$0]) }.map { GramKey(.tag, number: $0) })
    }
    return admitted
  }

  /// The number that the block has for the language; one that no text has when it is not there, nil for all languages.
  func language(in block: SearchBlock) -> Int? {
    language.map { tag in block.languages.firstIndex(of: tag.description).map { $0 + 1 } ?? .max }
  }
}

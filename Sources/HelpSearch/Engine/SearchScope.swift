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
  func documents(of segment: SearchSegment) -> DocumentSet? {
    guard isNarrow else { return nil }
    var admitted = DocumentSet.all(segment.documentCount)
    func narrow(to keys: [TermKey]) {
      var set = DocumentSet(capacity: segment.documentCount)
      for key in keys {
        if let posting = segment.posting(of: key) { segment.insert(posting, into: &set) }
      }
      admitted.formIntersection(set)
    }
    if !services.isEmpty {
      let numbers = (0..<segment.serviceCount).filter { segment.serviceID($0).map(services.contains) ?? false }
      narrow(to: numbers.map { TermKey(.service, number: $0) })
    }
    if !kinds.isEmpty { narrow(to: kinds.map { TermKey(.kind, number: SearchRank.order(of: $0)) }) }
    if !tags.isEmpty {
      let wanted = Set(tags.map(\.description))
      narrow(to: segment.tags.indices.filter { wanted.contains(segment.tags[$0]) }.map { TermKey(.tag, number: $0) })
    }
    return admitted
  }

  /// The number that the segment has for the language; one that no text has when it is not there, nil for all languages.
  func language(in segment: SearchSegment) -> Int? {
    language.map { tag in segment.languages.firstIndex(of: tag.description).map { $0 + 1 } ?? .max }
  }
}

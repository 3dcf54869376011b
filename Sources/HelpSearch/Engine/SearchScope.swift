import HelpContent

/// The entries and languages to search.
struct SearchScope {
  /// An empty set does not narrow the search; otherwise an entry needs one of the members.
  var services: Set<ServiceID> = []
  /// Names of services: entries of others that have one of them in their titles or phrasings are in the scope, too.
  var serviceNames: [Pattern] = []
  var kinds: Set<EntryKind> = []
  var tags: Set<TagID> = []
  var language: LanguageTag?
  /// No text of a match contains any of these.
  var excluded: [Pattern] = []
  /// Hashes of words that a document needs one of; none do not narrow the search.
  var words: [UInt64] = []
  var contactRequest = ContactRequest.Strength.none
  var cache = CandidateCache([])

  var isNarrow: Bool { !services.isEmpty || !kinds.isEmpty || !tags.isEmpty || !words.isEmpty }

  /// Documents of the segment in the scope; nil for all.
  func documents(of segment: SearchSegment) -> DocumentSet? {
    guard isNarrow else { return nil }
    var documents = DocumentSet.all(segment.documentCount)
    func narrow(to keys: [TermKey], or others: [DocumentSet] = []) {
      var set = DocumentSet(capacity: segment.documentCount)
      for other in others { set.formUnion(other) }
      for key in keys {
        if let list = segment.postingList(of: key) { segment.insert(list, into: &set) }
      }
      documents.formIntersection(set)
    }
    if !services.isEmpty {
      let numbers = (0..<segment.serviceCount).filter { segment.serviceID($0).map(services.contains) ?? false }
      narrow(
        to: numbers.map { TermKey(.service, number: $0) },
        or: serviceNames.flatMap { name in
          [TermKey.Field.title, .phrasing].map { segment.candidates(for: name, in: $0) }
        })
    }
    if !kinds.isEmpty { narrow(to: kinds.map { TermKey(.kind, number: SearchRank.order(of: $0)) }) }
    if !tags.isEmpty {
      let names = Set(tags.map(\.description))
      narrow(to: segment.tags.indices.filter { names.contains(segment.tags[$0]) }.map { TermKey(.tag, number: $0) })
    }
    if !words.isEmpty {
      narrow(to: words.flatMap { word in FieldLengths.fields.map { TermKey($0.words, hash: word) } })
    }
    return documents
  }

  /// Number of the language in the segment, `Int.max` if no text has it; nil to search all languages.
  func language(in segment: SearchSegment) -> Int? {
    language.map { tag in segment.languages.firstIndex(of: tag.description).map { $0 + 1 } ?? .max }
  }
}

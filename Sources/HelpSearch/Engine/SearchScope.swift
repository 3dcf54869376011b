import HelpContent

/// The entries and languages to search.
struct SearchScope {
  /// An empty set does not narrow the search; otherwise an entry needs one of the members.
  var services: Set<ServiceID> = []
  /// Names of services: entries of others that have one of them in their titles or phrasings are in the scope, too.
  var serviceNames: [Pattern] = []
  var excludedServices: Set<ServiceID> = []
  /// An entry needs one of the values of each filter.
  var labels: [SearchFilter: Set<String>] = [:]
  /// No entry has one of these.
  var excludedLabels: Set<FilterLabel> = []
  /// Whether entries, read one by one, are in the scope; nil if all are.
  var accepts: ((Reference) -> Bool)?
  var language: SearchedLanguage?
  /// No text of a match contains any of these.
  var excluded: [Pattern] = []
  /// Hashes of words that a document needs one of; none do not narrow the search.
  var words: [UInt64] = []
  var contactRequest = ContactRequest.Strength.none
  var cache = CandidateCache([])

  init(_ query: SearchQuery) {
    services = query.services
    if !query.kinds.isEmpty { labels[.kind] = Set(query.kinds.map(\.rawValue)) }
    if !query.tags.isEmpty { labels[.tag] = Set(query.tags.map(\.description)) }
    language = query.searchedLanguage.map { SearchedLanguage(tag: $0) }
  }

  var isNarrow: Bool {
    !services.isEmpty || !excludedServices.isEmpty || !labels.isEmpty || !excludedLabels.isEmpty || accepts != nil
      || !words.isEmpty
  }

  /// Documents of the segment in the scope, but for what `accepts` tells; nil for all.
  func documents(of segment: SearchSegment) -> DocumentSet? {
    guard isNarrow else { return nil }
    var documents = DocumentSet.all(segment.documentCount)
    func set(of keys: [TermKey], and others: [DocumentSet] = []) -> DocumentSet {
      var set = DocumentSet(capacity: segment.documentCount)
      for other in others { set.formUnion(other) }
      for key in keys {
        if let list = segment.postingList(of: key) { segment.insert(list, into: &set) }
      }
      return set
    }
    func keys(of services: Set<ServiceID>) -> [TermKey] {
      (0..<segment.serviceCount).filter { segment.serviceID($0).map(services.contains) ?? false }
        .map { TermKey(.service, number: $0) }
    }
    func keys(where isMember: (FilterLabel) -> Bool) -> [TermKey] {
      segment.filterLabels.filter { isMember($0.label) }.map { TermKey(.label, number: $0.number) }
    }
    if !services.isEmpty {
      let named = serviceNames.flatMap { name in
        [TermKey.Field.title, .phrasing].map { segment.candidates(for: name, in: $0) }
      }
      documents.formIntersection(set(of: keys(of: services), and: named))
    }
    for (filter, values) in labels {
      documents.formIntersection(set(of: keys { $0.filter == filter && values.contains($0.value) }))
    }
    if !words.isEmpty {
      let keys = words.flatMap { word in FieldLengths.fields.map { TermKey($0.words, hash: word) } }
      documents.formIntersection(set(of: keys))
    }
    if !excludedServices.isEmpty { documents.subtract(set(of: keys(of: excludedServices))) }
    if !excludedLabels.isEmpty { documents.subtract(set(of: keys(where: excludedLabels.contains))) }
    return documents
  }
}

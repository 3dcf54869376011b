import HelpContent

/// Builds a segment of services and their entries.
struct SegmentBuilder {
  private var documents: [SearchDocument] = []
  private var services: [SearchService] = []
  private var serviceNumbers: [Int] = []

  /// True if a service with `count` entries still fits in.
  func hasRoom(for count: Int) -> Bool { documents.count + count <= SegmentFormat.maxDocuments }

  var count: Int { documents.count }

  /// Drops entries that do not fit in; see `hasRoom(for:)`.
  mutating func add(_ service: SearchService) {
    let entries = service.documents.prefix(SegmentFormat.maxDocuments - documents.count)
    documents += entries
    serviceNumbers += repeatElement(services.count, count: entries.count)
    services.append(service)
  }

  /// The segment in `SegmentFormat`, made from content with this fingerprint; nil if cancelled.
  func bytes(fingerprint: ContentFingerprint, isCancelled: () -> Bool) -> [UInt8]? {
    var writer = SegmentWriter()
    var labels = StringTable()
    var languages = StringTable()
    let staticRanks = documents.map(\.staticRank)
    let order = documents.indices.sorted { (staticRanks[$0], $0) < (staticRanks[$1], $1) }
    var index = InvertedIndexBuilder()
    for position in order {
      if isCancelled() { return nil }
      let document = documents[position]
      let first = writer.textCount
      for text in document.texts { writer.add(text, &languages) }
      writer.add(document, service: serviceNumbers[position], position: position, firstText: first)
      index.add(
        document, service: serviceNumbers[position],
        labels: document.labels.map(\.text).sorted().map { labels.number(of: $0) })
    }
    for service in services {
      let first = writer.textCount
      for text in service.names + service.category { writer.add(text, &languages) }
      writer.add(service, firstText: first)
      index.add(service)
    }
    return writer.finish(labels: labels.all, languages: languages.all, index: index, fingerprint: fingerprint)
  }
}

extension SearchDocument {
  /// Order of documents that match equally well: by suitability, by kind, then by length of the title. Documents are
  /// numbered in it, so that the first candidates are the best.
  fileprivate var staticRank: Int {
    let suitability = EntrySuitability(kindPriority: kindPriority, .none)
    return (suitability.rawValue << 8 | kindPriority) << 16 | titleLength
  }

  var kindPriority: Int { SearchRank.kindPriority(of: reference.kind, isHowTo: isHowTo) }

  /// True for a question that asks, in all its languages, how something is done, and for a guide to it.
  private var isHowTo: Bool {
    guard let titles = texts.first?.folded else { return false }
    return switch reference.kind {
    case .faq: titles.allSatisfy { HowToQuestion.matches($0) }
    case .guide: !titles.contains { HowToQuestion.isAside($0) }
    default: false
    }
  }

  /// In code units, at most 65,535.
  var titleLength: Int { min(texts.first?.folded.first?.count ?? 0, 0xFFFF) }
}

import HelpContent

/// The entries that are found last: those that are retired, and all of a retired service.
struct RetiredEntries: Sendable {
  static let label = FilterLabel(.status, EntryStatus.retired.rawValue)

  /// Nil for a segment without any.
  private let documents: [DocumentSet?]

  init(_ segments: [SearchSegment]) {
    documents = segments.map { segment in
      guard let number = segment.filterLabels.first(where: { $0.label == Self.label })?.number,
        let list = segment.postingList(of: TermKey(.label, number: number))
      else { return nil }
      var documents = DocumentSet(capacity: segment.documentCount)
      segment.insert(list, into: &documents)
      return documents
    }
  }

  var isEmpty: Bool { documents.allSatisfy { $0 == nil } }

  func contains(_ id: DocumentID) -> Bool { documents[id.segment]?.contains(id.document) ?? false }
}

extension IndexedSearchEngine.Answer {
  /// No score rises along the list.
  mutating func putLast(_ retired: RetiredEntries) {
    guard !retired.isEmpty else { return }
    let isRetired = { (match: Match) in
      retired.contains(DocumentID(segment: match.segment, document: match.document))
    }
    let active = matches.filter { !isRetired($0) }
    let lowest = active.last?.score ?? .infinity
    matches =
      active
      + matches.filter(isRetired).map { match in
        Match(
          segment: match.segment, document: match.document, interpretation: match.interpretation,
          score: min(match.score, lowest))
      }
  }
}

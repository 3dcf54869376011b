/// Checks documents of one segment for the language that is searched, and for patterns that they must or must not have.
struct DocumentFilter {
  private let segment: SearchSegment
  /// Nil for all.
  private let language: Int?
  private let required: [Pattern]
  /// Of these one has to be in a text of the language.
  private let parts: [Pattern]
  private let excluded: [Pattern]

  init(_ segment: SearchSegment, _ scope: SearchScope, required: [Pattern], parts: [Pattern]) {
    self.segment = segment
    language = scope.language(in: segment)
    self.required = required
    self.parts = parts
    excluded = scope.excluded
  }

  /// True if the document has a part of the query in the searched language, all required patterns, and no excluded one.
  /// The names of its service count, too.
  func accepts(_ number: Int) -> Bool {
    if language == nil, required.isEmpty, excluded.isEmpty { return true }
    guard let document = segment.document(number) else { return false }
    var hasPart = language == nil
    var missing = required
    for text in document.texts + (segment.serviceTexts(document.service).map { Array($0.names) } ?? []) {
      guard let record = segment.text(text) else { continue }
      if let language, record.language != 0, record.language != language { continue }
      let isExcluded = segment.withCodeUnits(record.codeUnits) { codeUnits in
        hasPart = hasPart || parts.contains { $0.occurs(in: codeUnits) }
        missing.removeAll { $0.occurs(in: codeUnits) }
        return excluded.contains { $0.occurs(in: codeUnits) }
      }
      if isExcluded { return false }
    }
    return hasPart && missing.isEmpty
  }
}

/// Checks documents of one segment for patterns that they must or must not have.
struct DocumentFilter {
  private let segment: SearchSegment
  /// Nil for all.
  private let language: Int?
  private let required: [Pattern]
  private let excluded: [Pattern]

  init(_ segment: SearchSegment, _ scope: SearchScope, required: [Pattern]) {
    self.segment = segment
    language = scope.language(in: segment)
    self.required = required
    excluded = scope.excluded
  }

  /// True if the document has a text in the searched language, all required patterns, and no excluded one. The names of
  /// its service count, too.
  func accepts(_ number: Int) -> Bool {
    if language == nil, required.isEmpty, excluded.isEmpty { return true }
    guard let document = segment.document(number) else { return false }
    var hasLanguage = language == nil
    var missing = required
    for text in document.texts + (segment.serviceTexts(document.service).map { Array($0.names) } ?? []) {
      guard let record = segment.text(text) else { continue }
      if let language, record.language != 0, record.language != language { continue }
      if record.language != 0 { hasLanguage = true }
      let isExcluded = segment.withCodeUnits(record.codeUnits) { codeUnits in
        missing.removeAll { $0.occurs(in: codeUnits) }
        return excluded.contains { $0.occurs(in: codeUnits) }
      }
      if isExcluded { return false }
    }
    return hasLanguage && missing.isEmpty
  }
}

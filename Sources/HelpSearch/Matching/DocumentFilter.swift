import HelpContent

/// Checks documents of one segment for the language that is searched, and for patterns that they must or must not have.
struct DocumentFilter {
  private let segment: SearchSegment
  /// Nil for all.
  private let languages: SearchedLanguage.Numbers?
  private let isAccepted: ((Reference) -> Bool)?
  private let required: [Pattern]
  /// Of these one has to be in a text of the language.
  private let parts: [Pattern]
  private let excluded: [Pattern]

  init(_ segment: SearchSegment, _ scope: SearchScope, required: [Pattern], parts: [Pattern]) {
    self.segment = segment
    languages = scope.language?.numbers(in: segment)
    isAccepted = scope.accepts
    self.required = required
    self.parts = parts
    excluded = scope.excluded
  }

  /// True if the document has a part of the query in the searched language, all required patterns, and no excluded one.
  /// The names of its service count, too.
  func accepts(_ number: Int) -> Bool {
    if let isAccepted, !(segment.reference(number).map(isAccepted) ?? false) { return false }
    if languages == nil, required.isEmpty, excluded.isEmpty { return true }
    guard let document = segment.document(number) else { return false }
    var hasPart = languages == nil
    var missing = required
    for text in document.texts + (segment.serviceTexts(document.service).map { Array($0.names) } ?? []) {
      guard let record = segment.text(text) else { continue }
      if let languages, !languages.contains(record.language) { continue }
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

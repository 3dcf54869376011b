/// Matches patterns with the names and categories of a segment's services.
struct ServiceMatcher {
  let segment: SearchSegment
  /// Index of the segment in the list of segments.
  let position: Int
  /// Nil for all languages.
  let languages: SearchedLanguage.Numbers?
  let cache: CandidateCache

  /// The services whose name or else whose category contains the pattern. `id` is the pattern's in the cache.
  func matching(_ pattern: Pattern, id: Int) -> [Int: MatchLocation] {
    var found: [Int: MatchLocation] = [:]
    cache.candidates(for: pattern, id: id, in: .serviceName, of: position).visit { service in
      guard let texts = segment.serviceTexts(service) else { return true }
      if occurs(pattern, in: texts.names) {
        found[service] = .serviceName
      } else if occurs(pattern, in: texts.category) {
        found[service] = .category
      }
      return true
    }
    return found
  }

  private func occurs(_ pattern: Pattern, in texts: Range<Int>) -> Bool {
    texts.contains { text in
      guard let record = segment.text(text), languages?.contains(record.language) ?? true else { return false }
      return segment.withCodeUnits(record.codeUnits) { pattern.occurs(in: $0) }
    }
  }
}

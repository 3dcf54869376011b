/// Finds the services of a segment by what they are called.
struct ServiceMatcher {
  let segment: SearchSegment
  /// Of the segment among the segments.
  let position: Int
  /// Nil for all languages.
  let language: Int?
  let cache: CandidateCache

  /// `number` is the pattern's in the cache. The services that have the pattern in their name or else in their category.
  func matching(_ pattern: Pattern, number: Int) -> [Int: MatchLocation] {
    var found: [Int: MatchLocation] = [:]
    cache.candidates(for: pattern, number: number, in: .serviceName, of: position).visit { service in
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
      guard let record = segment.text(text), language == nil || record.language == 0 || record.language == language
      else { return false }
      return segment.withCodeUnits(record.codeUnits) { pattern.occurs(in: $0) }
    }
  }
}

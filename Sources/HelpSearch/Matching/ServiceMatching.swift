/// Finds the services of a block by what they are called.
struct ServiceMatching {
  let block: SearchBlock
  /// Of the block among the blocks.
  let position: Int
  /// Nil for all languages.
  let language: Int?
  let cache: CandidateCache

  /// `number` is the pattern's in the cache. The services that have the pattern in their name or else in their category.
  func matching(_ pattern: Pattern, number: Int) -> [Int: SearchRank.Place] {
    var found: [Int: SearchRank.Place] = [:]
    cache.candidates(for: pattern, number: number, in: .serviceName, of: position).visit { service in
      guard let texts = block.serviceTexts(service) else { return true }
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
      guard let record = block.text(text), language == nil || record.language == 0 || record.language == language
      else { return false }
      return block.withUnits(record.units) { pattern.occurs(in: $0) }
    }
  }
}

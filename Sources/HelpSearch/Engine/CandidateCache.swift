/// Caches the candidates of patterns while one query is answered, since its plans share most of their patterns.
final class CandidateCache {
  private var ids: [Pattern: Int] = [:]
  /// By pattern, segment and field; nil until computed.
  private var sets: [DocumentSet?] = []
  private let segments: [SearchSegment]

  init(_ segments: [SearchSegment]) { self.segments = segments }

  /// The number by which `candidates` knows the pattern.
  func id(of pattern: Pattern) -> Int {
    if let id = ids[pattern] { return id }
    let id = ids.count
    ids[pattern] = id
    sets.append(contentsOf: repeatElement(nil, count: segments.count * TermKey.Field.gramFieldCount))
    return id
  }

  /// `segment` is an index into the list of segments.
  func candidates(for pattern: Pattern, id: Int, in field: TermKey.Field, of segment: Int) -> DocumentSet {
    let slot = (id * segments.count + segment) * TermKey.Field.gramFieldCount + field.ordinal
    if let set = sets[slot] { return set }
    let set = segments[segment].candidates(for: pattern, in: field)
    sets[slot] = set
    return set
  }
}

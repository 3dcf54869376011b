/// What the grams of segments say about patterns, kept while one query is answered: its plans partition most of their patterns.
final class CandidateCache {
  private var numbers: [Pattern: Int] = [:]
  /// By pattern, segment and field; nil where nobody asked yet.
  private var sets: [DocumentSet?] = []
  private let segments: [SearchSegment]

  init(_ segments: [SearchSegment]) { self.segments = segments }

  /// What the pattern is called here.
  func number(of pattern: Pattern) -> Int {
    if let number = numbers[pattern] { return number }
    let number = numbers.count
    numbers[pattern] = number
    sets.append(contentsOf: repeatElement(nil, count: segments.count * TermKey.Field.gramFieldCount))
    return number
  }

  /// `number` is the pattern's, `segment` the position of the segment.
  func candidates(for pattern: Pattern, number: Int, in field: TermKey.Field, of segment: Int) -> DocumentSet {
    let place = (number * segments.count + segment) * TermKey.Field.gramFieldCount + field.ordinal
    if let set = sets[place] { return set }
    let set = segments[segment].candidates(for: pattern, in: field)
    sets[place] = set
    return set
  }
}

/// How far apart several words stand in one text.
enum TermProximity {
  /// What kindPriority in another order counts for.
  private static let disorder = 8
  /// So many occurrences of the first word are tried: enough for any text that is read as one.
  private static let attempts = 8

  /// The characters between the words beyond one blank each; nil when one of them is not there.
  static func between(_ patterns: [Pattern], in text: Span<UInt16>) -> Int? {
    var firsts: [Range<Int>] = []
    for pattern in patterns {
      guard let range = pattern.first(in: text, from: 0) else { return nil }
      firsts.append(range)
    }
    var best: Int?
    var start = firsts[0]
    for _ in 0..<attempts {
      guard let end = end(of: patterns.dropFirst(), behind: start.upperBound, in: text) else { break }
      best = min(best ?? .max, spare(start.lowerBound..<end, patterns))
      guard let next = patterns[0].first(in: text, from: start.lowerBound + 1) else { break }
      start = next
    }
    if let best { return best }
    guard let lower = firsts.map(\.lowerBound).min(), let upper = firsts.map(\.upperBound).max() else { return nil }
    return spare(lower..<upper, patterns) + disorder
  }

  private static func end(of patterns: ArraySlice<Pattern>, behind start: Int, in text: Span<UInt16>) -> Int? {
    var end = start
    for pattern in patterns {
      guard let range = pattern.first(in: text, from: end) else { return nil }
      end = range.upperBound
    }
    return end
  }

  private static func spare(_ range: Range<Int>, _ patterns: [Pattern]) -> Int {
    max(0, range.count - patterns.reduce(0) { $0 + $1.elements.count } - (patterns.count - 1))
  }
}

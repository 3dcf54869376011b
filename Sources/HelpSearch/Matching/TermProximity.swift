/// Distance between the terms of a query in one text.
enum TermProximity {
  /// Characters that another order of the terms counts for.
  private static let reorderingPenalty = 8
  /// Number of occurrences of the first term that are tried.
  private static let maxStarts = 8

  /// Characters between the terms beyond one each; nil if the text lacks one of them.
  static func distance(between patterns: [Pattern], in text: Span<UInt16>) -> Int? {
    var firsts: [Range<Int>] = []
    for pattern in patterns {
      guard let range = pattern.first(in: text, from: 0) else { return nil }
      firsts.append(range)
    }
    var best: Int?
    var start = firsts[0]
    for _ in 0..<maxStarts {
      guard let end = end(of: patterns.dropFirst(), behind: start.upperBound, in: text) else { break }
      best = min(best ?? .max, gap(start.lowerBound..<end, patterns))
      guard let next = patterns[0].first(in: text, from: start.lowerBound + 1) else { break }
      start = next
    }
    if let best { return best }
    guard let lower = firsts.map(\.lowerBound).min(), let upper = firsts.map(\.upperBound).max() else { return nil }
    return gap(lower..<upper, patterns) + reorderingPenalty
  }

  private static func end(of patterns: ArraySlice<Pattern>, behind start: Int, in text: Span<UInt16>) -> Int? {
    var end = start
    for pattern in patterns {
      guard let range = pattern.first(in: text, from: end) else { return nil }
      end = range.upperBound
    }
    return end
  }

  private static func gap(_ range: Range<Int>, _ patterns: [Pattern]) -> Int {
    max(0, range.count - patterns.reduce(0) { $0 + $1.elements.count } - (patterns.count - 1))
  }
}

/// Marks in any text what a query finds there.
package struct TextMatcher: Sendable {
  private let terms: [SearchTerm]

  package init(_ query: String) { self.init(SearchTerms(query)) }

  init(_ query: SearchTerms) { terms = query.terms }

  /// In Unicode scalars of `text`: sorted, disjoint, at grapheme boundaries.
  package func matches(in text: String) -> [Range<Int>] {
    guard !terms.isEmpty else { return [] }
    let traced = TracedText(text)
    let found = terms.flatMap { $0.ranges(in: traced.units) }
    guard !found.isEmpty else { return [] }
    let ranges = found.map { Self.widen(traced.origin(of: $0), to: text) }
    return Self.merge(ranges)
  }

  private static func widen(_ range: Range<Int>, to text: String) -> Range<Int> {
    let scalars = text.unicodeScalars
    var lower = range.lowerBound
    var start = scalars.index(scalars.startIndex, offsetBy: lower)
    var upper = range.upperBound
    var end = scalars.index(start, offsetBy: range.count)
    while start.samePosition(in: text) == nil {
      scalars.formIndex(before: &start)
      lower -= 1
    }
    while end.samePosition(in: text) == nil {
      scalars.formIndex(after: &end)
      upper += 1
    }
    return lower..<upper
  }

  private static func merge(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}

/// Finds the matches of a query in any text, to highlight them.
package struct TextMatcher: Hashable, Sendable {
  let terms: [SearchTerm]

  /// Matches nothing.
  package static let none = TextMatcher([])

  init(_ terms: [SearchTerm]) { self.terms = terms }

  /// Ranges in Unicode scalars of `text`: sorted, disjoint, at grapheme boundaries.
  package func matches(in text: String) -> [Range<Int>] {
    guard !terms.isEmpty else { return [] }
    let mapped = OffsetMappedText(text)
    let found = Self.merge(terms.flatMap { $0.ranges(in: mapped.codeUnits.span) })
    return Self.merge(Self.widen(found.map(mapped.sourceRange), in: text))
  }

  /// Sorted ranges of scalars, extended to grapheme boundaries.
  private static func widen(_ ranges: [Range<Int>], in text: String) -> [Range<Int>] {
    let scalars = text.unicodeScalars
    var cursor = (index: scalars.startIndex, offset: 0)
    return ranges.map { range in
      scalars.formIndex(&cursor.index, offsetBy: range.lowerBound - cursor.offset)
      cursor.offset = range.lowerBound
      var (start, lower) = cursor
      while start.samePosition(in: text) == nil {
        scalars.formIndex(before: &start)
        lower -= 1
      }
      scalars.formIndex(&cursor.index, offsetBy: range.count)
      cursor.offset = range.upperBound
      var (end, upper) = cursor
      while end.samePosition(in: text) == nil {
        scalars.formIndex(after: &end)
        upper += 1
      }
      return lower..<upper
    }
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

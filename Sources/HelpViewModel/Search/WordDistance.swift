/// How far apart several words stand in one text.
enum WordDistance {
  /// What standing in another order counts for.
  private static let disorder = 8
  /// So many occurrences of the first word are tried: enough for any text that is read as one.
  private static let attempts = 8

  /// The characters between the words beyond one blank each; nil when one of them is not there.
  static func between(_ terms: [SearchTerm], in text: [UInt32]) -> Int? {
    guard let first = terms.first, terms.allSatisfy({ $0.occurs(in: text) }) else { return nil }
    let firsts = first.ranges(in: text)
    var best: Int?
    for start in firsts.prefix(attempts) {
      guard let end = end(of: terms.dropFirst(), behind: start.upperBound, in: text) else { break }
      best = min(best ?? .max, spare(start.lowerBound..<end, terms))
    }
    if let best { return best }
    let ranges = terms.compactMap { $0.ranges(in: text).first }
    guard let lower = ranges.map(\.lowerBound).min(), let upper = ranges.map(\.upperBound).max() else { return nil }
    return spare(lower..<upper, terms) + disorder
  }

  private static func end(of terms: ArraySlice<SearchTerm>, behind start: Int, in text: [UInt32]) -> Int? {
    terms.reduce(Optional(start)) { end, term in
      end.flatMap { text.firstRange(of: term.units, from: $0)?.upperBound }
    }
  }

  private static func spare(_ range: Range<Int>, _ terms: [SearchTerm]) -> Int {
    max(0, range.count - terms.reduce(0) { $0 + $1.units.count } - (terms.count - 1))
  }
}

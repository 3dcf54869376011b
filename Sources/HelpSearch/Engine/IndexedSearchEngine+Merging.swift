extension IndexedSearchEngine.Answer {
  /// Appends matches that are not there yet. `level` is higher for matches that come before others, and the scores rise
  /// with it. Beside what was named, only what holds half of the query is a partial match.
  mutating func add(_ found: WordSearch.Matches, _ level: Int, isFirst: Bool = true) {
    var seen = Set(matches.map { DocumentID(segment: $0.segment, document: $0.document) })
    let whole = found.whole.filter { seen.insert($0.id).inserted }
    let base = Double(level * SearchRank.maxScore)
    matches += whole.map { Match($0.id, $0.rank.tier.interpretation, base + $0.rank.score) }
    let partial = found.partial.filter { seen.insert($0.id).inserted }.map { match in
      (Match(match.id, .relaxed, base + Double(match.score / (match.score + 10))), match.coverage)
    }
    let needed = isFirst ? found.minCoverage : max(found.minCoverage, 0.5)
    matches += partial.filter { $0.1 >= needed }.map(\.0)
    let near = partial.filter { $0.1 > 0 }.prefix(SearchResults.nearestCount).map(\.0)
    nearest = matches.isEmpty ? near : []
    isComplete = isComplete && found.isComplete
    matcher = TextMatcher(matcher.terms + found.terms.filter { !matcher.terms.contains($0) })
  }
}

extension IndexedSearchEngine.Answer.Match {
  fileprivate init(_ id: DocumentID, _ interpretation: Interpretation, _ score: Double) {
    self.init(segment: id.segment, document: id.document, interpretation: interpretation, score: score)
  }
}

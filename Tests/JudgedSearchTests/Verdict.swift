import HelpContent
import HelpSearch
import HelpViewModel

/// The outcome of one search.
struct Verdict {
  let search: ExpectedSearch
  /// The rank of the entry expected first, from 1; nil if it is not found.
  let rank: Int?
  /// True if the expectation names a first entry.
  let isRanked: Bool
  let reasons: [FailedSearchReason]

  init(_ search: ExpectedSearch, _ results: SearchResults) {
    self.search = search
    var first: [Reference]?
    for case .first(let references) in search.expectations.map(\.value) { first = references }
    isRanked = first != nil
    rank = first?.compactMap { results.rank(of: $0) }.min()
    reasons = search.expectations.compactMap { results.reason(with: $0.value) }
  }

  var isMet: Bool { reasons.isEmpty }
}

/// Shares of a set of searches, in per cent.
struct Shares {
  let count: Int
  /// Of searches that expect a first entry.
  let first: Int?
  let amongFirst: Int?
  /// Of all searches, those whose expectations are all met.
  let met: Int?

  init(_ verdicts: [Verdict]) {
    let ranked = verdicts.filter(\.isRanked)
    let share = { (count: Int, of: Int) -> Int? in of == 0 ? nil : count * 100 / of }
    count = verdicts.count
    first = share(ranked.count { $0.rank == 1 }, ranked.count)
    amongFirst = share(ranked.count { ($0.rank ?? .max) <= ExpectedSearch.topResultCount }, ranked.count)
    met = share(verdicts.count(where: \.isMet), verdicts.count)
  }
}

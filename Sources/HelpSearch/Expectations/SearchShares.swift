package import HelpContent

/// Shares of searches that were tried, in per cent, rounded so that 100 means all of them and a failure never counts as 0.
package struct SearchShares: Hashable, Sendable {
  package let count: Int
  /// An entry wanted first is first. Of the searches that want one; nil if none does.
  package let first: Int?
  /// An entry wanted first is among the first `ExpectedSearch.topResultCount`. Of the same searches.
  package let amongFirst: Int?
  /// All that is expected holds.
  package let met: Int

  package init(_ verdicts: [SearchVerdict]) {
    let ranked = verdicts.filter { !$0.search.wantedFirst.isEmpty }
    let share = { (count: Int, of: Int) -> Int? in of == 0 ? nil : count * 100 / of }
    count = verdicts.count
    first = share(ranked.count { $0.rank == 1 }, ranked.count)
    amongFirst = share(ranked.count { ($0.rank ?? .max) <= ExpectedSearch.topResultCount }, ranked.count)
    met = share(verdicts.count(where: \.isMet), verdicts.count) ?? 100
  }

  package var failed: Int { 100 - met }
}

extension SearchShares {
  /// The class of searches whose file names none.
  package static let otherClass = "other"

  /// Class by class, in the order in which the classes first occur.
  package static func byClass(_ verdicts: [SearchVerdict]) -> [(name: String, shares: SearchShares)] {
    var names: [String] = []
    var classes: [String: [SearchVerdict]] = [:]
    for verdict in verdicts {
      let name = verdict.search.group ?? otherClass
      if classes[name] == nil { names.append(name) }
      classes[name, default: []].append(verdict)
    }
    return names.map { ($0, SearchShares(classes[$0] ?? [])) }
  }
}

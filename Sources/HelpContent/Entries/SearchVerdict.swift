/// What came of trying an expected search.
package struct SearchVerdict: Hashable, Sendable {
  package let search: ExpectedSearch
  /// The best rank, from 1, of the entries expected first; nil if none of them is found.
  package let rank: Int?
  /// What differs from the expectations, each at its place in the file.
  package let failures: [Located<FailedSearchReason>]

  package init(_ search: ExpectedSearch, rank: Int?, failures: [Located<FailedSearchReason>]) {
    self.search = search
    self.rank = rank
    self.failures = failures
  }

  package var isMet: Bool { failures.isEmpty }

  package var diagnostics: [Located<Diagnostic.Kind>] {
    failures.map { Located(.searchFails(search.typed, $0.value), at: $0.location) }
  }
}

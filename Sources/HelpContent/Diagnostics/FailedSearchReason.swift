/// The difference between expected and actual results of a search. Ranks start at 1; nil means not found.
package enum FailedSearchReason: Hashable, Sendable {
  case notFirst(Reference, rank: Int?, instead: Reference?)
  case notAmongFirst(Reference, rank: Int, limit: Int)
  case notFound(Reference)
  case found(Reference, rank: Int)
  case notEmpty(first: Reference, total: Int)
}

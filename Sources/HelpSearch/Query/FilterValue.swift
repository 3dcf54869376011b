/// A value that a filter can have.
package struct FilterValue: Hashable, Sendable {
  package let filter: SearchFilter
  package let value: String
  /// Number of entries that it selects; nil if they would have to be read one by one.
  package let count: Int?
  /// Folded, in all languages.
  let names: [CodeUnits]

  func with(count: Int?) -> FilterValue { FilterValue(filter: filter, value: value, count: count, names: names) }

  /// As it is typed, such as `kind:phone`.
  package var text: String { "\(filter.rawValue):\(value)" }

  /// True for a beginning of the value or of one of its names; `beginning` is folded.
  func begins(_ beginning: CodeUnits) -> Bool {
    ([FoldedText(value).codeUnits] + names).contains { $0.starts(with: beginning) }
  }
}

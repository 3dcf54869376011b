/// A value of a filter that entries have, as the index stores it: `tag:refund`.
struct FilterLabel: Hashable {
  let filter: SearchFilter
  let value: String

  init(_ filter: SearchFilter, _ value: String) {
    self.filter = filter
    self.value = value
  }

  /// Nil for no label.
  init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let filter = SearchFilter(rawValue: String(parts[0])) else { return nil }
    self.init(filter, String(parts[1]))
  }

  var text: String { "\(filter.rawValue):\(value)" }
}

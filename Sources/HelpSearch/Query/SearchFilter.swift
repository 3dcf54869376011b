/// A filter that can be typed as `name:value`; raw values are the names. A hyphen before it excludes what it selects.
package enum SearchFilter: String, CaseIterable, Hashable, Sendable {
  case service, kind, category, tag, status, open, changed
  case language = "lang"

  /// The only value of `open`: contacts that are open at the time of the query.
  package static let openNow = "now"
}

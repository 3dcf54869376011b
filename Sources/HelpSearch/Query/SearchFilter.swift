/// A filter that can be typed as `name:value`; raw values are the names.
package enum SearchFilter: String, CaseIterable, Hashable, Sendable {
  case service, kind, tag
  case language = "lang"
}

/// A filter with an unknown name or value.
package struct InvalidFilter: Hashable, Sendable {
  /// Name of the filter, as typed.
  package let filter: String
  package let value: String
  /// A similar value, or for an unknown name the whole filter with a similar name; nil if there is none.
  package let suggestion: String?
}

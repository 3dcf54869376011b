package import HelpContent

/// A search with an opened hit.
package struct PastSearch: Hashable, Sendable {
  package let text: String
  /// The collection that was searched; nil if it was not written down, as before 0.2.
  package let collection: Identifier<HelpCollection>?
}

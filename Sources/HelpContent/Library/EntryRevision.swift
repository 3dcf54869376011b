/// The state of an entry, as a hash of everything but when and how it was last verified.
package struct EntryRevision: Hashable, Sendable {
  /// Nil for the service itself.
  package let item: Reference.Item?
  package let hash: UInt64

  package init(item: Reference.Item?, hash: UInt64) {
    self.item = item
    self.hash = hash
  }

  /// Raise it whenever entries that have not changed get other hashes; nothing is told as changed then.
  package static let version = 1
}

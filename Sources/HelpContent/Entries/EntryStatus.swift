/// An entry that is retired says what was true once: it is shown as such and found last.
/// An item that does not say is as its service is.
package enum EntryStatus: String, CaseIterable, Sendable { case active, retired }

/// An entry that is retired says what was true once: it is shown as such and found last.
package enum EntryStatus: String, CaseIterable, Sendable { case active, retired }

package import HelpContent

/// What belongs to one customer, apart from the marks in `SavedState.done`: `Q` closes it and begins another.
package struct CustomerCase: Equatable, Sendable {
  /// Counts the cases of a session from 1.
  package let number: Int
  /// Entries that were read, in the order in which they were first opened.
  package internal(set) var opened: [Reference] = []
  /// Entries to be copied or replied with together, in the order in which they were picked.
  package internal(set) var picked: [Reference] = []
  /// The entry that stays beside the reader.
  package internal(set) var pinned: Reference?
  /// The entry on the screen when the case began, which was read for the customer before; nil once another one is.
  var begunAt: Reference?
  /// The note that was last saved in the file of its day.
  var savedNote: String?

  /// True if nothing was read, picked or pinned yet.
  package var isEmpty: Bool { opened.isEmpty && picked.isEmpty && pinned == nil }

  package init(number: Int = 1) { self.number = number }
}

/// A case that was just closed, with its marks, to be taken back.
struct ClosedCase: Equatable, Sendable {
  let customerCase: CustomerCase
  let done: [Reference: Set<Int>]
}

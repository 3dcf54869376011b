/// Number of entries that an update of imported content changes, by what happens to them.
package struct UpdateCounts: Hashable, Sendable {
  package var added = 0
  package var changed = 0
  package var retired = 0
  /// Of values that a person has changed, too.
  package var conflicts = 0

  package init() {}

  package static func + (a: Self, b: Self) -> Self {
    var sum = a
    sum.added += b.added
    sum.changed += b.changed
    sum.retired += b.retired
    sum.conflicts += b.conflicts
    return sum
  }
}

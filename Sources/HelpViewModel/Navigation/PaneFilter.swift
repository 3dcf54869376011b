import HelpContent
import HelpSearch

/// A filter of the list in a pane, with the rows that it leaves.
package struct PaneFilter: Equatable, Sendable {
  package let list: Navigation.List
  package internal(set) var field = TextField()
  /// In the order of the list.
  package internal(set) var rows = ListRows.none
  /// Rows of the list without the filter.
  package internal(set) var total = 0

  init(_ list: Navigation.List) { self.list = list }
}

/// What a text says that readers will not see as it was meant.
package enum MarkupProblem: Hashable, Sendable {
  /// The address is relative, or of a scheme that is not opened; only the text of the link is shown.
  case addressNotOpened(String)
  /// `**` that begin or end nothing.
  case unmatchedAsterisks
  /// A list that is indented too little to belong to the item above it.
  case listOutsideItem(columns: Int)
  /// An item that is shown with another number.
  case itemNumber(written: Int, shown: Int)
  /// A line without `|` that has become a row of the table above it.
  case lineInTable
  case nestedTooDeep
  /// Tables with so many columns, or so many of them and lines, that they are shown as text.
  case tableTooLarge
}

/// What an importer could not keep as it was.
package enum ImportProblem: Hashable, Sendable {
  /// A line around the text, such as a table of contents.
  case leftOut(String)
  case markup(MarkupProblem)
  /// A component or an expression of MDX.
  case component(String)
  case shortcode(String)
  /// A field of front matter, or a column of a table, without a place in content.
  case field(String)
  case column(String)
  /// Marks that change the direction of text.
  case directionMarks
  /// More marks on one letter than any language needs.
  case stackedMarks
  /// A draft, or a page for some readers only.
  case notPublic
  /// Articles of a desk by their titles: a draft, one put away, one for some readers only, and one without text.
  case unpublished(String)
  case archived(String)
  case restricted(String)
  case empty(String)
  /// A signed address, which soon leads nowhere.
  case expiringAddress(String)
  /// A file of a desk without any object of its product.
  case noRecords
  /// Not all articles of a desk were given; `total` is nil if the desk only says that there are more.
  case morePages(found: Int, total: Int?)
  /// A page or a row without text to answer with.
  case noText
  /// Text around the article, such as menus.
  case surroundings(characters: Int)
  /// Text of a page beside the questions that it declares.
  case undeclared(characters: Int)
  case brokenData
  /// Pictures of an office document, which have no address.
  case pictures(Int)
  /// An office document that cannot be read.
  case document(DocumentProblem)
  /// Of a spreadsheet: what is hidden, a sheet without a table of questions, and a cell that no program has calculated.
  case hiddenSheet(String)
  case hiddenRow
  case hiddenColumn(String)
  case noTable(String)
  case formulaWithoutValue(String)
  case rowTooLong(limit: Int)
  /// A row with more columns than are read.
  case tooManyColumns(limit: Int)
  case notUTF8(byte: Int)
  case cannotRead
  case tooLarge(limit: Int)
  case tooManyEntries(limit: Int)

  /// True for what is told once, although many files or rows have it.
  package var isToldOnce: Bool {
    switch self {
    case .field, .column, .tooManyColumns: true
    default: false
    }
  }
}

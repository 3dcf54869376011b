package import HelpContent
import TerminalModel

/// A text over the whole screen, to be selected by hand, copied, edited or mailed.
package struct TextOverlay: Equatable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// For selecting by hand; any key closes it.
    case plainText
    /// One of the sources of an entry.
    case source(Reference, index: Int)
    case callNote(Reference, TextForm)
    /// To several entries in one text.
    case reply([Reference], Reply)
  }

  package var kind: Kind
  package var text: String
  /// The id of the edited text that this is; nil if it is as made from its entries.
  package internal(set) var edited: Int?
  /// The requested first row.
  package var top = 0

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// A row of the screen; `isSoftWrapped` if its line continues in the next row.
  package struct Row: Equatable, Sendable {
    package let text: String
    package let isSoftWrapped: Bool
  }

  /// The text wrapped to rows of `columns`, between words. A plain text is broken at the last column like the terminal
  /// itself would, so that a selection gives the original text.
  package func rows(columns: Int) -> [Row] {
    guard kind != .plainText else { return rowsForSelecting(columns: columns) }
    return LineBreaker.wrap([StyledRun(text: text, mark: 0)], columns: max(1, columns)).map {
      Row(text: $0.map(\.text).joined(), isSoftWrapped: false)
    }
  }

  private func rowsForSelecting(columns: Int) -> [Row] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      var rows: [Row] = []
      var row = ""
      var width = 0
      for character in line {
        let own = DisplayWidth.of(character)
        if width + own > columns, !row.isEmpty {
          rows.append(Row(text: row, isSoftWrapped: true))
          (row, width) = ("", 0)
        }
        row.append(character)
        width += own
      }
      return rows + [Row(text: row, isSoftWrapped: false)]
    }
  }

  /// The commands that apply to it.
  var commands: Set<Command> {
    let own: Set<Command> =
      switch kind {
      case .plainText: []
      case .source: [.source, .copy, .copyAll, .openLink]
      case .callNote: [.copy, .editText, .openLink, .nextTab, .previousTab]
      case .reply: [.copy, .editText, .openLink, .nextTab, .previousTab, .language, .markDone]
      }
    return own.union([
      .editedTexts, .closeCase, .up, .down, .pageUp, .pageDown, .top, .bottom, .back, .help, .commands, .redraw,
      .suspend,
    ])
  }
}

package import HelpContent
import TerminalModel

/// A text over the whole screen, nothing beside it, that is to leave the program: by hand, by the clipboard, or in a link.
package struct TextOverlay: Equatable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// For selecting by hand: any key closes it.
    case plainText
    /// Where an entry comes from.
    case source(Reference, index: Int)
    case callNote(Reference)
    case reply(Reference, Reply)
  }

  package var kind: Kind
  package var text: String
  /// The first line on the screen, as far as there are so many.
  package var top = 0

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// A row of the screen; whether its line goes on in the next row.
  package struct Row: Equatable, Sendable {
    package let text: String
    package let isSoftWrapped: Bool
  }

  /// The text in rows of so many columns, broken between words; what is for selecting by hand breaks as a terminal does it by
  /// itself, at the last column, so that what is selected is the text again.
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

  /// What can be done with it, beside moving in it and closing it.
  var commands: Set<Command> {
    let own: Set<Command> =
      switch kind {
      case .plainText: []
      case .source: [.source, .copy, .copyAll, .openLink]
      case .callNote: [.copy, .editText, .openLink]
      case .reply: [.copy, .editText, .openLink, .nextTab, .previousTab, .language, .markDone]
      }
    return own.union([.up, .down, .pageUp, .pageDown, .top, .bottom, .back, .help, .commands, .redraw, .suspend])
  }
}

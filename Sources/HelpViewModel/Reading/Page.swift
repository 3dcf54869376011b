package import HelpContent
package import TerminalModel

/// The role of text in the reader, to which the theme gives a style.
package enum TextRole: Hashable, Sendable {
  case body, title, heading, strong, emphasis, struck, code, dim, number, link
  /// A number to follow.
  case followNumber
  case value, caution, warning
  /// The sign of a channel that is open now.
  case open
  /// A match of the search.
  case match
}

package typealias Run = StyledRun<TextRole>

/// The target of a number shown by `f`.
package enum FollowTarget: Hashable, Sendable {
  case entry(Reference)
  case link(String)
}

/// An entry as the reader shows it, before it is broken into lines.
package struct Page: Equatable, Sendable {
  package enum Block: Equatable, Sendable {
    case text(Paragraph)
    case table(Table)
    case code(Code)
    case blank
  }

  /// A text after a marker; continuation lines align with the text.
  package struct Paragraph: Equatable, Sendable {
    /// At the start of every line, behind the indentation.
    package var margin: [Run] = []
    package var marker: [Run] = []
    package var text: [Run]
    package var indent = 0
    package var isHeading = false
    /// The step of a guide to which it belongs, from 0.
    package var step: Int?
    /// The target of a click.
    package var target: FollowTarget?
  }

  package struct Table: Equatable, Sendable {
    package let header: [[Run]]
    package let rows: [[[Run]]]
    package var rightAligned: Set<Int> = []
    package var margin: [Run] = []
    package var indent = 0
    package var step: Int?
  }

  /// Lines that are not broken as text is.
  package struct Code: Equatable, Sendable {
    package var margin: [Run] = []
    package var lines: [[Run]]
    package var indent = 0
    package var step: Int?
  }

  package internal(set) var blocks: [Block] = []
  /// The source and the date of the review, at the bottom of the pane if there is room.
  package internal(set) var footer: [Block] = []
  package internal(set) var targets: [FollowTarget] = []
}

/// A line of the reader.
package struct PageLine: Equatable, Sendable {
  package let indent: Int
  package let runs: [Run]
  /// The step of a guide to which it belongs, from 0.
  package let step: Int?
  package let target: FollowTarget?
  /// True for the first line of a heading or title.
  package let isHeading: Bool

  /// True if its text continues in the next line.
  package let isSoftWrapped: Bool

  package var isMarked: Bool { runs.contains { $0.mark == .match } }

  package var isNumbered: Bool { runs.contains { $0.mark == .followNumber } }

  package var isBlank: Bool { runs.isEmpty }

  package init(
    indent: Int = 0, runs: [Run], step: Int? = nil, target: FollowTarget? = nil, isHeading: Bool = false,
    isSoftWrapped: Bool = false
  ) {
    self.indent = indent
    self.runs = runs
    self.step = step
    self.target = target
    self.isHeading = isHeading
    self.isSoftWrapped = isSoftWrapped
  }
}

extension Run {
  package init(_ text: String, _ role: TextRole) { self.init(text: text, mark: role) }
}

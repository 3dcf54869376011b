package import HelpContent

/// A text that was read, and what in it could not be kept.
package struct ParsedMarkup: Sendable {
  package struct Problem: Equatable, Sendable {
    package let kind: MarkupProblem
    /// Line of the text from 1; nil if unknown.
    package let line: Int?
  }

  package var markup: Markup
  /// In the order of the text, each kind once a line.
  package var problems: [Problem] = []

  mutating func add(_ kind: MarkupProblem, line: Int?) {
    let problem = Problem(kind: kind, line: line)
    if !problems.contains(problem) { problems.append(problem) }
  }
}

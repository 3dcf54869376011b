/// A pattern that a word of a query may match, and the interpretation that makes it.
struct Expansion: Hashable, Sendable {
  let interpretation: Interpretation
  let pattern: Pattern

  init(_ interpretation: Interpretation, _ pattern: Pattern) {
    self.interpretation = interpretation
    self.pattern = pattern
  }
}

/// Terms that a match contains all of.
struct SearchPlan: Hashable, Sendable {
  let terms: [SearchTerm]
  /// All words as one phrase, to be matched with titles; nil for a single word.
  let phrase: Pattern?

  init(_ terms: [SearchTerm], phrase: Pattern? = nil) {
    self.terms = terms
    self.phrase = phrase
  }
}

/// A part of a query with the weights of its terms.
struct WeightedConcept {
  struct Term {
    let term: QueryTerms.Term
    let weight: Float
  }

  let terms: [Term]
  let synonyms: [Pattern]
  /// Weight of a synonym, in place of all terms.
  let synonymWeight: Float

  private static let synonymShare: Float = 0.7

  init(terms: [Term], synonyms: [Pattern]) {
    self.terms = terms
    self.synonyms = synonyms
    synonymWeight = Self.synonymShare * terms.reduce(0) { $0 + $1.weight }
  }

  /// What a document covers that has all terms.
  var coverage: Float { terms.reduce(0) { $0 + $1.coverage } }
}

extension WeightedConcept.Term {
  var coverage: Float { term.isLetter ? 0 : weight }
}

/// What a person typed, folded and taken apart; of a very long text only the beginning is looked at.
struct SearchTerms {
  static let maximumLength = 512
  static let maximumCount = 16

  /// Everything that was typed, with single blanks.
  let phrase: [UInt32]
  /// Each of them once, in the order in which they were typed.
  let terms: [SearchTerm]

  init(_ text: String) {
    // No letter is more than four scalars when it is decomposed.
    let beginning = String(text.unicodeScalars.prefix(Self.maximumLength * 4))
    phrase = Array(FoldedText(beginning).units.prefix(Self.maximumLength))
    var terms: [SearchTerm] = []
    for word in phrase.split(separator: Folding.blank) where terms.count < Self.maximumCount {
      let term = SearchTerm(Array(word))
      if !terms.contains(term) { terms.append(term) }
    }
    self.terms = terms
  }
}

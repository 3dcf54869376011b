extension SearchTerm {
  /// A term with every expansion of `word` but spelling corrections, which are left to `QueryCorrection`.
  init(_ word: ParsedQuery.Word, _ lexicon: SearchLexicon) {
    let codeUnits = word.codeUnits
    if word.isQuoted {
      self.init([Expansion(.literal, Pattern(codeUnits, .verbatim))])
      return
    }
    var expansions = Self.literal(codeUnits)
    expansions += HangulExpansion.expansions(of: codeUnits, isUnfinished: word.isUnfinished)
    expansions += KeyboardLayoutExpansion.expansions(of: word)
    expansions += PinyinExpansion.expansions(of: codeUnits)
    expansions += SpellingVariants.variants(of: codeUnits).map { Expansion(.spelling, Pattern($0)) }
    expansions += lexicon.synonyms(of: Homophones.usualSpelling(of: codeUnits)).map {
      Expansion(.synonym, Pattern(synonym: $0))
    }
    expansions += Homophones.expansions(of: codeUnits)
    self.init(expansions)
  }

  /// The word as typed, and numbers in any notation.
  static func literal(_ codeUnits: CodeUnits) -> [Expansion] {
    if codeUnits.count < minInfixLength, codeUnits.allSatisfy(\.isLatin) {
      return [Expansion(.literal, Pattern(codeUnits, .wordStart)), Expansion(.relaxed, Pattern(codeUnits))]
    }
    let patterns =
      [Pattern(joined(codeUnits))]
      + (PhoneNumberMatcher.digits(of: codeUnits).map { [Pattern($0, .dialled), Pattern($0)] } ?? [])
      + NumberForms.forms(of: codeUnits).map { Pattern($0, .wholeNumber) }
    return patterns.map { Expansion(.literal, $0) }
  }

  /// Fewer Latin letters occur inside of many words by chance.
  private static let minInfixLength = 3

  /// Without hyphens between letters, which a text may have or not.
  private static func joined(_ codeUnits: CodeUnits) -> CodeUnits {
    codeUnits.indices.filter { index in
      guard IgnoredPunctuation.isSkippable(codeUnits[index]), index > 0, index + 1 < codeUnits.count else {
        return true
      }
      return codeUnits[index - 1].isDigit || codeUnits[index + 1].isDigit
    }.map { codeUnits[$0] }
  }
}

extension Pattern {
  /// A short Latin synonym matches whole words only: inside of a longer one it means something else.
  init(synonym codeUnits: CodeUnits) {
    self.init(codeUnits, codeUnits.allSatisfy(\.isLatin) && codeUnits.count < 5 ? .wholeWord : .anywhere)
  }
}

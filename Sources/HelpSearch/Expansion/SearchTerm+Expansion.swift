extension SearchTerm {
  /// All the ways to read `word` at once; those that guess at slips are `SpellingCorrection`' business.
  init(_ word: ParsedQuery.Word, _ lexicon: SearchLexicon) {
    let codeUnits = word.codeUnits
    if word.isQuoted {
      self.init([Expansion(.literal, Pattern(codeUnits, .verbatim))])
      return
    }
    var expansions = Self.literal(codeUnits)
    expansions += HangulExpansion.readings(of: codeUnits, isUnfinished: word.isUnfinished)
    expansions += KeyboardLayoutExpansion.readings(of: word)
    expansions += PinyinExpansion.readings(of: codeUnits)
    expansions += SpellingVariants.variants(of: codeUnits).map { Expansion(.spelling, Pattern($0)) }
    expansions += lexicon.synonyms(of: codeUnits).map { Expansion(.synonym, Pattern(synonym: $0)) }
    expansions += Homophones.readings(of: codeUnits)
    self.init(expansions)
  }

  /// What stands in the text as it was typed, whatever way a number is written in.
  static func literal(_ codeUnits: CodeUnits) -> [Expansion] {
    if codeUnits.count < minInfixLength, codeUnits.allSatisfy(\.isLatin) {
      return [Expansion(.literal, Pattern(codeUnits, .wordStart)), Expansion(.relaxed, Pattern(codeUnits))]
    }
    let patterns =
      [Pattern(joined(codeUnits))]
      + (PhoneNumberMatcher.keys(of: codeUnits).map { [Pattern($0, .dialled), Pattern($0)] } ?? [])
      + NumberForms.forms(of: codeUnits).map { Pattern($0, .wholeNumber) }
    return patterns.map { Expansion(.literal, $0) }
  }

  /// Fewer letters of the Latin alphabet are inside of many words by chance.
  private static let minInfixLength = 3

  /// Without the hyphens between letters: the text may have them or not.
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
  /// A short Latin word means something else inside of a longer one.
  init(synonym codeUnits: CodeUnits) {
    self.init(codeUnits, codeUnits.allSatisfy(\.isLatin) && codeUnits.count < 5 ? .wholeWord : .anywhere)
  }
}

extension SearchTerm {
  /// A term with every expansion of `word`, one of `wordCount`, but spelling corrections, which are left to
  /// `QueryCorrection`.
  init(_ word: ParsedQuery.Word, _ lexicon: SearchLexicon, of wordCount: Int = 1) {
    let codeUnits = word.codeUnits
    if word.isQuoted {
      self.init([Expansion(.literal, Pattern(codeUnits, .verbatim))])
      return
    }
    var expansions = Self.literal(codeUnits)
    expansions += HangulExpansion.expansions(of: codeUnits, isUnfinished: word.isUnfinished)
    if WordInitials.lengths ~= codeUnits.count, codeUnits.allSatisfy(\.isLatin) {
      // Two letters alone may be the initials of too many titles.
      let isWhole = wordCount == 1 && codeUnits.count == 2
      expansions.append(Expansion(.initials, Pattern(codeUnits, .wordInitials(isWhole: isWhole))))
    }
    expansions += KeyboardLayoutExpansion.expansions(of: word)
    expansions += PinyinExpansion.expansions(of: word, isFew: wordCount <= Self.fewWords)
    expansions += SpellingVariants.variants(of: codeUnits).map { Expansion(.spelling, Pattern($0)) }
    expansions += WordForms.forms(of: codeUnits).map { Expansion(.spelling, $0) }
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
      + PhoneNumberMatcher.otherDigits(of: codeUnits).map { Pattern($0, .dialled) }
      + NumberForms.forms(of: codeUnits).map { Pattern($0, .wholeNumber) } + NumeralForms.forms(of: codeUnits)
      + DateForms.forms(of: codeUnits)
    return patterns.map { Expansion(.literal, $0) }
  }

  /// Of more words each is hardly an abbreviation.
  private static let fewWords = 2

  /// Fewer Latin letters occur inside of many words by chance.
  private static let minInfixLength = 3

  /// Without hyphens between letters, or a letter and a digit, which a text may have or not.
  private static func joined(_ codeUnits: CodeUnits) -> CodeUnits {
    codeUnits.indices.filter { index in
      guard IgnoredPunctuation.isSkippable(codeUnits[index]), index > 0, index + 1 < codeUnits.count else {
        return true
      }
      let neighbours = [codeUnits[index - 1], codeUnits[index + 1]]
      return neighbours.allSatisfy(\.isDigit) || neighbours.contains(where: IgnoredPunctuation.isSkippable)
    }.map { codeUnits[$0] }
  }
}

extension Pattern {
  /// A short Latin synonym matches whole words only: inside of a longer one it means something else.
  init(synonym codeUnits: CodeUnits) {
    self.init(codeUnits, codeUnits.allSatisfy(\.isLatin) && codeUnits.count < 5 ? .wholeWord : .anywhere)
  }
}

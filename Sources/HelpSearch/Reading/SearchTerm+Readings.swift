extension SearchTerm {
  /// All the ways to read `word` at once; those that guess at slips are `Slips`' business.
  init(_ word: TypedQuery.Word, _ lexicon: SearchLexicon) {
    let units = word.units
    if word.isQuoted {
      self.init([Alternative(.literal, Pattern(units, .verbatim))])
      return
    }
    var alternatives = Self.literal(units)
    alternatives += Composing.readings(of: units, isOpen: word.isOpen)
    alternatives += KeyboardLayout.readings(of: word)
    alternatives += PinyinReading.readings(of: units)
    alternatives += Spelling.variants(of: units).map { Alternative(.spelling, Pattern($0)) }
    alternatives += lexicon.synonyms(of: units).map { Alternative(.synonym, Pattern(synonym: $0)) }
    alternatives += Homophones.readings(of: units)
    self.init(alternatives)
  }

  /// What stands in the text as it was typed, whatever way a number is written in.
  static func literal(_ units: [UInt16]) -> [Alternative] {
    if units.count < shortestInside, units.allSatisfy(\.isLatin) {
      return [Alternative(.literal, Pattern(units, .wordStart)), Alternative(.loose, Pattern(units))]
    }
    let patterns =
      [Pattern(joined(units))] + (PhoneKeys.keys(of: units).map { [Pattern($0, .dialled), Pattern($0)] } ?? [])
      + NumberForms.forms(of: units).map { Pattern($0, .wholeNumber) }
    return patterns.map { Alternative(.literal, $0) }
  }

  /// Fewer letters of the Latin alphabet are inside of many words by chance.
  private static let shortestInside = 3

  /// Without the hyphens between letters: the text may have them or not.
  private static func joined(_ units: [UInt16]) -> [UInt16] {
    units.indices.filter { index in
      guard Squeezing.isGap(units[index]), index > 0, index + 1 < units.count else { return true }
      return units[index - 1].isDigit || units[index + 1].isDigit
    }.map { units[$0] }
  }
}

extension Pattern {
  /// A short Latin word means something else inside of a longer one.
  init(synonym units: [UInt16]) {
    self.init(units, units.allSatisfy(\.isLatin) && units.count < 5 ? .wholeWord : .anywhere)
  }
}

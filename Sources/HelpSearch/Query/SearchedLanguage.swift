import HelpContent

/// The only language to search, or the only one not to search. Texts without a language are always searched.
struct SearchedLanguage {
  let tag: LanguageTag
  var isExcluded = false

  /// The same by the numbers that languages have in a segment.
  struct Numbers {
    /// `Int.max` if no text has the language.
    fileprivate let number: Int
    fileprivate let isExcluded: Bool

    @inline(__always)
    func contains(_ number: Int) -> Bool { number == 0 || (number == self.number) != isExcluded }
  }

  func numbers(in segment: SearchSegment) -> Numbers {
    let index = segment.languages.firstIndex(of: tag.description)
    return Numbers(number: index.map { $0 + 1 } ?? .max, isExcluded: isExcluded)
  }
}

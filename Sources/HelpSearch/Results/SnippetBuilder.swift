import HelpContent

/// Chooses the text of a snippet: the one that explains the match, or the beginning of the entry.
struct SnippetBuilder {
  let matcher: TextMatcher
  let languages: LanguagePreference
  let searchedLanguage: LanguageTag?

  /// Nil if the entry has no text to show.
  func highlighted(_ document: SearchDocument) -> HighlightedText? {
    if let version = bestShown(document) ?? explanation(document) {
      let line = SnippetLine.oneLine(version.text)
      return SnippetLine.around(matcher.matches(in: line), of: line, version.language)
    }
    guard let beginning = document.texts.first(where: { $0.isReadable }) else { return nil }
    let version = languages.choose(beginning.text)
    return SnippetLine.around([], of: SnippetLine.oneLine(version.text), version.language)
  }

  /// The text below the title with the most terms, in the language in which it is shown; nil if none has any.
  private func bestShown(_ document: SearchDocument) -> LocalizedText.Version? {
    var best = BestVersion(terms: matcher.terms)
    for text in document.texts where text.isReadable {
      let shown = languages.choose(text.text).language
      for index in text.folded.indices where text.text.versions[index].language == shown {
        if text.isSearched(index, in: searchedLanguage) { best.consider(text, index) }
      }
    }
    return best.version
  }

  /// The text with the most terms that the title lacks, in any language and also of names; nil if the title has them
  /// all.
  private func explanation(_ document: SearchDocument) -> LocalizedText.Version? {
    let shownTitle = document.title.map { FoldedText(languages.choose($0).text).codeUnits }
    let unexplained = matcher.terms.filter { term in !(shownTitle.map { term.occurs(in: $0) } ?? false) }
    guard !unexplained.isEmpty else { return nil }
    var best = BestVersion(terms: unexplained)
    for text in document.texts where text.role != .keyword {
      for index in text.folded.indices where text.isSearched(index, in: searchedLanguage) { best.consider(text, index) }
    }
    return best.version
  }
}

/// The first of the versions with the most terms.
private struct BestVersion {
  let terms: [SearchTerm]
  private(set) var version: LocalizedText.Version?
  private var count = 0

  init(terms: [SearchTerm]) { self.terms = terms }

  mutating func consider(_ text: SearchText, _ index: Int) {
    guard count < terms.count else { return }
    let found = terms.count { $0.occurs(in: text.folded[index]) }
    guard found > count else { return }
    count = found
    version = text.text.versions[index]
  }
}

extension SearchText {
  /// True for texts that make a line of their own.
  fileprivate var isReadable: Bool { role == .body || role == .value }
}

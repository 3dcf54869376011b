import HelpContent

/// Chooses the line that tells why an entry was found, or how it begins.
struct SnippetBuilder {
  let matcher: TextMatcher
  let languages: LanguagePreference
  let searchedLanguage: LanguageTag?

  func highlighted(_ document: SearchDocument) -> HighlightedText? {
    if let version = bestShown(document) ?? explanation(document) {
      let line = SnippetLine.oneLine(version.text)
      return SnippetLine.around(matcher.matches(in: line), of: line, version.language)
    }
    guard let beginning = document.texts.first(where: { $0.isReadable }) else { return nil }
    let version = languages.choose(beginning.text)
    return SnippetLine.around([], of: SnippetLine.oneLine(version.text), version.language)
  }

  /// The text below the title in which most of the terms are found, in the language in which it is shown.
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

  /// What is not shown but was found: other languages and other names. Nil when the title explains everything.
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

/// The first of the versions in which most of the terms are found.
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
  /// Whether it makes a line of its own below a title.
  fileprivate var isReadable: Bool { role == .body || role == .value }
}

import HelpContent

/// Makes hits, with highlighted titles and snippets, of ranked references.
struct HitPresenter {
  let library: any ContentLibrary
  let kindNames: [Contact.Kind: [String]]
  let matcher: TextMatcher
  let languages: LanguagePreference
  let searchedLanguage: LanguageTag?

  /// Nil if the entry is no longer in the content.
  func hit(_ reference: Reference, _ interpretation: Interpretation, _ score: Double) -> SearchHit? {
    guard let entry = library.entry(reference), let service = library.service(reference.service) else { return nil }
    let document = SearchDocument(entry, reference, of: service, kindNames: kindNames)
    let snippet = SnippetBuilder(matcher: matcher, languages: languages, searchedLanguage: searchedLanguage)
    return SearchHit(
      reference: reference, title: document.title.map { highlighted(languages.choose($0)) },
      snippet: snippet.highlighted(document), interpretation: interpretation, score: score)
  }

  private func highlighted(_ title: LocalizedText.Version) -> HighlightedText {
    let line = SnippetLine.oneLine(title.text)
    return HighlightedText(line, language: title.language, matches: matcher.matches(in: line))
  }
}

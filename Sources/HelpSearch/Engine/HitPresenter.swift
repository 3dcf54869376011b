import HelpContent
import Synchronization

/// Makes the lines of one search's hits, with highlighted titles and snippets, each when it is first asked for.
final class HitPresenter: Sendable {
  private let library: any ContentLibrary
  private let kindNames: [Contact.Kind: [String]]
  private let snippet: SnippetBuilder
  private let made = Mutex<[Reference: HitLines]>([:])

  init(
    library: any ContentLibrary, kindNames: [Contact.Kind: [String]], matcher: TextMatcher,
    languages: LanguagePreference, searchedLanguage: LanguageTag?
  ) {
    self.library = library
    self.kindNames = kindNames
    snippet = SnippetBuilder(matcher: matcher, languages: languages, searchedLanguage: searchedLanguage)
  }

  /// Nil if the entry is not in the content.
  func hit(_ reference: Reference, _ interpretation: Interpretation, _ score: Double) -> SearchHit? {
    library.contains(reference) ? SearchHit(reference, by: self, interpretation, score) : nil
  }

  /// Empty if the entry cannot be read.
  func lines(of reference: Reference) -> HitLines {
    if let known = made.withLock({ $0[reference] }) { return known }
    let lines = makeLines(of: reference)
    made.withLock { $0[reference] = lines }
    return lines
  }

  private func makeLines(of reference: Reference) -> HitLines {
    guard let entry = library.entry(reference), let service = library.service(reference.service) else {
      return HitLines(title: nil, snippet: nil)
    }
    let document = SearchDocument(entry, reference, of: service, kindNames: kindNames)
    return HitLines(
      title: document.title.map { highlighted(snippet.languages.choose($0)) }, snippet: snippet.highlighted(document))
  }

  private func highlighted(_ title: LocalizedText.Version) -> HighlightedText {
    let line = SnippetLine.oneLine(title.text)
    return HighlightedText(line, language: title.language, matches: snippet.matcher.matches(in: line))
  }
}

import HelpContent

@testable import HelpSearch

let engine = IndexedSearchEngine(indexing: SampleLibrary.content, kindNames: SampleLibrary.kindNames)

func results(_ text: String, in language: LanguageTag = .korean) -> SearchResults {
  engine.results(for: SearchQuery(text, languages: LanguagePreference([language], fallback: .korean)), limit: 100)
}

func found(_ text: String) -> [String] { results(text).hits.map(\.reference.description) }

extension HighlightedText {
  /// The text with its matches in brackets.
  var marked: String {
    let scalars = Array(text.unicodeScalars)
    var marked = ""
    for (index, scalar) in scalars.enumerated() {
      if matches.contains(where: { $0.lowerBound == index }) { marked += "[" }
      marked.unicodeScalars.append(scalar)
      if matches.contains(where: { $0.upperBound == index + 1 }) { marked += "]" }
    }
    return marked
  }
}

extension TextMatcher {
  /// A matcher of a query, without synonyms.
  init(_ query: String) {
    self.init(SearchPlanner(lexicon: SearchLexicon()).plans(for: ParsedQuery(query).words).flatMap(\.terms))
  }
}

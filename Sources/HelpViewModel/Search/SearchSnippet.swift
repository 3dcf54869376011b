import HelpContent

/// Chooses the line that tells why an entry was found, or how it begins.
struct SearchSnippet {
  let query: SearchTerms
  let languages: LanguagePreference
  let searchedLanguage: LanguageTag?

  func highlighted(_ document: SearchDocument) -> Highlighted? {
    let matcher = TextMatcher(query)
    if let version = bestShown(document) ?? explanation(document) {
      return SnippetLine(of: version.text, around: matcher).highlighted(version.language, matcher)
    }
    guard let beginning = document.texts.first(where: { $0.isReadable }) else { return nil }
    let version = languages.choose(beginning.text)
    return SnippetLine(of: version.text, around: nil).highlighted(version.language, nil)
  }

  /// The text below the title in which most of the terms are found, in the language in which it is shown.
  private func bestShown(_ document: SearchDocument) -> LocalizedText.Version? {
    best(
      of: document.texts.lazy.filter(\.isReadable).compactMap { text in
        let shown = languages.choose(text.text)
        return text.candidates(in: searchedLanguage).first { $0.version == shown }
      })
  }

  /// What is not shown but was found: other languages and other names. Nil when the title explains everything.
  private func explanation(_ document: SearchDocument) -> LocalizedText.Version? {
    let shownTitle = document.title.map { FoldedText(languages.choose($0).text).units }
    let unexplained = query.terms.filter { term in shownTitle.map { !term.occurs(in: $0) } ?? true }
    guard !unexplained.isEmpty else { return nil }
    return best(
      of: document.texts.lazy.filter { $0.role != .keyword }.flatMap { $0.candidates(in: searchedLanguage) },
      terms: unexplained)
  }

  private func best(of candidates: some Sequence<SearchText.Candidate>, terms: [SearchTerm]? = nil) -> LocalizedText
    .Version?
  {
    var best: (version: LocalizedText.Version, count: Int)?
    for candidate in candidates {
      let count = (terms ?? query.terms).count { $0.occurs(in: candidate.folded) }
      if count > best?.count ?? 0 { best = (candidate.version, count) }
    }
    return best?.version
  }
}

extension SearchText {
  fileprivate struct Candidate {
    let version: LocalizedText.Version
    let folded: [UInt32]
  }

  /// Whether it makes a line of its own below a title.
  fileprivate var isReadable: Bool { role == .body || role == .value }

  fileprivate func candidates(in language: LanguageTag?) -> [Candidate] {
    zip(text.versions, folded).compactMap { version, folded in
      !hasLanguage || language == nil || version.language == language
        ? Candidate(version: version, folded: folded) : nil
    }
  }
}

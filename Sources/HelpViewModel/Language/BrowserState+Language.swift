package import HelpContent

extension BrowserContext {
  /// The languages to choose from: the content's, then those of the interface that the content lacks.
  var languageChoices: [LanguageTag] {
    let written = library.collection.languages
    let others = InterfaceLanguage.allCases.filter { language in
      !written.contains { InterfaceLanguage(bestOf: [$0]) == language }
    }
    return written + others.map { LanguageTag($0.rawValue) }
  }

  /// The choice that is on the screen: `en` for a reader of `en-US`.
  package func shownLanguage(_ languages: LanguagePreference) -> LanguageTag {
    let choices = languageChoices
    let shown = (languages.preferred + [languages.fallback]).lazy.compactMap { language in
      sequence(first: language, next: \.parent).first { choices.contains($0) }
    }
    return shown.first ?? languages.fallback
  }

  /// The choice after the one that is on the screen; nil if there is no other.
  func nextLanguage(after languages: LanguagePreference) -> LanguageTag? {
    languageChoices.element(after: shownLanguage(languages))
  }

  /// The content's language after the one that a reply is in; nil if there is no other.
  func nextLanguage(ofReplyIn languages: LanguagePreference) -> LanguageTag? {
    library.collection.languages.element(after: languages.first)
  }
}

extension BrowserState {
  mutating func changeLanguage(_ context: BrowserContext) -> [Effect] {
    guard let next = context.nextLanguage(after: languages) else { return notify(.message(.notice(.onlyLanguage))) }
    return choose(next, context)
  }

  /// Shows content and interface in a language, also after the next start.
  mutating func choose(_ language: LanguageTag, _ context: BrowserContext) -> [Effect] {
    languages = languages.preferring(language)
    interfaceLanguage = InterfaceLanguage(bestOf: [language]) ?? interfaceLanguage
    refreshFilters(context)
    if let session = search { search = searched(session, context) }
    return remember(.language(language)) + notify(.message(.notice(.languageChanged(language))))
  }
}

extension [LanguageTag] {
  /// The element after `tag`, and after the last one the first; nil if there is no other.
  fileprivate func element(after tag: LanguageTag) -> LanguageTag? {
    guard let next = self[safe: ((firstIndex(of: tag) ?? -1) + 1) % Swift.max(count, 1)], next != tag else {
      return nil
    }
    return next
  }
}

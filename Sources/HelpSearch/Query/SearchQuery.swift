package import HelpContent

/// What a person typed, and what the search is narrowed to; an empty set narrows nothing, a full one takes any of its members.
package struct SearchQuery: Hashable, Sendable {
  package var text: String
  package var services: Set<ServiceID>
  package var kinds: Set<EntryKind>
  /// An entry has its own tags and those of its service.
  package var tags: Set<TagID>
  /// Only texts in this language are searched, beside those that have no language of their own, such as aliases and numbers.
  package var searchedLanguage: LanguageTag?
  /// The languages in which results are shown; all languages are searched whatever they are.
  package var languages: LanguagePreference

  package init(
    _ text: String, services: Set<ServiceID> = [], kinds: Set<EntryKind> = [], tags: Set<TagID> = [],
    searchedLanguage: LanguageTag? = nil, languages: LanguagePreference
  ) {
    self.text = text
    self.services = services
    self.kinds = kinds
    self.tags = tags
    self.searchedLanguage = searchedLanguage
    self.languages = languages
  }

  /// True if the text has a `service:` filter.
  package var namesService: Bool {
    ParsedQuery(text).filters.contains { $0.name == SearchFilter.service.rawValue }
  }
}

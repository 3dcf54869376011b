package import HelpContent

/// The text of a query and the scope of its search. An empty set does not narrow the scope; otherwise an entry needs
/// one of the members.
package struct SearchQuery: Hashable, Sendable {
  package var text: String
  package var services: Set<ServiceID>
  package var kinds: Set<EntryKind>
  /// An entry has the tags of its service, too.
  package var tags: Set<TagID>
  /// The only language to search, beside texts without a language such as aliases and numbers; nil for all.
  package var searchedLanguage: LanguageTag?
  /// Languages in which to show results; they do not narrow the search.
  package var languages: LanguagePreference
  /// What comes first of entries that match equally well: what the reader marked or opened, then the service that they
  /// are in.
  package var familiarEntries: Set<Reference> = []
  package var familiarService: ServiceID?
  package var time = SearchTime.unknown

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

  /// The filter whose values are asked for, if the text is its name alone: `tag:`.
  package var filterWithoutValue: SearchFilter? {
    let query = ParsedQuery(text)
    guard query.words.isEmpty, query.filters.count == 1, query.filters[0].value.isEmpty else { return nil }
    return SearchFilter(rawValue: query.filters[0].name)
  }
}

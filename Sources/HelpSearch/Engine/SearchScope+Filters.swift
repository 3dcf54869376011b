import HelpContent

extension SearchScope {
  /// Narrows the scope to the filters of a query, those without a value excepted. Returns the filters that are invalid.
  mutating func apply(_ filters: [ParsedQuery.Filter], _ vocabulary: FilterVocabulary) -> [InvalidFilter] {
    filters.compactMap { filter in
      if filter.value.isEmpty { return nil }
      guard let name = SearchFilter(rawValue: filter.name) else {
        return InvalidFilter(
          filter: filter.name, value: filter.value,
          suggestion: ParsedQuery.filterNamed(nearly: filter.name).map { "\($0):\(filter.value)" })
      }
      let value = FoldedText(filter.value).codeUnits
      switch name {
      case .service:
        let found = vocabulary.services.filter { service in
          ([FoldedText(service.id.description).codeUnits] + service.names).contains { $0.starts(with: value) }
        }
        let exact = found.filter { $0.id.description == filter.value }
        services.formUnion((exact.isEmpty ? found : exact).map(\.id))
        return invalid(name, filter.value, found.isEmpty, vocabulary.services.map(\.id.description))
      case .kind:
        let found = EntryKind.allCases.filter { FoldedText($0.rawValue).codeUnits.starts(with: value) }
        kinds.formUnion(found)
        return invalid(name, filter.value, found.isEmpty, EntryKind.allCases.map(\.rawValue))
      case .tag:
        let found = vocabulary.tags.filter { FoldedText($0).codeUnits.starts(with: value) }
        tags.formUnion((found.contains(filter.value) ? [filter.value] : found).compactMap { TagID($0) })
        return invalid(name, filter.value, found.isEmpty, vocabulary.tags)
      case .language:
        let found = vocabulary.languages.first { FoldedText($0.description).codeUnits.starts(with: value) }
        language = found ?? language
        return invalid(name, filter.value, found == nil, vocabulary.languages.map(\.description))
      }
    }
  }

  private func invalid(
    _ filter: SearchFilter, _ value: String, _ isUnknown: Bool, _ known: [String]
  ) -> InvalidFilter? {
    guard isUnknown else { return nil }
    return InvalidFilter(filter: filter.rawValue, value: value, suggestion: EditDistance.nearest(to: value, in: known))
  }
}

import HelpContent

extension SearchScope {
  /// Narrows the scope to the filters of a query, those without a value excepted. Returns the filters that are invalid.
  /// `isOpen` tells whether an entry is a contact that is open.
  mutating func apply(
    _ filters: [ParsedQuery.Filter], _ vocabulary: FilterVocabulary, on day: CalendarDate?,
    isOpen: @escaping (Reference) -> Bool
  ) -> [InvalidFilter] {
    filters.compactMap { filter in
      if filter.value.isEmpty { return nil }
      guard let name = SearchFilter(rawValue: filter.name) else {
        return InvalidFilter(
          filter: filter.name, value: filter.value,
          suggestion: ParsedQuery.filterNamed(nearly: filter.name).map { "\($0):\(filter.value)" })
      }
      if name == .changed {
        guard let start = ChangePeriod.start(of: filter.value, on: day) else {
          return InvalidFilter(filter: filter.name, value: filter.value, suggestion: ChangePeriod.usual[1])
        }
        let days = vocabulary.daysOfChange.filter { $0 >= start }.map(\.description)
        if filter.isExcluded { exclude(name, days, isOpen) } else { select(name, days, isOpen) }
        return nil
      }
      let known = vocabulary.values(of: name)
      let beginning = FoldedText(filter.value).codeUnits
      let found = known.filter { $0.begins(beginning) }.map(\.value)
      guard !found.isEmpty else {
        return InvalidFilter(
          filter: filter.name, value: filter.value,
          suggestion: EditDistance.nearest(to: filter.value, in: known.map(\.value)))
      }
      let values = found.contains(filter.value) ? [filter.value] : found
      if filter.isExcluded { exclude(name, values, isOpen) } else { select(name, values, isOpen) }
      return nil
    }
  }

  /// Values of one filter add up.
  private mutating func select(_ filter: SearchFilter, _ values: [String], _ isOpen: @escaping (Reference) -> Bool) {
    switch filter {
    case .service: services.formUnion(values.compactMap { ServiceID($0) })
    case .kind, .category, .tag, .status, .changed: labels[filter, default: []].formUnion(values)
    case .language: language = SearchedLanguage(tag: LanguageTag(values[0]))
    case .open:
      labels[.kind, default: []].insert(EntryKind.contact.rawValue)
      accepts = isOpen
    }
  }

  private mutating func exclude(_ filter: SearchFilter, _ values: [String], _ isOpen: @escaping (Reference) -> Bool) {
    switch filter {
    case .service: excludedServices.formUnion(values.compactMap { ServiceID($0) })
    case .kind, .category, .tag, .status, .changed: excludedLabels.formUnion(values.map { FilterLabel(filter, $0) })
    case .language: language = SearchedLanguage(tag: LanguageTag(values[0]), isExcluded: true)
    case .open: accepts = { !isOpen($0) }
    }
  }
}

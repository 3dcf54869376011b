import HelpContent

/// The values that filters can have.
struct FilterVocabulary {
  private let services: [(id: ServiceID, names: [CodeUnits])]
  private let categories: [(id: String, names: [CodeUnits])]
  private let languages: [String]
  private let segments: [SearchSegment]
  /// Number of entries of each label.
  private let counts: [FilterLabel: Int]
  private let names: [SearchFilter: [String: [CodeUnits]]]

  /// Entries of more services are not counted, and contacts beyond this not read.
  private static let maxCounted = 1_000
  /// Offered before anything of a period is typed.
  private static let mostPeriods = 12

  /// `names` are those of values in the interface.
  init(
    _ segments: [SearchSegment], services: [(id: ServiceID, names: [CodeUnits])], _ collection: HelpCollection,
    names: [SearchFilter: [String: [String]]]
  ) {
    self.segments = segments
    self.services = services
    self.names = names.mapValues { $0.mapValues { $0.map { FoldedText($0).codeUnits } } }
    categories = collection.categories.map { category in
      (category.id.description, category.name.versions.map { FoldedText($0.text).codeUnits })
    }
    languages = Set(segments.flatMap(\.languages)).sorted()
    counts = segments.reduce(into: [:]) { counts, segment in
      for (number, label) in segment.filterLabels {
        counts[label, default: 0] += segment.postingList(of: TermKey(.label, number: number))?.count ?? 0
      }
    }
  }

  func values(of filter: SearchFilter) -> [FilterValue] {
    switch filter {
    case .service: services.map { FilterValue(filter: filter, value: $0.id.description, count: nil, names: $0.names) }
    case .kind: values(filter, EntryKind.allCases.map(\.rawValue) + Contact.Kind.allCases.map(\.rawValue))
    case .category: categories.map { value(filter, $0.id, $0.names) }
    case .tag: values(filter, counts.keys.filter { $0.filter == .tag }.map(\.value).sorted())
    case .status:
      values(
        filter,
        Review.Status.allCases.map(\.rawValue) + Contact.ValueStatus.allCases.map(\.rawValue)
          + [RetiredEntries.label.value])
    case .open: [FilterValue(filter: filter, value: SearchFilter.openNow, count: nil, names: [])]
    case .changed: (ChangePeriod.usual + daysOfChange.map(\.description)).map { value(filter, $0, []) }
    case .language: values(filter, languages)
    }
  }

  private func values(_ filter: SearchFilter, _ values: [String]) -> [FilterValue] {
    values.map { value(filter, $0, names[filter]?[$0] ?? []) }
  }

  private func value(_ filter: SearchFilter, _ value: String, _ names: [CodeUnits]) -> FilterValue {
    FilterValue(filter: filter, value: value, count: counts[FilterLabel(filter, value)] ?? 0, names: names)
  }

  /// The days on which entries were changed, newest first.
  var daysOfChange: [CalendarDate] {
    counts.keys.filter { $0.filter == .changed }.compactMap { CalendarDate($0.value) }.sorted(by: >)
  }

  /// The entries changed since a day, those of the newest day first; at most `limit`.
  func changed(since day: CalendarDate, limit: Int) -> [Reference] {
    var found: [Reference] = []
    for changed in daysOfChange where changed >= day && found.count < limit {
      let label = FilterLabel(.changed, changed.description)
      for segment in segments {
        guard let number = segment.filterLabels.first(where: { $0.label == label })?.number,
          let list = segment.postingList(of: TermKey(.label, number: number))
        else { continue }
        segment.forEachDocument(of: list) { document in
          if found.count < limit, let reference = segment.reference(document) { found.append(reference) }
        }
      }
    }
    return found
  }

  /// The values with entries that begin with a text, counted. `isOpen` tells whether an entry is a contact that is open.
  func counted(
    _ filter: SearchFilter, beginningWith text: String, on day: CalendarDate?, isOpen: (Reference) -> Bool
  ) -> [FilterValue] {
    let beginning = FoldedText(text).codeUnits
    let found = values(of: filter).filter { $0.begins(beginning) }
    switch filter {
    case .service: return found.count > Self.maxCounted ? found : counted(found)
    case .changed: return Array(counted(periods: found, on: day).prefix(text.isEmpty ? Self.mostPeriods : .max))
    case .open: return found.map { $0.with(count: openCount(isOpen)) }
    default: return found.filter { $0.count != 0 }
    }
  }

  /// A period has all entries changed since it began. Days are offered for what is typed of a date.
  private func counted(periods: [FilterValue], on day: CalendarDate?) -> [FilterValue] {
    periods.compactMap { period in
      guard let start = ChangePeriod.start(of: period.value, on: day) else { return nil }
      let count = counts.reduce(0) { sum, label in
        guard label.key.filter == .changed, let changed = CalendarDate(label.key.value), changed >= start else {
          return sum
        }
        return sum + label.value
      }
      return count == 0 ? nil : period.with(count: count)
    }
  }

  private func counted(_ services: [FilterValue]) -> [FilterValue] {
    var counts: [String: Int] = Dictionary(uniqueKeysWithValues: services.map { ($0.value, 0) })
    for segment in segments {
      for number in 0..<segment.serviceCount {
        guard let id = segment.serviceID(number)?.description, counts[id] != nil else { continue }
        counts[id] = segment.postingList(of: TermKey(.service, number: number))?.count
      }
    }
    return services.map { $0.with(count: counts[$0.value]) }
  }

  private func openCount(_ isOpen: (Reference) -> Bool) -> Int? {
    let contacts = FilterLabel(.kind, EntryKind.contact.rawValue)
    guard counts[contacts] ?? 0 <= Self.maxCounted else { return nil }
    return segments.reduce(0) { sum, segment in
      guard let number = segment.filterLabels.first(where: { $0.label == contacts })?.number,
        let list = segment.postingList(of: TermKey(.label, number: number))
      else { return sum }
      var count = sum
      segment.forEachDocument(of: list) { document in
        if segment.reference(document).map(isOpen) ?? false { count += 1 }
      }
      return count
    }
  }
}

import HelpContent

/// The indexed texts of an entry.
struct SearchDocument: Sendable {
  let reference: Reference
  let title: LocalizedText?
  let labels: Set<FilterLabel>
  /// In reading order; the first body text is the beginning of the entry.
  let texts: [SearchText]

  init(_ entry: Entry, _ reference: Reference, of service: Service, kindNames: [Contact.Kind: [String]]) {
    self.reference = reference
    if case .note(let note) = entry { title = note.text.plain } else { title = entry.title?.plain }
    let names = title.map { [SearchText($0.isShort || reference.kind != .note ? .title : .body, $0)] } ?? []
    texts =
      names + entry.texts(of: service, kindNames: kindNames)
      + entry.tags.map { SearchText(.keyword, $0.description, of: service) }
    let languages = texts.filter(\.hasLanguage).flatMap(\.text.versions).map(\.language.description)
    labels = Set(entry.labels(of: service) + languages.map { FilterLabel(.language, $0) })
  }
}

extension LocalizedText {
  /// True if a note is short enough to be indexed as a title; a longer one is a body.
  fileprivate var isShort: Bool { versions.allSatisfy { $0.text.unicodeScalars.count <= 40 } }
}

extension Entry {
  fileprivate func texts(of service: Service, kindNames: [Contact.Kind: [String]]) -> [SearchText] {
    switch self {
    case .service(let service): service.texts
    case .contact(let contact): contact.texts(of: service, kindNames: kindNames[contact.kind] ?? [])
    case .guide(let guide): guide.texts(of: service)
    case .faq(let question):
      [SearchText.body(question.answer)] + bodies(question.caveat)
        + question.askAlso.map { SearchText(.phrasing, $0, of: service) }
    case .fact(let fact): bodies(fact.value, fact.note)
    case .note: []
    }
  }
}

extension Entry {
  /// Tags and categories are those of the entry and of its service.
  fileprivate func labels(of service: Service) -> [FilterLabel] {
    var labels = [FilterLabel(.kind, kind.rawValue)]
    labels += (tags + service.tags).map { FilterLabel(.tag, $0.description) }
    if let category = service.category { labels.append(FilterLabel(.category, category.description)) }
    labels.append(FilterLabel(.status, review.status.rawValue))
    if let revised = review.revised { labels.append(FilterLabel(.changed, revised.description)) }
    if status == .retired { labels.append(RetiredEntries.label) }
    if case .contact(let contact) = self {
      labels.append(FilterLabel(.kind, contact.kind.rawValue))
      labels.append(FilterLabel(.status, contact.valueStatus.rawValue))
    }
    return labels
  }
}

extension Service {
  /// Name, native name and aliases of the service.
  var names: [SearchText] {
    [SearchText(.title, name)] + (nativeName.map { [SearchText(.name, $0, of: self)] } ?? [])
      + aliases.map { SearchText(.name, $0, of: self) }
  }

  fileprivate var texts: [SearchText] {
    names.dropFirst() + bodies(summary, alert, provider) + (url.map { [SearchText(.keyword, $0, of: self)] } ?? [])
  }
}

extension Contact {
  fileprivate func texts(of service: Service, kindNames: [String]) -> [SearchText] {
    let keywords = [kind.rawValue] + kindNames + networks + [purpose, platform?.rawValue, url].compactMap(\.self)
    return (value.map { [SearchText(.value, $0, of: service)] } ?? [])
      + bodies(place, bestFor, response, warning, note, phone?.charges, hours?.note)
      + (strengths + limits + prepare + (phone?.menu ?? [])).map(SearchText.body)
      + keywords.map { SearchText(.keyword, $0, of: service) }
  }
}

extension Guide {
  fileprivate func texts(of service: Service) -> [SearchText] {
    let keywords = (platform.map { [$0.rawValue] } ?? []) + (isAside ? [] : HowToQuestion.words)
    return bodies(intro) + steps.flatMap { $0.texts(of: service) } + bodies(result) + prepare.map(SearchText.body)
      + keywords.map { SearchText(.keyword, $0, of: service) }
  }

  private var isAside: Bool { title.plain.versions.contains { HowToQuestion.isAside(FoldedText($0.text).codeUnits) } }
}

extension Guide.Step {
  fileprivate func texts(of service: Service) -> [SearchText] {
    bodies(text, note, warning) + labels.map { SearchText(.keyword, $0, of: service) }
  }
}

private func bodies(_ texts: LocalizedText?...) -> [SearchText] {
  texts.compactMap { $0.map(SearchText.body) }
}

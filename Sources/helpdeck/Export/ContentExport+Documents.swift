import HelpContent
import HelpFiles
import HelpViewModel

extension ContentExport {
  /// One for each entry and language of its title; none for a service that is retired.
  func documents(of content: ServiceDocument) -> [JSONValue] {
    entries(of: content).filter { $0.1.status == .active }.flatMap { reference, entry in
      (entry.title ?? content.service.name).versions.map { version in
        document(of: entry, reference, in: version.language, service: content.service)
      }
    }
  }

  private func document(
    of entry: Entry, _ reference: Reference, in language: LanguageTag, service: Service
  ) -> JSONValue {
    let languages = LanguagePreference([language], fallback: formatter.languages.fallback)
    let own = EntryFormatter(
      library: formatter.library, languages: languages, interfaceLanguage: InterfaceLanguage(language),
      clock: formatter.clock,
      availabilityCalculator: formatter.availabilityCalculator)
    // Search servers forbid slashes in ids. Slugs contain no underscore, so ids stay unique.
    let id = "\(reference.description.replacing("/", with: "_"))_\(language)"
    var (value, url, status): (String?, String?, String?) = (nil, nil, nil)
    switch entry {
    case .contact(let contact): (value, url, status) = (contact.value, contact.url, contact.valueStatus.rawValue)
    case .service(let service): url = service.url
    case .fact(let fact): value = own.plain(fact.value)
    case .guide, .faq, .note: break
    }
    let text = EntryText(entry, languages: languages, interfaceLanguage: own.interfaceLanguage).parts.dropFirst(
      entry.titleParts)
    return [
      "id": .string(id), "ref": .string(reference.description), "kind": .string(reference.kind.rawValue),
      "lang": .string(language.description), "service": .string(service.id.description),
      "service_name": .string(own.plain(service.name)), "title": .string(own.title(of: entry)),
      "text": .string(EntryText(parts: Array(text), in: own.interfaceLanguage).plain), "value": .optional(value),
      "value_status": .optional(status),
      "url": .optional(url), "tags": .strings(entry.tags.map(\.description)),
      "review": .string(entry.review.status.rawValue), "verified": .optional(entry.review.verified?.description),
    ]
  }
}

extension Entry {
  /// Number of leading text parts that repeat the title.
  fileprivate var titleParts: Int {
    if case .note = self { 0 } else { 1 }
  }
}

extension InterfaceLanguage {
  /// The closest interface language for content in `language`.
  init(_ language: LanguageTag) {
    let root = language.description.prefix { $0 != "-" }
    self = root == "ko" ? .korean : root == "zh" ? .simplifiedChinese : .english
  }
}

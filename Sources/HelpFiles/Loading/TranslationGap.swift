package import HelpContent

/// How many texts of a service are not written in a language.
package struct TranslationGap: Hashable, Sendable {
  package let service: ServiceID
  package let language: LanguageTag
  package let texts: Int
  package let missing: Int
  /// Those with a text that is missing, in the order of the content.
  package let entries: [Reference]

  /// Service by service, in each of the collection's languages. Retired entries do not count, nor do texts without letters.
  package static func all(in library: InMemoryLibrary) -> [TranslationGap] {
    let collection = library.collection
    let languages = collection.languages.isEmpty ? [collection.language] : collection.languages
    return library.services.flatMap { service in
      let texts = ([Reference(service)] + library.references(of: service)).compactMap { reference in
        library.entry(reference).flatMap { $0.status == .retired ? nil : (reference, EntryTexts.texts(of: $0)) }
      }
      return languages.map { language in
        let missing = texts.map { ($0, $1.count { !$0.contains(language) }) }
        return TranslationGap(
          service: service, language: language, texts: texts.reduce(0) { $0 + $1.1.count },
          missing: missing.reduce(0) { $0 + $1.1 }, entries: missing.filter { $0.1 > 0 }.map(\.0))
      }
    }
  }
}

/// Collects the languages of the texts of an entry, by the lists of members that its JSON forms have.
private final class EntryTexts: EntryJSON {
  private var languages: [Set<LanguageTag>] = []

  static func texts(of entry: Entry) -> [Set<LanguageTag>] {
    let texts = EntryTexts()
    switch entry {
    case .service(let service): _ = texts.members(of: service)
    case .contact(let contact): _ = texts.members(of: contact)
    case .guide(let guide): _ = texts.members(of: guide)
    case .faq(let question): _ = texts.members(of: question)
    case .fact(let fact): _ = texts.members(of: fact)
    case .note(let note): _ = texts.members(of: note)
    }
    return texts.languages
  }

  func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue { .null }

  func json(_ text: LocalizedText) -> JSONValue {
    if text.versions.contains(where: { $0.text.unicodeScalars.contains(where: \.properties.isAlphabetic) }) {
      languages.append(Set(text.versions.map(\.language)))
    }
    return .null
  }

  func json(_ hours: OpeningHours) -> JSONValue { hours.note.map { json($0) } ?? .null }

  /// Titles of sources are names.
  func json(_ review: Review) -> JSONValue { .null }

  func json(_ status: EntryStatus) -> JSONValue { .null }
}

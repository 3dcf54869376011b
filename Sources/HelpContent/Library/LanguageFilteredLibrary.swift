/// A library reduced to the entries that are written in the reader's languages.
package struct LanguageFilteredLibrary: ContentLibrary {
  private let library: any ContentLibrary
  private let languages: LanguagePreference
  package let services: [ServiceID]

  package init(_ library: any ContentLibrary, in languages: LanguagePreference) {
    self.library = library
    self.languages = languages
    services = library.services.filter { id in
      // A service without a translated name is kept for its translated items.
      ([Reference(id)] + library.references(of: id)).contains { reference in
        library.entry(reference)?.isWritten(in: languages) ?? false
      }
    }
  }

  package var collection: HelpCollection { library.collection }

  package func items(in section: ServiceSection, of service: ServiceID) -> [ItemID] {
    library.items(in: section, of: service).filter { entry(Reference(service, section, $0)) != nil }
  }

  package func entry(_ reference: Reference) -> Entry? {
    guard let entry = library.entry(reference) else { return nil }
    if reference.item == nil { return services.contains(reference.service) ? entry : nil }
    return entry.isWritten(in: languages) ? entry : nil
  }
}

extension Entry {
  /// True if all essential texts are in one of `languages`; also true if there are none, as in some contacts.
  fileprivate func isWritten(in languages: LanguagePreference) -> Bool {
    texts.allSatisfy { text in text.versions.contains { languages.includes($0.language) } }
  }

  private var texts: [LocalizedText] {
    switch self {
    case .service(let service): [service.name]
    case .contact(let contact): [contact.label, contact.note, contact.warning].compactMap(\.self)
    case .guide(let guide): [guide.title] + guide.steps.map(\.text)
    case .faq(let question): [question.question, question.answer]
    case .fact(let fact): [fact.label, fact.value]
    case .note(let note): [note.text]
    }
  }
}

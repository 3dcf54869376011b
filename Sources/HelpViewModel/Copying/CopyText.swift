package import HelpContent

/// A text to be copied from an entry.
package struct CopyText: Hashable, Sendable {
  package let text: String
  /// The kind of contact if the value is only an example.
  package let example: Contact.Kind?

  package init(_ text: String, example: Contact.Kind? = nil) {
    self.text = text.withoutInvisible
    self.example = example
  }

  /// The reason why an entry has nothing to copy.
  package enum Refusal: Error, Hashable, Sendable {
    /// `place` is where to look for the value instead.
    case notPublished(Contact.Kind, place: String?)
    case hasNo(CopyField, EntryKind)
  }

  /// Throws if the entry has no such field. `interfaceLanguage` is for the labels inside a whole text.
  package init(
    _ field: CopyField, of entry: Entry, languages: LanguagePreference, interfaceLanguage: InterfaceLanguage,
    done: Set<Int> = []
  ) throws(Refusal) {
    let plain = { (text: LocalizedText) in languages.choose(text).plainText }
    var example: Contact.Kind?
    if case .contact(let contact) = entry, contact.valueStatus == .example { example = contact.kind }
    let text: String?
    switch (field, entry) {
    case (.text, _):
      text = EntryText(entry, languages: languages, interfaceLanguage: interfaceLanguage, done: done).plain
    case (.value, .service(let service)): text = plain(service.name)
    case (.value, .contact(let contact)):
      guard let value = contact.destination else {
        throw .notPublished(contact.kind, place: contact.place.map(plain))
      }
      text = value
    case (.value, .guide(let guide)):
      text = guide.steps.enumerated().map { "\($0 + 1). \(plain($1.text))" }.joined(separator: "\n")
    case (.value, .faq(let question)): text = plain(question.answer)
    case (.value, .fact(let fact)): text = plain(fact.value)
    case (.value, .note(let note)): text = plain(note.text)
    case (.question, .faq(let question)): text = plain(question.question)
    case (.url, .service(let service)): text = service.url
    case (.url, .contact(let contact)): text = contact.url
    case (.tel, .contact(let contact)): text = try Self.number(of: contact, plain)?.telURI
    case (.digits, .contact(let contact)): text = try Self.number(of: contact, plain)?.digits
    case (.e164, .contact(let contact)): text = try Self.number(of: contact, plain)?.e164
    case (.code, _):
      let blocks = entry.codeBlocks(in: languages)
      text = blocks.isEmpty ? nil : blocks.joined(separator: "\n")
    case (.question, _), (.url, _), (.tel, _), (.digits, _), (.e164, _): text = nil
    }
    guard let text else { throw .hasNo(field, entry.kind) }
    self.init(text, example: example)
  }

  /// Nil if the contact is not reached by a number.
  private static func number(
    of contact: Contact, _ plain: (LocalizedText) -> String
  ) throws(Refusal) -> PhoneForms? {
    guard contact.kind.hasNumber else { return nil }
    if contact.value == nil { throw .notPublished(contact.kind, place: contact.place.map(plain)) }
    return contact.phoneForms
  }

  /// The forms of an entry's value in the order in which repeated copying goes through them; empty if it has none.
  package static func forms(
    of entry: Entry, languages: LanguagePreference, interfaceLanguage: InterfaceLanguage
  ) -> [(CopyField, CopyText)] {
    var forms: [(CopyField, CopyText)] = []
    for field in [CopyField.value, .digits, .e164, .tel, .url] {
      guard let copy = try? CopyText(field, of: entry, languages: languages, interfaceLanguage: interfaceLanguage),
        !forms.contains(where: { $0.1.text == copy.text })
      else { continue }
      forms.append((field, copy))
    }
    let code = entry.codeBlocks(in: languages).filter { block in !forms.contains { $0.1.text == block } }
    return forms + code.map { (.code, CopyText($0)) }
  }
}

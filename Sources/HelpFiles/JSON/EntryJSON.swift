package import HelpContent

/// One form of entries in JSON: the lossless one of the export, or that of `show`, in the reader's languages. The lists of
/// members are the same, with the keys of content files; the identity of an entry comes before them.
package protocol EntryJSON {
  func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue
  func json(_ text: LocalizedText) -> JSONValue
  func json(_ hours: OpeningHours) -> JSONValue
  func json(_ review: Review) -> JSONValue
  /// Of an item; that of a service is always said.
  func json(_ status: EntryStatus) -> JSONValue
}

extension EntryJSON {
  package func members(of service: Service) -> JSONValue {
    object([
      "id": .string(service.id.description), "type": .string(service.kind.rawValue),
      "lang": .string(service.language.description), "name": json(service.name),
      "native_name": .optional(service.nativeName), "aliases": .strings(service.aliases),
      "summary": json(service.summary), "category": .optional(service.category?.description),
      "provider": json(service.provider), "url": .optional(service.url), "area": .strings(service.area),
      "time_zone": .optional(service.timeZone), "status": .string(service.status.rawValue),
      "alert": json(service.alert), "tags": .strings(service.tags.map(\.description)),
      "related": json(service.related), "review": json(service.review),
    ])
  }

  package func members(of contact: Contact) -> JSONValue {
    object([
      "status": json(contact.status), "purpose": .optional(contact.purpose), "label": json(contact.label),
      "value": .optional(contact.value),
      "value_status": .string(contact.valueStatus.rawValue), "url": .optional(contact.url),
      "networks": .strings(contact.networks), "phone": contact.phone.map(json) ?? .null,
      "languages": .strings(contact.languages.map(\.description)), "hours": contact.hours.map(json) ?? .null,
      "response": json(contact.response), "best_for": json(contact.bestFor), "strengths": json(contact.strengths),
      "limits": json(contact.limits), "prepare": json(contact.prepare), "where": json(contact.place),
      "note": json(contact.note), "warn": json(contact.warning), "platform": .optional(contact.platform?.rawValue),
      "review": json(contact.review),
    ])
  }

  package func members(of guide: Guide) -> JSONValue {
    object([
      "status": json(guide.status), "title": json(guide.title), "group": .optional(guide.group),
      "platform": .optional(guide.platform?.rawValue),
      "intro": json(guide.intro), "prepare": json(guide.prepare), "steps": .array(guide.steps.map(json)),
      "result": json(guide.result), "see": json(guide.see), "tags": .strings(guide.tags.map(\.description)),
      "review": json(guide.review),
    ])
  }

  package func members(of question: Question) -> JSONValue {
    object([
      "status": json(question.status), "q": json(question.question), "a": json(question.answer),
      "caveat": json(question.caveat),
      "ask_also": .strings(question.askAlso), "tags": .strings(question.tags.map(\.description)),
      "see": json(question.see), "review": json(question.review),
    ])
  }

  package func members(of fact: Fact) -> JSONValue {
    object([
      "status": json(fact.status), "label": json(fact.label), "value": json(fact.value),
      "min": fact.minimum.map { .number($0) } ?? .null,
      "max": fact.maximum.map { .number($0) } ?? .null, "unit": .optional(fact.unit), "note": json(fact.note),
      "review": json(fact.review),
    ])
  }

  package func members(of note: Note) -> JSONValue {
    object([
      "status": json(note.status), "level": .string(note.level.rawValue), "text": json(note.text),
      "review": json(note.review),
    ])
  }

  /// Those that follow the status and the date of verification.
  package func members(of review: Review) -> JSONValue {
    object([
      "by": .optional(review.by), "review_after": .int(review.reviewAfter),
      "revised": .optional(review.revised?.description), "translated": .optional(review.translated?.description),
      "sources": .array(review.sources.map(json)),
    ])
  }

  private func json(_ phone: PhoneDetails) -> JSONValue {
    object([
      "type": .optional(phone.kind?.rawValue), "country": .optional(phone.country), "e164": .optional(phone.e164),
      "extension": .optional(phone.extension), "dialable_from": .strings(phone.dialableFrom),
      "charges": json(phone.charges), "menu": json(phone.menu),
    ])
  }

  private func json(_ step: Guide.Step) -> JSONValue {
    object([
      "text": json(step.text), "ui": .strings(step.labels), "note": json(step.note), "warn": json(step.warning),
      "url": .optional(step.url),
    ])
  }

  private func json(_ source: Review.Source) -> JSONValue {
    object([
      "kind": .string(source.kind.rawValue), "title": json(source.title), "url": .optional(source.url),
      "accessed": .optional(source.accessed?.description),
    ])
  }

  package func json(_ text: LocalizedText?) -> JSONValue { text.map { json($0) } ?? .null }

  private func json(_ texts: [LocalizedText]) -> JSONValue { .array(texts.map { json($0) }) }

  private func json(_ references: [Reference]) -> JSONValue { .strings(references.map(\.description)) }
}

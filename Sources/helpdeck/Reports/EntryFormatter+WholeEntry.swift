import HelpContent
import HelpFiles
import HelpViewModel

extension EntryFormatter {
  /// All of an entry, with the keys of content files. A service has the sections in `keeping`.
  func whole(_ reference: Reference, _ entry: Entry, keeping: Set<ServiceSection> = Set(ServiceSection.allCases))
    -> JSONValue
  {
    switch entry {
    case .service(let service): whole(reference, service, keeping)
    case .contact(let contact): head(reference).merging(members(of: contact, reference))
    case .guide(let guide): head(reference).merging(members(of: guide, reference))
    case .faq(let question): head(reference).merging(members(of: question, reference))
    case .fact(let fact): head(reference).merging(members(of: fact, reference))
    case .note(let note): head(reference).merging(members(of: note, reference))
    }
  }

  private func whole(_ reference: Reference, _ service: Service, _ keeping: Set<ServiceSection>) -> JSONValue {
    let own: JSONValue = [
      "id": .string(service.id.description), "type": .string(service.kind.rawValue),
      "lang": .string(service.language.description), "name": json(service.name),
      "native_name": .optional(service.nativeName), "aliases": .strings(service.aliases),
      "summary": json(service.summary), "category": .optional(service.category?.description),
      "provider": json(service.provider), "url": .optional(service.url), "area": .strings(service.area),
      "time_zone": .optional(service.timeZone), "status": .string(service.status.rawValue),
      "alert": json(service.alert), "tags": .strings(service.tags.map(\.description)),
      "related": json(service.related), "review": json(service.review),
    ]
    let sections = ServiceSection.allCases.filter(keeping.contains).map { section in
      let items = library.entries(in: section, of: service.id).map { whole($0.reference, $0.entry) }
      return (key: section.rawValue, value: JSONValue.array(items))
    }
    return head(reference).merging(own).merging(.object(sections))
  }

  private func members(of contact: Contact, _ reference: Reference) -> JSONValue {
    inShort(contact, reference).merging([
      "purpose": .optional(contact.purpose), "url": .optional(contact.url), "networks": .strings(contact.networks),
      "phone": phone(contact.phone), "languages": .strings(contact.languages.map(\.description)),
      "hours": hours(contact.hours), "response": json(contact.response), "best_for": json(contact.bestFor),
      "strengths": json(contact.strengths), "limits": json(contact.limits), "prepare": json(contact.prepare),
      "note": json(contact.note), "warn": json(contact.warning), "platform": .optional(contact.platform?.rawValue),
      "review": json(contact.review),
    ])
  }

  /// The members of a contact in a list.
  func inShort(_ contact: Contact, _ reference: Reference) -> JSONValue {
    let number =
      contact.kind.hasNumber
      ? contact.value.map { PhoneForms(value: $0, details: contact.phone) } : nil
    let availability = availability(of: contact)
    let change = availability?.nextChange
    return [
      "contact_kind": .string(contact.kind.rawValue), "service": serviceStub(reference.service),
      "label": label(of: contact), "value": .optional(contact.value),
      "value_status": .string(contact.valueStatus.rawValue), "where": json(contact.place),
      "open": .string((availability?.kind ?? .unknown).rawValue),
      "opens_at": .optional(
        availability?.kind == .closed && change?.status == .open ? availability?.changeTimestamp : nil),
      "closes_at": .optional(availability?.kind == .open ? availability?.changeTimestamp : nil),
      "tel": .optional(number?.telURI),
    ]
  }

  private func phone(_ phone: PhoneDetails?) -> JSONValue {
    guard let phone else { return .null }
    return [
      "type": .optional(phone.kind?.rawValue), "country": .optional(phone.country), "e164": .optional(phone.e164),
      "extension": .optional(phone.extension), "dialable_from": .strings(phone.dialableFrom),
      "charges": json(phone.charges), "menu": json(phone.menu),
    ]
  }

  private func hours(_ hours: OpeningHours?) -> JSONValue {
    guard let hours else { return .null }
    return [
      "notation": .string(hours.notation), "expression": .string(hours.expression),
      "certainty": .string(hours.certainty.rawValue),
      "time_zone": .string(hours.timeZone), "note": json(hours.note),
    ]
  }

  private func members(of guide: Guide, _ reference: Reference) -> JSONValue {
    [
      "service": serviceStub(reference.service), "title": json(guide.title), "group": .optional(guide.group),
      "platform": .optional(guide.platform?.rawValue), "intro": json(guide.intro), "prepare": json(guide.prepare),
      "steps": .array(
        guide.steps.map { step in
          [
            "text": json(step.text), "ui": .strings(step.labels), "note": json(step.note), "warn": json(step.warning),
            "url": .optional(step.url),
          ]
        }),
      "result": json(guide.result), "see": json(guide.see), "tags": .strings(guide.tags.map(\.description)),
      "review": json(guide.review),
    ]
  }

  private func members(of question: Question, _ reference: Reference) -> JSONValue {
    [
      "service": serviceStub(reference.service), "q": json(question.question), "a": json(question.answer),
      "caveat": json(question.caveat), "ask_also": .strings(question.askAlso),
      "tags": .strings(question.tags.map(\.description)), "see": json(question.see), "review": json(question.review),
    ]
  }

  private func members(of fact: Fact, _ reference: Reference) -> JSONValue {
    [
      "service": serviceStub(reference.service), "label": json(fact.label), "value": json(fact.value),
      "min": fact.minimum.map { .number($0) } ?? .null, "max": fact.maximum.map { .number($0) } ?? .null,
      "unit": .optional(fact.unit), "note": json(fact.note), "review": json(fact.review),
    ]
  }

  private func members(of note: Note, _ reference: Reference) -> JSONValue {
    [
      "service": serviceStub(reference.service), "level": .string(note.level.rawValue), "text": json(note.text),
      "review": json(note.review),
    ]
  }
}

import HelpContent
import HelpFiles
import HelpViewModel

extension EntryFormatter {
  /// All of an entry, with the keys of content files. A service has the sections in `keeping`.
  func whole(_ reference: Reference, _ entry: Entry, keeping: Set<ServiceSection> = Set(ServiceSection.allCases))
    -> JSONValue
  {
    let service: JSONValue = ["service": serviceStub(reference.service)]
    let members =
      switch entry {
      case .service(let service): members(of: service).merging(sections(of: service.id, keeping))
      case .contact(let contact): inShort(contact, reference).completed(by: members(of: contact))
      case .guide(let guide): service.merging(members(of: guide))
      case .faq(let question): service.merging(members(of: question))
      case .fact(let fact): service.merging(members(of: fact))
      case .note(let note): service.merging(members(of: note))
      }
    return head(reference).merging(members)
  }

  private func sections(of service: ServiceID, _ keeping: Set<ServiceSection>) -> JSONValue {
    .object(
      ServiceSection.allCases.filter(keeping.contains).map { section in
        let items = library.entries(in: section, of: service).map { whole($0.reference, $0.entry) }
        return (key: section.rawValue, value: .array(items))
      })
  }

  /// The members of a contact in a list.
  func inShort(_ contact: Contact, _ reference: Reference) -> JSONValue {
    let number = contact.phoneForms
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
}

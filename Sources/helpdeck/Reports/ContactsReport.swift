import HelpContent
import HelpFiles
import HelpViewModel

/// Contact channels and how to reach them.
struct ContactsReport: Report {
  let contacts: [(reference: Reference, contact: Contact)]
  let formatter: EntryFormatter

  var json: JSONValue {
    [
      "type": "contacts", "version": 1,
      "contacts": .array(
        contacts.map { reference, contact in
          formatter.head(reference).merging(formatter.inShort(contact, reference))
            .merging(["review": formatter.reviewStub(contact.review)])
        }),
    ]
  }

  var records: [[String]] {
    contacts.map { reference, contact in
      [
        reference.description, contact.kind.rawValue, reference.service.description,
        formatter.title(of: .contact(contact)),
        contact.value ?? "", contact.valueStatus.rawValue,
        (formatter.availability(of: contact)?.kind ?? .unknown).rawValue,
      ]
    }
  }

  var lines: [TextLine] {
    contacts.flatMap { reference, contact in
      [
        TextLine([
          .init(formatter.serviceName(reference.service) + " · ", .dim),
          .init(formatter.title(of: .contact(contact)) + "  ", .strong),
          .init(formatter.reach(of: contact), contact.value == nil ? .plain : .value),
          .init(state(of: contact)),
        ]),
        TextLine(indent: 2, reference.description, .dim),
      ]
    }
  }

  /// Empty without opening hours, unless the channel is retired.
  private func state(of contact: Contact) -> String {
    if contact.status == .retired { return "  " + formatter.badge(of: .contact(contact)) }
    return formatter.availability(of: contact).map {
      "  " + AvailabilityFormatter($0, in: formatter.interfaceLanguage).inShort
    }
      ?? ""
  }
}

import HelpContent
import HelpFiles
import HelpViewModel

/// Contact channels and how to reach them.
struct ContactsReport: Report {
  let contacts: [(reference: Reference, contact: Contact)]
  let words: EntryWords

  var json: JSONValue {
    [
      "type": "contacts", "version": 1,
      "contacts": .array(
        contacts.map { reference, contact in
          words.head(reference).merging(words.inShort(contact, reference))
            .merging(["review": words.reviewStub(contact.review)])
        }),
    ]
  }

  var records: [[String]] {
    contacts.map { reference, contact in
      [
        reference.description, contact.kind.rawValue, reference.service.description, words.title(of: .contact(contact)),
        contact.value ?? "", contact.valueStatus.rawValue,
        (words.attendance(of: contact)?.kind ?? .unknown).rawValue,
      ]
    }
  }

  var lines: [TextLine] {
    contacts.flatMap { reference, contact in
      [
        TextLine([
          .init(words.serviceName(reference.service) + " · ", .dim),
          .init(words.title(of: .contact(contact)) + "  ", .strong),
          .init(words.reach(of: contact), contact.value == nil ? .plain : .value),
          .init(state(of: contact)),
        ]),
        TextLine(indent: 2, reference.description, .dim),
      ]
    }
  }

  /// Empty without opening hours.
  private func state(of contact: Contact) -> String {
    words.attendance(of: contact).map { "  " + AttendanceWords($0, in: words.interface).inShort } ?? ""
  }
}

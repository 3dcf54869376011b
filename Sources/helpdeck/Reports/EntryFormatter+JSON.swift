import HelpContent
import HelpFiles
import HelpViewModel

extension EntryFormatter: EntryJSON {
  /// Every member, also an empty one.
  func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { (key: $0.key, value: $0.value) })
  }

  /// The text in the language that is shown, with its markup.
  func json(_ text: LocalizedText) -> JSONValue {
    let version = languages.choose(text)
    return ["text": .string(version.text), "lang": .string(version.language.description)]
  }

  func json(_ hours: OpeningHours) -> JSONValue {
    [
      "notation": .string(hours.notation), "expression": .string(hours.expression),
      "certainty": .string(hours.certainty.rawValue), "time_zone": .string(hours.timeZone), "note": json(hours.note),
    ]
  }

  func json(_ status: EntryStatus) -> JSONValue { .string(status.rawValue) }

  func json(_ review: Review) -> JSONValue { reviewStub(review).merging(members(of: review)) }

  /// The name of its kind for a contact without a label.
  func label(of contact: Contact) -> JSONValue {
    contact.label.map { json($0) }
      ?? [
        "text": .string(localized(.content(.contactKind(contact.kind)))), "lang": .string(interfaceLanguage.rawValue),
      ]
  }

  /// Id and name of the service that an entry belongs to.
  func serviceStub(_ id: ServiceID) -> JSONValue {
    guard let version = library.service(id).map({ languages.choose($0.name) }) else { return .null }
    return [
      "id": .string(id.description), "name": .string(version.text), "lang": .string(version.language.description),
    ]
  }

  /// The review members that lists have.
  func reviewStub(_ review: Review) -> JSONValue {
    [
      "status": .string(review.status.rawValue), "verified": .optional(review.verified?.description),
      "stale": .bool(staleDays(of: review) != nil),
    ]
  }

  /// The first members of every entry.
  func head(_ reference: Reference) -> JSONValue {
    ["ref": .string(reference.description), "kind": .string(reference.kind.rawValue)]
  }
}

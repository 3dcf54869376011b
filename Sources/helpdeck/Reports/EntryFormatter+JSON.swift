import HelpContent
import HelpFiles
import HelpViewModel

extension EntryFormatter {
  /// The text in the language that is shown, with its markup.
  func json(_ text: LocalizedText) -> JSONValue {
    let version = languages.choose(text)
    return ["text": .string(version.text), "lang": .string(version.language.description)]
  }

  func json(_ text: LocalizedText?) -> JSONValue { text.map { json($0) } ?? .null }

  func json(_ texts: [LocalizedText]) -> JSONValue { .array(texts.map { json($0) }) }

  func json(_ references: [Reference]) -> JSONValue { .strings(references.map(\.description)) }

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

  func json(_ review: Review) -> JSONValue {
    reviewStub(review).merging([
      "by": .optional(review.by), "review_after": .int(review.reviewAfter),
      "revised": .optional(review.revised?.description),
      "translated": .optional(review.translated?.description),
      "sources": .array(
        review.sources.map { source in
          [
            "kind": .string(source.kind.rawValue), "title": json(source.title), "url": .optional(source.url),
            "accessed": .optional(source.accessed?.description),
          ]
        }),
    ])
  }

  /// The first members of every entry.
  func head(_ reference: Reference) -> JSONValue {
    ["ref": .string(reference.description), "kind": .string(reference.kind.rawValue)]
  }
}

import HelpContent

extension LocalizedText {
  /// All versions, in their order.
  var json: JSONValue { .object(versions.map { (key: $0.language.description, value: .string($0.text)) }) }
}

extension JSONValue {
  static func optional(_ text: LocalizedText?) -> JSONValue { text?.json ?? .null }

  static func texts(_ texts: [LocalizedText]) -> JSONValue { .array(texts.map(\.json)) }
}

extension Review {
  /// `null` if it equals the review of the entry around it. Otherwise `verified` is always present, so that none is
  /// inherited.
  func json(in outer: Review?) -> JSONValue {
    if self == outer { return .null }
    let own: JSONValue = ["status": .string(status.rawValue), "verified": .optional(verified?.description)]
    return own.merging(
      .present([
        "by": .optional(by), "review_after": .int(reviewAfter),
        "revised": .optional(revised?.description), "translated": .optional(translated?.description),
        "sources": .array(
          sources.map { source in
            .present([
              "kind": .string(source.kind.rawValue), "title": .optional(source.title), "url": .optional(source.url),
              "accessed": .optional(source.accessed?.description),
            ])
          }),
      ]))
  }
}

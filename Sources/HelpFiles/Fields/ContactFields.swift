import HelpContent

extension ContactDraft: FieldDecodable {
  static let entity = EntityType.contact
  static let fields: [Field<ContactDraft>] = [
    .one("id", .slug(), \.id, .required),
    .one("status", .choice(), \.status),
    .one("kind", .choice(), \.kind, .required, aliases: ["type", "channel"]),
    Field("purpose", .string) { node, draft, decoder in
      guard let purpose = FieldType.string.read(node, &decoder) else { return }
      draft.purpose = Located(purpose, at: node.location)
      if !purposes.contains(purpose), let usual = EditDistance.nearest(to: purpose, in: purposes) {
        decoder.report(.unusualPurpose(purpose, suggestion: usual), at: node.location)
      }
    },
    .one("label", .text, \.label, aliases: ["name", "title"]),
    .one("value", .verbatim, \.value, aliases: ["tel", "number", "telephone", "email", "address", "handle"]),
    .one("value_status", .choice(), \.valueStatus, .required, aliases: ["published"]),
    .one("url", .url(), \.url, aliases: ["link", "href", "website"]),
    .many("networks", .string, \.networks, aliases: ["network"]),
    .entity("phone", \.phone),
    .many("languages", .language, \.languages, aliases: ["language", "lang", "langs"]),
    Field("hours", .hours, aliases: ["opening_hours", "open"]) { node, draft, decoder in
      draft.hours = decoder.hours(node)
    },
    .one("response", .text, \.response, aliases: ["response_time"]),
    .one("best_for", .text, \.bestFor),
    .many("strengths", .text, \.strengths, aliases: ["pros"]),
    .many("limits", .text, \.limits, aliases: ["cons", "weaknesses"]),
    .many("prepare", .text, \.prepare, aliases: ["preparation"]),
    .one("where", .text, \.whereToFind, aliases: ["place", "location"]),
    .one("note", .text, \.note, aliases: ["notes", "text"]),
    .one("warn", .text, \.warning, aliases: ["warning", "caution"]),
    .one("platform", .choice(), \.platform, aliases: ["platforms"]),
    .entity("review", \.review),
  ]

  /// Purposes customary with schema.org; others are allowed.
  private static let purposes = [
    "customer-support", "billing", "technical", "sales", "cancellation", "refund", "emergency", "accessibility",
    "press",
  ]
}

extension PhoneDraft: FieldDecodable {
  static let entity = EntityType.phone
  static let fields: [Field<PhoneDraft>] = [
    .one("type", .choice(), \.kind, aliases: ["kind"]),
    .one("country", .country, \.country, aliases: ["area"]),
    .one("e164", .verbatim, \.e164, aliases: ["international", "value"]),
    .one("extension", .verbatim, \.extension, aliases: ["ext"]),
    .many("dialable_from", .country, \.dialableFrom, aliases: ["from"]),
    .one("charges", .text, \.charges, aliases: ["cost", "price", "rate"]),
    .many("menu", .text, \.menu, aliases: ["options"]),
  ]
}

extension HoursDraft: FieldDecodable {
  static let entity = EntityType.hours
  static let fields: [Field<HoursDraft>] = [
    .many("open", .rules(all: .open), \.open, aliases: ["opens", "hours"]),
    .many("unknown", .rules(all: .unknown), \.unknown),
    .many("closed", .rules(all: .closed), \.closed, aliases: ["closes", "holidays", "except"]),
    .one("certainty", .choice(), \.certainty),
    .one("time_zone", .timeZone, \.timeZone, aliases: ["timezone", "tz", "zone"]),
    .one("note", .text, \.note, aliases: ["notes", "text"]),
  ]
}

extension DraftDecoder {
  /// Decodes one expression such as `Mo-Fr 09:00-18:00; PH off`, or a map.
  fileprivate mutating func hours(_ node: SourceNode) -> HoursDraft? {
    if case .map = node { return entity(HoursDraft.self, from: node) }
    guard let rules = FieldType.rules().read(node, &self) else { return nil }
    var hours = HoursDraft(at: node.location)
    hours.expression = Located(rules, at: node.location)
    return hours
  }
}

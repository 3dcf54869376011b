import HelpContent

extension ReviewDraft: FieldDecodable {
  static let entity = EntityType.review
  static let fields: [Field<ReviewDraft>] = [
    .one("status", .choice(), \.status, aliases: ["state"]),
    .one("verified", .dateOrNull, \.verified, aliases: ["date", "checked", "reviewed"]),
    .one("by", .string, \.by, aliases: ["reviewer", "author"]),
    .one("review_after", .days, \.reviewAfter),
    .one("revised", .date, \.revised, aliases: ["changed", "updated"]),
    .one("translated", .date, \.translated),
    .entities("sources", \.sources, aliases: ["source"]),
  ]
}

extension ReviewDraft.SourceDraft: FieldDecodable {
  static let entity = EntityType.source
  static let fields: [Field<Self>] = [
    .one("kind", .choice(), \.kind, .required, aliases: ["type"]),
    .one("title", .text, \.title, aliases: ["name", "label"]),
    .one("url", .url(), \.url, aliases: ["link", "href"]),
    .one("accessed", .date, \.accessed, aliases: ["date", "retrieved"]),
  ]
}

import HelpContent

extension QuestionDraft: FieldDecodable {
  static let entity = EntityType.faq
  static let fields: [Field<QuestionDraft>] = [
    .one("id", .slug(), \.id, .required),
    .one("status", .choice(), \.status),
    .one("q", .text, \.question, .required, aliases: ["question", "title"]),
    .one("a", .text, \.answer, .required, aliases: ["answer", "text"]),
    .one("caveat", .text, \.caveat, aliases: ["note", "warn", "warning"]),
    .many("ask_also", .string, \.askAlso, aliases: ["also", "aliases"]),
    .many("tags", .tag, \.tags, limit: 64, aliases: ["tag", "keywords", "labels"]),
    .many("see", .link, \.see, aliases: ["see_also", "related"]),
    .entity("review", \.review),
  ]
}

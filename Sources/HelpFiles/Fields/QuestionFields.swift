import HelpContent

extension QuestionDraft: TableDecoded {
  static let entity = EntityName.faq
  static let fields: [Field<QuestionDraft>] = [
    .one("id", .slug(), \.id, .required),
    .one("q", .text, \.question, .required, aliases: ["question", "title"]),
    .one("a", .text, \.answer, .required, aliases: ["answer", "text"]),
    .one("caveat", .text, \.caveat, aliases: ["note", "warn", "warning"]),
    .many("ask_also", .string, \.askAlso, aliases: ["also", "aliases"]),
    .many("tags", .slug(), \.tags, limit: 64, aliases: ["tag", "keywords", "labels"]),
    .many("see", .link, \.see, aliases: ["see_also", "related"]),
    .entity("review", \.review),
  ]
}

extension FactDraft: TableDecoded {
  static let entity = EntityName.fact
  static let fields: [Field<FactDraft>] = [
    .one("id", .slug(), \.id, .required),
    .one("label", .text, \.label, .required, aliases: ["name", "title"]),
    .one("value", .text, \.value, .required, aliases: ["text"]),
    .one("min", .number, \.minimum, aliases: ["minimum"]),
    .one("max", .number, \.maximum, aliases: ["maximum"]),
    .one("unit", .string, \.unit, aliases: ["units", "currency"]),
    .one("note", .text, \.note, aliases: ["notes"]),
    .entity("review", \.review),
  ]
}

extension NoteDraft: TableDecoded {
  static let entity = EntityName.note
  static let fields: [Field<NoteDraft>] = [
    .one("id", .slug(), \.id, .required),
    .one("level", .choice(), \.level, .required, aliases: ["type", "kind", "severity"]),
    .one("text", .text, \.text, .required, aliases: ["note", "value"]),
    .entity("review", \.review),
  ]
}

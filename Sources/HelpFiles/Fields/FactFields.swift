import HelpContent

extension FactDraft: FieldDecodable {
  static let entity = EntityType.fact
  static let fields: [Field<FactDraft>] = [
    .one("id", .slug(), \.id, .required),
    .one("status", .choice(), \.status),
    .one("label", .text, \.label, .required, aliases: ["name", "title"]),
    .one("value", .text, \.value, .required, aliases: ["text"]),
    .one("min", .number, \.minimum, aliases: ["minimum"]),
    .one("max", .number, \.maximum, aliases: ["maximum"]),
    .one("unit", .string, \.unit, aliases: ["units", "currency"]),
    .one("note", .text, \.note, aliases: ["notes"]),
    .entity("review", \.review),
  ]
}

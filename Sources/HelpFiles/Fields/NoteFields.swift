import HelpContent

extension NoteDraft: FieldDecodable {
  static let entity = EntityType.note
  static let fields: [Field<NoteDraft>] = [
    .one("id", .slug(), \.id, .required),
    .one("status", .choice(), \.status),
    .one("level", .choice(), \.level, .required, aliases: ["type", "kind", "severity"]),
    .one("text", .text, \.text, .required, aliases: ["note", "value"]),
    .entity("review", \.review),
  ]
}

import HelpContent

extension ServiceDraft: FieldDecodable {
  static let entity = EntityType.service
  static let fields: [Field<ServiceDraft>] = [
    .one("format", .format, \.format, .required, aliases: ["version"]),
    .one("id", .slug(), \.id, .required),
    .one("overlay", .boolean, \.overlay),
    .one("type", .choice(), \.kind, .required, aliases: ["kind"]),
    .one("lang", .language, \.language, .required, aliases: ["language"]),
    .one("name", .text, \.name, .required, aliases: ["title", "label"]),
    .one("native_name", .string, \.nativeName),
    .many("aliases", .string, \.aliases, aliases: ["alias", "alternate_name", "aka"]),
    .one("summary", .text, \.summary, aliases: ["description", "about"]),
    .one("category", .slug(), \.category, aliases: ["categories"]),
    .one("provider", .text, \.provider, aliases: ["company", "organization"]),
    .one("url", .url(["https"]), \.url, aliases: ["website", "site", "homepage", "link"]),
    .many("area", .country, \.area, aliases: ["areas", "country", "countries"]),
    .one("time_zone", .timeZone, \.timeZone, aliases: ["timezone", "tz", "zone"]),
    .one("status", .choice(), \.status),
    .one("alert", .text, \.alert, aliases: ["warning", "warn"]),
    .many("tags", .tag, \.tags, limit: 64, aliases: ["tag", "keywords", "labels"]),
    .many("related", .link, \.related, aliases: ["see", "see_also"]),
    .entity("review", \.review, .required),
    .entities("contacts", \.contacts, aliases: ["channels", "contact", "phone", "tel", "email"]),
    .entities("guides", \.guides, aliases: ["howto", "procedures"]),
    .entities("faq", \.faq, aliases: ["faqs", "questions"]),
    .entities("facts", \.facts, aliases: ["figures"]),
    .entities("notes", \.notes, aliases: ["cautions"]),
  ]
}

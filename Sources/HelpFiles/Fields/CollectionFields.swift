import HelpContent

extension CollectionDraft: FieldDecodable {
  static let entity = EntityType.collection
  static let fields: [Field<CollectionDraft>] = [
    .one("format", .format, \.format, .required, aliases: ["version"]),
    .one("id", .slug(), \.id, .required),
    .one("title", .text, \.title, .required, aliases: ["name"]),
    .one("lang", .language, \.language, .required, aliases: ["language"]),
    .many("languages", .language, \.languages, aliases: ["langs"]),
    .one("review_after", .days, \.reviewAfter),
    .entities("categories", \.categories),
    .many("order", .slug(), \.order, limit: 20_000, aliases: ["services"]),
    Field("synonyms", .list(.list(.string))) { node, draft, decoder in
      draft.synonyms = decoder.list(node, of: .list(.string)) { group, decoder in
        decoder.list(group, of: .string) { node, decoder in
          FieldType.string.read(node, &decoder).map { Located($0, at: node.location) }
        }
      }
    },
    Field("calendars", .map(.entity(.calendar)), aliases: ["holidays"]) { node, draft, decoder in
      guard case .map(let entries, _, _) = node else {
        decoder.reportWrongType(node, expected: .map(.entity(.calendar)))
        return
      }
      for entry in entries {
        guard let id = FieldType<CalendarID>.slug().read(.scalar(entry.key), &decoder),
          let calendar = decoder.entity(CalendarDraft.self, from: entry.value)
        else { continue }
        draft.calendars.append((Located(id, at: entry.key.location), calendar))
      }
    },
    .one("license", .string, \.license, aliases: ["licence"]),
    .many("maintainers", .string, \.maintainers, aliases: ["authors", "owners"]),
  ]
}

extension CollectionDraft.CategoryDraft: FieldDecodable {
  static let entity = EntityType.category
  static let fields: [Field<Self>] = [
    .one("id", .slug(), \.id, .required),
    .one("name", .text, \.name, .required, aliases: ["title", "label"]),
  ]
}

extension CollectionDraft.CalendarDraft: FieldDecodable {
  static let entity = EntityType.calendar
  static let fields: [Field<Self>] = [
    .one("time_zone", .timeZone, \.timeZone, .required, aliases: ["timezone", "tz", "zone"]),
    .one("label", .string, \.label, aliases: ["name", "abbreviation"]),
    .entities("holidays", \.holidays, aliases: ["dates", "days"]),
    .many("working_days", .date, \.workingDays, aliases: ["workdays", "weekends"]),
  ]
}

extension CollectionDraft.HolidayDraft: FieldDecodable {
  static let entity = EntityType.holiday
  static let fields: [Field<Self>] = [
    .one("date", .date, \.date, .required, aliases: ["day"]),
    .one("name", .text, \.name, aliases: ["title", "label"]),
  ]
}

package import HelpContent

extension HelpCollection {
  /// The whole collection with the keys of `collection.yaml`, without loss.
  package var json: JSONValue {
    .present([
      "format": 1, "id": .string(id.description), "title": title.json, "lang": .string(language.description),
      "languages": .strings(languages.map(\.description)), "review_after": .int(reviewAfter),
      "categories": .array(categories.map { ["id": .string($0.id.description), "name": $0.name.json] }),
      "order": .strings(order.map(\.description)), "synonyms": .array(synonyms.map { .strings($0) }),
      "calendars": calendars.isEmpty
        ? .null : .object(calendars.map { (key: $0.id.description, value: $0.json) }),
      "license": .optional(license), "maintainers": .strings(maintainers),
    ])
  }
}

extension HolidayCalendar {
  fileprivate var json: JSONValue {
    .present([
      "time_zone": .string(timeZone), "label": .optional(label),
      "holidays": .array(
        holidays.map { .present(["date": .string($0.date.description), "name": .optional($0.name)]) }),
      "working_days": workingDays.isEmpty ? .null : .strings(workingDays.map(\.description)),
    ])
  }
}

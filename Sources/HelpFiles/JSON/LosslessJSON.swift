import HelpContent

/// The form of the export: all languages, and no member that is empty or that is inherited from the service.
struct LosslessJSON: EntryJSON {
  /// Nil for the service itself.
  let outer: Service?

  func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue { .present(members) }

  func json(_ text: LocalizedText) -> JSONValue { text.json }

  func json(_ hours: OpeningHours) -> JSONValue { hours.json(zone: outer?.timeZone) }

  func json(_ status: EntryStatus) -> JSONValue {
    status == outer?.status ?? .active ? .null : .string(status.rawValue)
  }

  /// `verified` is always present in a review of its own, so that none is inherited.
  func json(_ review: Review) -> JSONValue {
    if review == outer?.review { return .null }
    let own: JSONValue = [
      "status": .string(review.status.rawValue), "verified": .optional(review.verified?.description),
    ]
    return own.merging(members(of: review))
  }
}

extension OpeningHours {
  /// `zone` is the time zone of the service. One expression if that is lossless; otherwise the map with lists of rules.
  func json(zone: String?) -> JSONValue {
    let usualZone = zone ?? (rules == Self.always ? "UTC" : nil)
    if timeZone == usualZone, certainty == .stated, note == nil, !rules.isEmpty { return .string(expression) }
    return .present([
      "open": .strings(lines(.open)), "unknown": .strings(lines(.unknown)), "closed": .strings(lines(.closed)),
      "certainty": .string(certainty.rawValue), "time_zone": .string(timeZone), "note": .optional(note),
    ])
  }

  /// Rules of one kind, written without the kind, which is that of their list.
  private func lines(_ kind: Kind) -> [String] {
    rules.filter { $0.kind == kind }.map { rule in
      if let date = rule.days.dates.first?.date, rule.days == DaySelector(dates: [.init(date)]), rule.spans.isEmpty {
        return date.description
      }
      return Rule(days: rule.days, spans: rule.spans).notation
    }
  }
}

import HelpContent

extension Contact {
  /// `zone` is the time zone of the service.
  func json(in outer: Review, zone: String?) -> JSONValue {
    .present([
      "id": .string(id.description), "kind": .string(kind.rawValue), "purpose": .optional(purpose),
      "label": .optional(label), "value": .optional(value), "value_status": .string(valueStatus.rawValue),
      "url": .optional(url), "networks": .strings(networks), "phone": phone?.json ?? .null,
      "languages": .strings(languages.map(\.description)), "hours": hours?.json(zone: zone) ?? .null,
      "response": .optional(response), "best_for": .optional(bestFor), "strengths": .texts(strengths),
      "limits": .texts(limits), "prepare": .texts(prepare), "where": .optional(place), "note": .optional(note),
      "warn": .optional(warning), "platform": .optional(platform?.rawValue), "review": review.json(in: outer),
    ])
  }
}

extension PhoneDetails {
  fileprivate var json: JSONValue {
    .present([
      "type": .optional(kind?.rawValue), "country": .optional(country), "e164": .optional(e164),
      "extension": .optional(`extension`), "dialable_from": .strings(dialableFrom), "charges": .optional(charges),
      "menu": .texts(menu),
    ])
  }
}

extension OpeningHours {
  /// One expression if that is lossless; otherwise the map with lists of rules.
  fileprivate func json(zone: String?) -> JSONValue {
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

import HelpContent

extension Contact {
  func json(in outer: Review) -> JSONValue {
    .present([
      "id": .string(id.description), "kind": .string(kind.rawValue), "purpose": .optional(purpose),
      "label": .optional(label), "value": .optional(value), "value_status": .string(valueStatus.rawValue),
      "url": .optional(url), "networks": .strings(networks), "phone": phone?.json ?? .null,
      "languages": .strings(languages.map(\.description)), "hours": hours?.json ?? .null,
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
  fileprivate var json: JSONValue {
    .present([
      "open": .strings(open.map(\.notation)), "unknown": .strings(unknown.map(\.notation)),
      "closed": .strings(closed.map(\.notation)), "certainty": .string(certainty.rawValue),
      "time_zone": .string(timeZone), "note": .optional(note),
    ])
  }
}

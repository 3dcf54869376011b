package import HelpContent

extension ServiceDocument {
  /// The whole service with the keys of content files, without loss.
  package var json: JSONValue { service.json.merging(sections) }

  private var sections: JSONValue {
    let outer = service.review
    return .present([
      "contacts": .array(contacts.map { $0.json(in: outer, zone: service.timeZone) }),
      "guides": .array(guides.map { $0.json(in: outer) }),
      "faq": .array(faq.map { $0.json(in: outer) }), "facts": .array(facts.map { $0.json(in: outer) }),
      "notes": .array(notes.map { $0.json(in: outer) }),
    ])
  }
}

extension Service {
  fileprivate var json: JSONValue {
    .present([
      "format": 1, "id": .string(id.description), "type": .string(kind.rawValue),
      "lang": .string(language.description), "name": name.json, "native_name": .optional(nativeName),
      "aliases": .strings(aliases), "summary": .optional(summary), "category": .optional(category?.description),
      "provider": .optional(provider), "url": .optional(url), "area": .strings(area),
      "time_zone": .optional(timeZone), "status": .string(status.rawValue), "alert": .optional(alert),
      "tags": .strings(tags.map(\.description)), "related": .strings(related.map(\.description)),
      "review": review.json(in: nil),
    ])
  }
}

extension Guide {
  fileprivate func json(in outer: Review) -> JSONValue {
    .present([
      "id": .string(id.description), "title": title.json, "group": .optional(group),
      "platform": .optional(platform?.rawValue), "intro": .optional(intro), "prepare": .texts(prepare),
      "steps": .array(
        steps.map { step in
          .present([
            "text": step.text.json, "ui": .strings(step.labels), "note": .optional(step.note),
            "warn": .optional(step.warning), "url": .optional(step.url),
          ])
        }),
      "result": .optional(result), "see": .strings(see.map(\.description)),
      "tags": .strings(tags.map(\.description)), "review": review.json(in: outer),
    ])
  }
}

extension Question {
  fileprivate func json(in outer: Review) -> JSONValue {
    .present([
      "id": .string(id.description), "q": question.json, "a": answer.json, "caveat": .optional(caveat),
      "ask_also": .strings(askAlso), "tags": .strings(tags.map(\.description)),
      "see": .strings(see.map(\.description)), "review": review.json(in: outer),
    ])
  }
}

extension Fact {
  fileprivate func json(in outer: Review) -> JSONValue {
    .present([
      "id": .string(id.description), "label": label.json, "value": value.json,
      "min": minimum.map { .number($0) } ?? .null, "max": maximum.map { .number($0) } ?? .null,
      "unit": .optional(unit), "note": .optional(note), "review": review.json(in: outer),
    ])
  }
}

extension Note {
  fileprivate func json(in outer: Review) -> JSONValue {
    .present([
      "id": .string(id.description), "level": .string(level.rawValue), "text": text.json,
      "review": review.json(in: outer),
    ])
  }
}

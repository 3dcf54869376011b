import HelpContent

extension EntityType {
  /// One that is as small as it may be; nil for those that are a whole file.
  fileprivate var example: String? {
    switch self {
    case .contact: "{id: hotline, kind: phone, value: \"02-704-7983\", value_status: published}"
    case .guide: "{id: pay, title: How to pay, steps: [Open the app, Press Pay]}"
    case .step: "Open the app"
    case .faq: "{id: refund, q: Can I get a refund?, a: Yes}"
    case .fact: "{id: fee, label: Fee, value: 3000 won}"
    case .note: "{id: move, level: info, text: We move}"
    case .review: "{status: unverified}"
    case .source: "{kind: official, url: \"https://example.org\"}"
    case .phone: "{country: KR}"
    case .hours: "{open: [Mo-Fr 09:00-18:00], time_zone: Asia/Seoul}"
    case .category: "{id: shops, name: Shops}"
    case .calendar: "{time_zone: Asia/Seoul, holidays: []}"
    case .holiday: "{date: 2026-12-25, name: Christmas}"
    case .search: "{type: refund, first: shop/faq/refund}"
    case .collection, .service, .searches, .contentDocument, .configuration, .dataSettings, .interfaceSettings,
      .clipboardSettings, .noteSettings, .searchSettings:
      nil
    }
  }

  /// A line that gives the key a value.
  func line(of key: String) -> String {
    let value =
      switch (self, key) {
      case (_, "format"): "1"
      case (_, "id"): "refund"
      case (_, "lang"): "en"
      case (.service, "type"): "service"
      case (.search, "type"): "refund"
      case (_, "name"), (_, "title"), (_, "label"): "…"
      case (_, "review"): "{status: unverified}"
      case (.review, "status"): "unverified"
      case (.source, "kind"): "official"
      case (_, "kind"): "phone"
      case (_, "value_status"): "published"
      case (.fact, "value"): "3000 won"
      case (_, "q"): "Can I get a refund?"
      case (_, "a"): "Yes"
      case (_, "steps"): "[Open the app, Press Pay]"
      case (_, "level"): "info"
      case (_, "text"): "…"
      case (_, "date"): "2026-12-25"
      case (_, "time_zone"): "Asia/Seoul"
      default: "…"
      }
    return "\(key): \(value)"
  }
}

extension SchemaType {
  /// Of what may stand there; nil where the words of the type say it.
  var example: String? {
    switch self {
    case .entity(let entity): entity.example
    case .list(.entity(let entity)): entity.example.map { "- \($0)" }
    default: nil
    }
  }
}

extension ServiceSection {
  /// The section with one entry.
  var example: String {
    let entity: EntityType =
      switch self {
      case .contacts: .contact
      case .guides: .guide
      case .faq: .faq
      case .facts: .fact
      case .notes: .note
      }
    return "\(rawValue): [\(entity.example ?? "")]"
  }
}

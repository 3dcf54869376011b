import HelpContent

/// What a page declares with schema.org, in JSON-LD and in microdata: questions, procedures, and ways to reach somebody.
struct StructuredData {
  private(set) var entries: [ArticleEntry] = []
  private var points: [Point] = []
  private(set) var isBroken = false
  private let base: AddressBase?

  private struct Point {
    let kind: Contact.Kind
    let value: String
    let label: String?
    let hours: String?
  }

  init(_ page: HTMLElement, base: AddressBase?) {
    self.base = base
    for script in page.all(where: {
      $0.name == "script" && $0.attributes["type"]?.lowercased().contains("ld+json") == true
    }) {
      let document = JSONDocument(Array(script.text.trimmed.utf8))
      guard let root = document.root else {
        isBroken = true
        continue
      }
      read(root, depth: 0)
    }
    readItems(in: page.children)
  }

  func contacts(in language: LanguageTag) -> [ContactFinding] {
    points.map { point in
      ContactFinding(kind: point.kind, value: point.value, label: point.label, hours: point.hours, language: language)
    }.filter(\.isCallable)
  }

  private mutating func add(_ title: String, _ blocks: [Markup.Block]) {
    let title = HTMLReader().read(title).markup.plainText.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard !title.isEmpty, !blocks.isEmpty, !entries.contains(where: { $0.title == title }) else { return }
    entries.append(ArticleEntry(title: title, blocks: blocks))
  }

  private func blocks(of text: String) -> [Markup.Block] { HTMLReader(base: base).read(text).markup.blocks }
}

// MARK: JSON-LD

extension StructuredData {
  private mutating func read(_ node: SourceNode, depth: Int) {
    guard depth < 12 else { return }
    switch node {
    case .scalar: break
    case .list(let nodes, _): for node in nodes { read(node, depth: depth + 1) }
    case .map(let entries, _, _):
      let types = node["@type"].map(\.texts) ?? []
      if types.contains("Question"), let name = node["name"]?.texts.first {
        let answers = ["acceptedAnswer", "suggestedAnswer"].compactMap { node[$0]?.items }.first ?? []
        let texts = answers.compactMap { answer in answer["text"]?.texts.first ?? answer.texts.first }
        add(name, texts.flatMap { blocks(of: $0) })
        return
      }
      if types.contains("HowTo"), let name = node["name"]?.texts.first { return addProcedure(name, node) }
      addContacts(node)
      for entry in entries { read(entry.value, depth: depth + 1) }
    }
  }

  private mutating func addProcedure(_ name: String, _ node: SourceNode) {
    let steps = (node["step"] ?? node["steps"]).map(\.items) ?? []
    let all = steps.flatMap { $0["itemListElement"]?.items ?? [$0] }
    let texts = all.map { step -> [Markup.Block] in
      let name = step["name"]?.texts.first
      let text = step["text"]?.texts.first ?? (step["itemListElement"] == nil ? step.texts.first : nil)
      let title = name == text ? nil : name
      return (title.map { [Markup.Block.paragraph([.strong([.text($0)])])] } ?? [])
        + (text.map { blocks(of: $0) } ?? [])
    }.filter { !$0.isEmpty }
    let intro = node["description"]?.texts.first.map { blocks(of: $0) } ?? []
    let list = Markup.Block.list(.init(start: 1, texts.map { .init($0) }))
    guard !texts.isEmpty else { return add(name, intro) }
    add(name, intro + [list])
    if (2...GuideDraft.maxStepCount).contains(texts.count), entries.last?.title == name {
      entries[entries.count - 1].form = .guide(intro: intro, steps: texts, result: [])
    }
  }

  private mutating func addContacts(_ node: SourceNode) {
    let label = (node["contactType"] ?? node["name"])?.texts.first
    let hours =
      (node["hoursAvailable"] ?? node["openingHoursSpecification"]).flatMap { OpeningHoursData.notation(of: $0) }
      ?? node["openingHours"].map { $0.texts.joined(separator: "; ") }
    for number in node["telephone"]?.texts ?? [] { add(.phone, number, label, hours) }
    for number in node["faxNumber"]?.texts ?? [] { add(.fax, number, label, nil) }
    for address in node["email"]?.texts ?? [] {
      add(.email, address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address, label, hours)
    }
    guard let address = node["address"] else { return }
    let parts = ["streetAddress", "addressLocality", "addressRegion", "postalCode", "addressCountry"].compactMap {
      address[$0].flatMap { $0["name"]?.texts.first ?? $0.texts.first }
    }
    let text = parts.isEmpty ? address.texts.joined(separator: ", ") : parts.joined(separator: ", ")
    if !text.isEmpty { add(.post, text, label, nil) }
  }

  private mutating func add(_ kind: Contact.Kind, _ value: String, _ label: String?, _ hours: String?) {
    let value = value.trimmed
    guard !value.isEmpty, !points.contains(where: { $0.value == value }) else { return }
    points.append(Point(kind: kind, value: value, label: label, hours: hours))
  }
}

// MARK: Microdata

extension StructuredData {
  private mutating func readItems(in nodes: [HTMLNode]) {
    for case .element(let element) in nodes {
      let type = element.attributes["itemtype"]?.split(separator: "/").last.map(String.init)
      if type == "Question" {
        let name = element.property("name")
        let answer = element.property("text", inside: "Answer") ?? element.property("text")
        if let name, let answer {
          add(name.text, HTMLReader(base: base).read(answer.children).markup.blocks)
          continue
        }
      } else if type == "HowTo", let name = element.property("name") {
        let steps = element.all { $0.attributes["itemtype"]?.hasSuffix("/HowToStep") == true }.map {
          HTMLReader(base: base).read(($0.property("text") ?? $0).children).markup.blocks
        }.filter { !$0.isEmpty }
        add(name.text, [.list(.init(start: 1, steps.map { .init($0) }))])
        if (2...GuideDraft.maxStepCount).contains(steps.count), !entries.isEmpty {
          entries[entries.count - 1].form = .guide(intro: [], steps: steps, result: [])
        }
        continue
      }
      if let property = element.attributes["itemprop"] {
        let value = element.attributes["content"] ?? element.text
        if property == "telephone" { add(.phone, HTMLContent.collapsed(value), nil, nil) }
        if property == "email" { add(.email, HTMLContent.collapsed(value), nil, nil) }
      }
      readItems(in: element.children)
    }
  }
}

extension HTMLElement {
  fileprivate func property(_ name: String, inside type: String? = nil) -> HTMLElement? {
    if let type {
      return first { $0.attributes["itemtype"]?.hasSuffix("/\(type)") == true }?.property(name)
    }
    return first { $0.attributes["itemprop"] == name }
  }
}

extension SourceNode {
  /// The elements of a list, or the value alone.
  fileprivate var items: [SourceNode] { if case .list(let nodes, _) = self { nodes } else { [self] } }

  fileprivate var texts: [String] {
    switch self {
    case .scalar(let scalar): isAbsent ? [] : [scalar.text]
    case .list(let nodes, _): nodes.flatMap(\.texts)
    case .map: []
    }
  }
}

/// schema.org's `OpeningHoursSpecification` in the notation of OpenStreetMap.
enum OpeningHoursData {
  fileprivate static func notation(of node: SourceNode) -> String? {
    let rules = node.items.compactMap { item -> String? in
      guard let opens = item["opens"]?.texts.first, let closes = item["closes"]?.texts.first else { return nil }
      let days = (item["dayOfWeek"]?.texts ?? []).compactMap { day(String($0.split(separator: "/").last ?? "")) }
      guard let hours = time(opens).flatMap({ start in time(closes).map { "\(start)-\($0)" } }) else { return nil }
      return days.isEmpty ? "Mo-Su \(hours)" : "\(spans(of: Set(days))) \(hours)"
    }
    return rules.isEmpty ? nil : rules.joined(separator: "; ")
  }

  private static let days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]

  private static func day(_ name: String) -> Int? { days.firstIndex { name.hasPrefix($0) } }

  private static func spans(of found: Set<Int>) -> String {
    var spans: [String] = []
    var start: Int?
    for day in 0...7 {
      if found.contains(day) {
        start = start ?? day
      } else if let first = start {
        spans.append(first == day - 1 ? days[first] : "\(days[first])-\(days[day - 1])")
        start = nil
      }
    }
    return spans.joined(separator: ",")
  }

  /// `09:00:00` as `09:00`; nil for other words.
  private static func time(_ text: String) -> String? {
    let parts = text.split(separator: ":").prefix(2).compactMap { Int($0) }
    guard parts.count == 2, (0...24).contains(parts[0]), (0...59).contains(parts[1]) else { return nil }
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}

import ContentSupport
import HelpContent
import TestSupport

/// Makes up content that breaks no rule, so that it could have come from files.
struct GeneratedCollection {
  private var random: SeededGenerator
  private var count = 0
  /// Possible targets of links: services first, then every item once it is made.
  private var known: [Reference] = []
  private var service = ServiceID("none")!
  private var zone: String?

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func content() -> InMemoryLibrary {
    let services: [ServiceID] = (0..<number(1...3)).map { _ in id() }
    known = services.map { Reference($0) }
    let collection = collection(of: services)
    return InMemoryLibrary(collection: collection, services: services.map { content(of: $0, in: collection) })
  }

  private mutating func collection(of services: [ServiceID]) -> HelpCollection {
    HelpCollection(
      id: id(), title: text(), language: language(), languages: list { $0.language() }, reviewAfter: number(1...99_999),
      categories: list { HelpCollection.Category(id: $0.id(), name: $0.text()) },
      order: flip() ? services.shuffled(using: &random) : [], synonyms: list { $0.list { $0.string() } },
      calendars: list {
        HolidayCalendar(
          id: $0.id(), timeZone: $0.anyZone(), label: $0.maybe { $0.string() },
          holidays: $0.list { HolidayCalendar.Holiday(date: $0.date(), name: $0.maybe { $0.text() }) })
      }, license: maybe { $0.string() }, maintainers: list { $0.string() })
  }

  private mutating func content(of id: ServiceID, in collection: HelpCollection) -> ServiceDocument {
    service = id
    zone = maybe { $0.anyZone() }
    let review = review(in: nil)
    return ServiceDocument(
      service: Service(
        id: id, kind: choice(), language: language(), name: text(), nativeName: maybe { $0.string() },
        aliases: list { $0.string() }, summary: maybe { $0.text() },
        category: flip() ? collection.categories.randomElement(using: &random)?.id : nil,
        provider: maybe { $0.text() }, url: maybe { _ in "https://example.com/도움" }, area: list { $0.country() },
        timeZone: zone, status: choice(), alert: maybe { $0.text() }, tags: list { $0.tag() },
        related: list { $0.reference() }, review: review),
      contacts: list { $0.contact(review) },
      guides: list { $0.guide(review) },
      faq: list {
        Question(
          id: $0.item(.faq), question: $0.text(), answer: $0.text(), caveat: $0.maybe { $0.text() },
          askAlso: $0.list { $0.string() }, tags: $0.list { $0.tag() }, see: $0.list { $0.reference() },
          review: $0.review(in: review))
      },
      facts: list {
        Fact(
          id: $0.item(.facts), label: $0.text(), value: $0.text(),
          minimum: $0.maybe { Double($0.number(-99...99)) / 16 },
          maximum: $0.maybe { Double($0.number(100...99_999)) / 8 }, unit: $0.maybe { $0.string() },
          note: $0.maybe { $0.text() }, review: $0.review(in: review))
      },
      notes: list {
        Note(id: $0.item(.notes), level: $0.choice(), text: $0.text(), review: $0.review(in: review))
      })
  }

  private mutating func contact(_ outer: Review) -> Contact {
    let status: Contact.ValueStatus = choice()
    let kind: Contact.Kind = choice()
    let value = kind.hasNumber ? "+82 2-1234*#.5678" : kind == .email ? "a@b" : "cafe\u{301} 010 # \"x\": y"
    return Contact(
      id: item(.contacts), kind: kind, purpose: maybe { $0.string() }, label: maybe { $0.text() },
      value: status == .notPublished ? nil : value, valueStatus: status,
      url: status == .notPublished ? nil : maybe { _ in "https://example.com" }, networks: list { $0.string() },
      phone: maybe { $0.phone() }, languages: list { $0.language() }, hours: maybe { $0.hours() },
      response: maybe { $0.text() }, bestFor: maybe { $0.text() }, strengths: list { $0.text() },
      limits: list { $0.text() }, prepare: list { $0.text() }, place: maybe { $0.text() }, note: maybe { $0.text() },
      warning: maybe { $0.text() }, platform: maybe { $0.choice() }, review: review(in: outer))
  }

  private mutating func phone() -> PhoneDetails {
    PhoneDetails(
      kind: maybe { $0.choice() }, country: maybe { $0.country() }, e164: maybe { _ in "+82212345678" },
      extension: maybe { _ in "012" }, dialableFrom: list { $0.country() }, charges: maybe { $0.text() },
      menu: list { $0.text() })
  }

  /// Hours as in files: one expression in the service's time zone, or lists.
  private mutating func hours() -> OpeningHours {
    let expressions = [
      "24/7", "Mo-Fr 09:00-12:00,13:00-18:00; PH off", "Sa[1],Su 22:00-02:00, We 10:00-11:00; Dec 24-26 off",
      "Mo 09:00-10:00 unknown",
    ]
    if let zone, flip() {
      return OpeningHours(rules: try! OpeningHours.rules(expressions.randomElement(using: &random)!), timeZone: zone)
    }
    let lists: [(OpeningHours.Kind, [String])] = [
      (.open, ["Mo-Fr 09:00-18:00", "Sa 10:00-13:00,14:00-15:30", "Fr-Mo 22:00-02:00", "24/7"]),
      (.unknown, ["Mo 12:00-13:00", "Su[-1] 09:00-10:00"]), (.closed, ["PH", "2026-12-25", "Jan 01-03"]),
    ]
    let rules = lists.flatMap { kind, lines in
      lines.filter { _ in flip() }.flatMap { try! OpeningHours.rules($0, all: kind) }
    }
    return OpeningHours(rules: rules, certainty: choice(), timeZone: anyZone(), note: maybe { $0.text() })
  }

  private mutating func guide(_ outer: Review) -> Guide {
    Guide(
      id: item(.guides), title: text(), group: maybe { $0.string() }, platform: maybe { $0.choice() },
      intro: maybe { $0.text() }, prepare: list { $0.text() },
      steps: (0..<number(1...3)).map { _ in
        Guide.Step(
          text: text(), labels: list { $0.string() }, note: maybe { $0.text() }, warning: maybe { $0.text() },
          url: maybe { _ in "tel:110" })
      }, result: maybe { $0.text() }, see: list { $0.reference() }, tags: list { $0.tag() }, review: review(in: outer))
  }

  /// An item inherits missing values from its service, so it cannot lack what the service has.
  private mutating func review(in outer: Review?) -> Review {
    if let outer, flip() { return outer }
    let status: Review.Status = choice()
    let mustHaveSource = status == .verified || outer?.sources.isEmpty == false
    let sources = (0..<number((mustHaveSource ? 1 : 0)...2)).map { _ in
      Review.Source(
        kind: choice(), title: maybe { $0.text() }, url: maybe { _ in "mailto:a@b" }, accessed: maybe { $0.date() })
    }
    return Review(
      status: status, verified: status == .verified || flip() ? date() : nil,
      by: outer?.by != nil || flip() ? string() : nil, reviewAfter: number(1...99_999), sources: sources,
      revised: outer?.revised != nil || flip() ? date() : nil,
      translated: outer?.translated != nil || flip() ? date() : nil)
  }

  private mutating func item(_ section: ServiceSection) -> ItemID {
    let id: ItemID = id()
    known.append(Reference(service, section, id))
    return id
  }

  private mutating func reference() -> Reference { known.randomElement(using: &random)! }

  private mutating func date() -> CalendarDate {
    CalendarDate(year: number(1...9999), month: number(1...12), day: number(1...28))!
  }

  private mutating func text() -> LocalizedText {
    let languages = ["ko", "en", "zh-Hans", "ja"].shuffled(using: &random).prefix(number(1...3))
    return LocalizedText(versions: languages.map { .init(LanguageTag($0), markdown: string()) })!
  }

  private mutating func language() -> LanguageTag {
    LanguageTag(["ko", "en", "zh-Hans", "zh-Hant", "ja", "en-GB"].randomElement(using: &random)!)
  }

  /// Includes text that a writer of YAML or JSON must quote.
  private mutating func string() -> String {
    [
      "a", "환불은 어떻게 하나요?", "退订", "café", "👩‍👧", "null", "~", "yes", "08:00", "1_000", "- a: b # c", "\"q\" \\n '", "@x",
      "줄 하나\n\n  줄 둘:\n- #셋", "끝 ", " 처음", "\t탭", "&a *b !c %d `e`", "[a, {b: c}]", "q：환불", "text: |", "---\n...",
    ].randomElement(using: &random)!
  }

  private mutating func anyZone() -> String { ["Asia/Seoul", "Europe/Berlin", "UTC"].randomElement(using: &random)! }
  private mutating func country() -> String { ["KR", "CN", "GB"].randomElement(using: &random)! }

  private mutating func id<Subject>() -> Identifier<Subject> {
    count += 1
    return Identifier("x\(count)-\(random.next() % 1000)")!
  }

  private mutating func tag() -> TagID {
    count += 1
    return TagID("\(["환불", "退款", "استرداد", "t"].randomElement(using: &random)!)-\(count)")!
  }

  private mutating func choice<Choice: CaseIterable>() -> Choice { Choice.allCases.randomElement(using: &random)! }
  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func flip() -> Bool { Bool.random(using: &random) }
  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? { flip() ? make(&self) : nil }

  private mutating func list<Value>(_ make: (inout Self) -> Value) -> [Value] {
    flip() ? (0..<number(1...3)).map { _ in make(&self) } : []
  }
}

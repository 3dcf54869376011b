import HelpContent
import TestSupport

/// Makes up content: every field is set in some values and unset in others.
struct GeneratedContent {
  private var random: SeededGenerator
  /// The probability that an optional field is present.
  private let fullness: Double
  private let longest: Int

  init(seed: UInt64, fullness: Double, longest: Int = 4) {
    random = SeededGenerator(seed: seed)
    self.fullness = fullness
    self.longest = longest
  }

  mutating func service() -> ServiceDocument {
    ServiceDocument(
      service: Service(
        id: id(), kind: choice(), language: language(), name: text(), nativeName: maybe { $0.string() },
        aliases: list { $0.string() }, summary: maybe { $0.text() }, category: maybe { $0.id() },
        provider: maybe { $0.text() }, url: maybe { $0.string() }, area: list { $0.string() },
        timeZone: maybe { $0.string() }, status: choice(), alert: maybe { $0.text() }, tags: list { $0.tag() },
        related: list { $0.reference() }, review: review()),
      contacts: list { $0.contact() }, guides: list { $0.guide() }, faq: list { $0.question() },
      facts: list { $0.fact() }, notes: list { $0.note() })
  }

  mutating func collection() -> HelpCollection {
    HelpCollection(
      id: id(), title: text(), language: language(), languages: list { $0.language() }, reviewAfter: number(1...99_999),
      categories: list { HelpCollection.Category(id: $0.id(), name: $0.text()) }, order: list { $0.id() },
      synonyms: list { $0.list { $0.string() } }, calendars: list { $0.calendar() }, license: maybe { $0.string() },
      maintainers: list { $0.string() })
  }

  private mutating func contact() -> Contact {
    Contact(
      id: id(), kind: choice(), purpose: maybe { $0.string() }, label: maybe { $0.text() },
      value: maybe { $0.string() }, valueStatus: choice(), url: maybe { $0.string() }, networks: list { $0.string() },
      phone: maybe { $0.phone() }, languages: list { $0.language() }, hours: maybe { $0.hours() },
      response: maybe { $0.text() }, bestFor: maybe { $0.text() }, strengths: list { $0.text() },
      limits: list { $0.text() }, prepare: list { $0.text() }, place: maybe { $0.text() }, note: maybe { $0.text() },
      warning: maybe { $0.text() }, platform: maybe { $0.choice() }, review: review())
  }

  private mutating func phone() -> PhoneDetails {
    PhoneDetails(
      kind: maybe { $0.choice() }, country: maybe { $0.string() }, e164: maybe { $0.string() },
      extension: maybe { $0.string() }, dialableFrom: list { $0.string() }, charges: maybe { $0.text() },
      menu: list { $0.text() })
  }

  private mutating func hours() -> OpeningHours {
    OpeningHours(
      rules: list { $0.rule() }, certainty: choice(), timeZone: string(), note: maybe { $0.text() })
  }

  private mutating func rule() -> OpeningHours.Rule {
    let start = number(0...1439)
    let kind: OpeningHours.Kind = choice()
    let hasTimes = kind == .open || flip()
    let days = DaySelector(
      dates: flip() ? [.init(date())] : [], weekdays: Set(Weekday.allCases.filter { _ in flip() }),
      monthlyWeekdays: flip() ? [.init(.saturday, 1), .init(.sunday, -1)] : [], includesHolidays: flip())
    return OpeningHours.Rule(
      days: days, spans: hasTimes ? [.init(start: start, end: start + number(1...1440))] : [], kind: kind,
      isAddition: flip())
  }

  private mutating func guide() -> Guide {
    Guide(
      id: id(), title: text(), group: maybe { $0.string() }, platform: maybe { $0.choice() },
      intro: maybe { $0.text() }, prepare: list { $0.text() },
      steps: list {
        Guide.Step(
          text: $0.text(), labels: $0.list { $0.string() }, note: $0.maybe { $0.text() },
          warning: $0.maybe { $0.text() }, url: $0.maybe { $0.string() })
      }, result: maybe { $0.text() }, see: list { $0.reference() }, tags: list { $0.tag() }, review: review())
  }

  private mutating func question() -> Question {
    Question(
      id: id(), question: text(), answer: text(), caveat: maybe { $0.text() }, askAlso: list { $0.string() },
      tags: list { $0.tag() }, see: list { $0.reference() }, review: review())
  }

  private mutating func fact() -> Fact {
    Fact(
      id: id(), label: text(), value: text(), minimum: maybe { Double($0.number(-9...9)) / 4 },
      maximum: maybe { Double($0.number(10...99_999)) }, unit: maybe { $0.string() }, note: maybe { $0.text() },
      review: review())
  }

  private mutating func note() -> Note { Note(id: id(), level: choice(), text: text(), review: review()) }

  private mutating func review() -> Review {
    Review(
      status: choice(), verified: maybe { $0.date() }, by: maybe { $0.string() }, reviewAfter: number(1...99_999),
      sources: list {
        Review.Source(
          kind: $0.choice(), title: $0.maybe { $0.text() }, url: $0.maybe { $0.string() },
          accessed: $0.maybe { $0.date() })
      }, revised: maybe { $0.date() }, translated: maybe { $0.date() })
  }

  private mutating func calendar() -> HolidayCalendar {
    HolidayCalendar(
      id: id(), timeZone: string(), label: maybe { $0.string() },
      holidays: list { HolidayCalendar.Holiday(date: $0.date(), name: $0.maybe { $0.text() }) },
      workingDays: list { $0.date() })
  }

  private mutating func reference() -> Reference {
    Reference(id(), maybe { Reference.Item($0.choice(), $0.id()) })
  }

  private mutating func date() -> CalendarDate {
    CalendarDate(year: number(1...9999), month: number(1...12), day: number(1...28))!
  }

  private mutating func text() -> LocalizedText {
    LocalizedText(
      LocalizedText.Version(language(), string()), list { LocalizedText.Version($0.language(), $0.string()) })
  }

  private mutating func language() -> LanguageTag {
    LanguageTag(["ko", "en", "zh-Hans", "zh-Hant", "ja", "en-GB"].randomElement(using: &random)!)
  }

  private mutating func string() -> String {
    ["", "a", "환불은 어떻게 하나요?", "退订", "cafe\u{301}", "0\u{0}1", String(repeating: "긴 글 ", count: 12), "👩‍👧"]
      .randomElement(using: &random)!
  }

  /// Not twice the same, so that every item can be found.
  private mutating func id<Subject>() -> Identifier<Subject> { Identifier("x\(random.next() % 1_000_000_000_000)")! }

  private mutating func tag() -> TagID {
    TagID("\(["환불", "退款", "t"].randomElement(using: &random)!)\(random.next() % 1_000)")!
  }

  private mutating func choice<Choice: CaseIterable>() -> Choice { Choice.allCases.randomElement(using: &random)! }
  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func flip() -> Bool { Double.random(in: 0..<1, using: &random) < fullness }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? { flip() ? make(&self) : nil }

  private mutating func list<Value>(_ make: (inout Self) -> Value) -> [Value] {
    flip() ? (0..<number(1...longest)).map { _ in make(&self) } : []
  }
}

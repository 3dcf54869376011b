import ContentSupport
import FileStore
import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

@Suite("Whole service") struct WholeServiceTests {
  static let yaml = """
    format: 1
    id: shop
    type: service
    lang: ko
    name: {ko: 가게, en: Shop, zh-Hans: 商店}
    native_name: "cafe\u{301}"
    aliases: [점포, store]
    summary: 물건을 삽니다.
    category: money
    provider: {en: "Shop, Inc."}
    url: https://example.org
    area: [KR, CN]
    time_zone: Asia/Seoul
    status: retired
    alert: 닫았습니다
    tags: [buy]
    related: [shop/faq/refund, shop]
    review:
      status: verified
      verified: 2026-10-02
      by: kim
      review_after: 30d
      revised: 2026-10-02
      translated: 2026-09-30
      sources: [{kind: official, title: 안내, url: "https://example.org/a", accessed: 2026-10-01}]
    contacts:
      - id: hotline
        status: retired
        kind: phone
        purpose: billing
        label: 전화
        value: "02-704-7983"
        value_status: published
        phone:
          {type: national, country: KR, e164: "+8227047983", extension: "7", dialable_from: [KR], charges: 유료, menu: [결제]}
        languages: [ko, zh-Hans]
        hours:
          open: ["Mo-Fr 09:00-12:00,13:00-18:00"]
          unknown: ["Sa 10:00-11:00"]
          closed: [PH, 2026-12-24]
          certainty: typical
          note: 대략
        response: 바로
        best_for: 급할 때
        strengths: [빠름]
        limits: [대기]
        prepare: [이름]
        where: 누리집
        note: 참고
        warn: 주의
        platform: web
      - id: talk
        kind: messenger
        url: https://example.org/talk
        value_status: example
        networks: [kakaotalk]
        hours: 24/7
    guides:
      - id: pay
        status: retired
        title: 결제
        group: pay
        platform: app
        intro: 시작
        prepare: [카드]
        steps:
          - 앱을 엽니다.
          - {ko: 고릅니다, en: Choose}
          - text: 누릅니다.
            ui: [결제]
            note: 한 번만
            warn: 두 번 누르지 마세요.
            url: https://example.org/pay
        result: 끝
        see: [faq/refund]
        tags: [buy]
    faq:
      - id: refund
        status: retired
        q: 환불되나요?
        a: |
          네.

          **됩니다.**
        caveat: 조건이 있습니다.
        ask_also: [돈 돌려받기]
        tags: [refund]
        see: [contacts/hotline, guides/pay]
    facts:
      - {id: days, status: retired, label: 기간, value: 5~10일, min: 5, max: 10.5, unit: days, note: 영업일}
    notes:
      - {id: before, status: retired, level: caution, text: 확인하세요.}
    """

  @Test func `a file that uses every key is read completely`() throws {
    let folder = try TemporaryFolder([
      "services/shop.yaml": Self.yaml,
      "collection.yaml": "format: 1\nid: c\ntitle: C\nlang: en\ncategories: [{id: money, name: M}]\n"
        + "calendars: {kr: {time_zone: Asia/Seoul, holidays: [{date: 2026-01-01}, {date: 2027-01-01}]}}\n",
    ])
    let read = try ContentValidator.validate([.folder(folder.path)], today: CalendarDate("2026-11-20"))
    #expect(read.diagnostics == [])
    #expect(read.content.content(of: Self.shop) == Self.expected)
  }

  @Test func `an item that does not say is retired with its service, and one that says is not`() throws {
    let folder = try TemporaryFolder([
      "services/s.yaml": """
      format: 1
      id: s
      type: service
      status: retired
      lang: en
      name: S
      review: {status: unverified}
      faq:
        - {id: a, q: A?, a: A.}
        - {id: b, status: active, q: B?, a: B.}
      """
    ])
    let read = try ContentValidator.validate([.folder(folder.path)], today: nil)
    let content = try #require(read.content.content(of: ServiceID("s")!))
    #expect(content.faq.map(\.status) == [.retired, .active])
    // Exported and read again, too.
    var text = ""
    ContentDocument.write(read.content.collection, services: [content]) { text += $0 }
    #expect(text.ranges(of: #""status":"active""#).count == 1)
    #expect(
      ContentDocument.read(Array(text.utf8), path: "c.json", today: nil).content?.content(of: ServiceID("s")!)
        == content)
  }

  @Test func `no property of it is left unset`() {
    var properties = Properties()
    properties.visit(Self.expected)
    #expect(properties.all.count > 60)
    #expect(properties.all.subtracting(properties.set) == [])
  }

  @Test func `in its compiled form it comes back as it was`() throws {
    let bytes = CompiledFile.bytes(of: Self.expected, latest: nil, from: .inside("shop.yaml"))
    #expect(try CompiledFile(MappedBytes(bytes)).content() == Self.expected)
  }

  @Test func `as JSON it comes back as it was`() throws {
    var text = ""
    let collection = HelpCollection(
      id: Identifier("c")!, title: Self.ko("C"), language: .korean, reviewAfter: 90,
      categories: [.init(id: CategoryID("money")!, name: Self.ko("M"))])
    ContentDocument.write(collection, services: [Self.expected]) { text += $0 }
    let read = ContentDocument.read(Array(text.utf8), path: "c.json", today: nil)
    #expect(read.content?.content(of: Self.shop) == Self.expected)
  }

  private static let shop = ServiceID("shop")!

  private static func ko(_ text: String) -> LocalizedText { LocalizedText(.init(.korean, markdown: text)) }

  private static let expected: ServiceDocument = {
    let review = Review(
      status: .verified, verified: CalendarDate("2026-10-02"), by: "kim", reviewAfter: 30,
      sources: [
        .init(kind: .official, title: ko("안내"), url: "https://example.org/a", accessed: CalendarDate("2026-10-01"))
      ], revised: CalendarDate("2026-10-02"), translated: CalendarDate("2026-09-30"))
    let refund = Reference(shop, .faq, ItemID("refund")!)
    let weekdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
    return ServiceDocument(
      service: Service(
        id: shop, kind: .service, language: .korean,
        name: LocalizedText(
          .init(.korean, "가게"), [.init(.english, "Shop"), .init(.simplifiedChinese, "商店")]),
        nativeName: "caf\u{E9}", aliases: ["점포", "store"], summary: ko("물건을 삽니다."),
        category: CategoryID("money"), provider: LocalizedText(.english, "Shop, Inc."), url: "https://example.org",
        area: ["KR", "CN"], timeZone: "Asia/Seoul", status: .retired, alert: ko("닫았습니다"), tags: [TagID("buy")!],
        related: [refund, Reference(shop)], review: review),
      contacts: [
        Contact(
          id: ItemID("hotline")!, status: .retired, kind: .phone, purpose: "billing", label: ko("전화"),
          value: "02-704-7983", valueStatus: .published,
          phone: PhoneDetails(
            kind: .national, country: "KR", e164: "+8227047983", extension: "7", dialableFrom: ["KR"],
            charges: ko("유료"), menu: [ko("결제")]),
          languages: [.korean, .simplifiedChinese],
          hours: OpeningHours(
            rules: [
              .init(
                days: DaySelector(weekdays: weekdays),
                spans: [.init(start: 540, end: 720), .init(start: 780, end: 1080)]),
              .init(
                days: DaySelector(weekdays: [.saturday]), spans: [.init(start: 600, end: 660)], kind: .unknown,
                isAddition: true),
              .init(days: .holidays, spans: [], kind: .closed),
              .init(days: DaySelector(dates: [.init(CalendarDate("2026-12-24")!)]), spans: [], kind: .closed),
            ], certainty: .typical,
            timeZone: "Asia/Seoul", note: ko("대략")),
          response: ko("바로"), bestFor: ko("급할 때"), strengths: [ko("빠름")], limits: [ko("대기")],
          prepare: [ko("이름")], place: ko("누리집"), note: ko("참고"), warning: ko("주의"), platform: .web,
          review: review),
        Contact(
          id: ItemID("talk")!, status: .retired, kind: .messenger, valueStatus: .example,
          url: "https://example.org/talk",
          networks: ["kakaotalk"], hours: OpeningHours(rules: OpeningHours.always, timeZone: "Asia/Seoul"),
          review: review),
      ],
      guides: [
        Guide(
          id: ItemID("pay")!, status: .retired, title: ko("결제"), group: "pay", platform: .app, intro: ko("시작"),
          prepare: [ko("카드")],
          steps: [
            .init(text: ko("앱을 엽니다.")),
            .init(text: LocalizedText(.init(.korean, "고릅니다"), [.init(.english, "Choose")])),
            .init(
              text: ko("누릅니다."), labels: ["결제"], note: ko("한 번만"), warning: ko("두 번 누르지 마세요."),
              url: "https://example.org/pay"),
          ],
          result: ko("끝"), see: [refund], tags: [TagID("buy")!], review: review)
      ],
      faq: [
        Question(
          id: ItemID("refund")!, status: .retired, question: ko("환불되나요?"), answer: ko("네.\n\n**됩니다.**"),
          caveat: ko("조건이 있습니다."), askAlso: ["돈 돌려받기"], tags: [TagID("refund")!],
          see: [Reference(shop, .contacts, ItemID("hotline")!), Reference(shop, .guides, ItemID("pay")!)],
          review: review)
      ],
      facts: [
        Fact(
          id: ItemID("days")!, status: .retired, label: ko("기간"), value: ko("5~10일"), minimum: 5, maximum: 10.5,
          unit: "days",
          note: ko("영업일"), review: review)
      ],
      notes: [Note(id: ItemID("before")!, status: .retired, level: .caution, text: ko("확인하세요."), review: review)])
  }()
}

/// The stored properties of the types in a value, such as `Contact.label`, and those that are set somewhere in it.
private struct Properties {
  private(set) var all: Set<String> = []
  private(set) var set: Set<String> = []

  mutating func visit(_ value: Any) {
    // The parser of opening hours has tests of its own.
    if value is OpeningHours.Rule { return }
    let mirror = Mirror(reflecting: value)
    for child in mirror.children {
      if mirror.displayStyle == .struct, let label = child.label {
        let property = "\(mirror.subjectType).\(label)"
        all.insert(property)
        let style = Mirror(reflecting: child.value)
        let isEmpty = (style.displayStyle == .optional || style.displayStyle == .collection) && style.children.isEmpty
        if !isEmpty { set.insert(property) }
      }
      visit(child.value)
    }
  }
}

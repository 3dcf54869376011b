import ContentSupport
import HelpContent
import HelpViewModel

@testable import helpdeck

/// Two services with one entry of each kind, small enough to print in full.
enum SmallLibrary {
  static let review = Review(
    status: .unverified,
    sources: [Review.Source(kind: .thirdParty, title: LocalizedText(.english, "An article"))])

  static let tunes = ServiceDocument(
    service: Service(
      id: ServiceID("tunes")!, language: .korean, name: text(ko: "노래", en: "Tunes"), nativeName: "노래",
      aliases: ["nora", "music"], summary: text(ko: "음악을 듣습니다.", en: "Listen to **music**."), area: ["KR"],
      tags: [TagID("music")!], related: [Reference(ServiceID("books")!)], review: review),
    contacts: [
      Contact(
        id: ItemID("phone")!, kind: .phone, purpose: "billing", label: text(ko: "전화 상담", en: "Hotline"), value: "95016",
        valueStatus: .example, phone: PhoneDetails(kind: .shortCode, country: "CN"),
        warning: text(ko: "비밀번호를 말하지 마세요.", en: "Never tell your password."), review: review),
      Contact(
        id: ItemID("chat")!, kind: .chat, valueStatus: .notPublished, place: text(ko: "앱", en: "The app"),
        review: review),
    ],
    guides: [
      guide("cancel-app", .app, "Open the app."), guide("cancel-web", .web, "Open the site."),
    ],
    faq: [
      Question(
        id: ItemID("refund")!, question: text(ko: "환불되나요?", en: "Are there refunds?"),
        answer: text(ko: "**아니요.**", en: "**No.**"), askAlso: ["money back"], see: [Reference(ServiceID("books")!)],
        review: review)
    ],
    facts: [
      Fact(
        id: ItemID("refund")!, label: text(ko: "환불 기간", en: "Refund time"), value: text(ko: "5–10일", en: "5–10 days"),
        minimum: 5, maximum: 10.5, unit: "days", review: review)
    ],
    notes: [Note(id: ItemID("care")!, level: .caution, text: text(ko: "조심하세요.", en: "Take care."), review: review)])

  static let books = ServiceDocument(
    service: Service(
      id: ServiceID("books")!, language: .korean, name: LocalizedText(.korean, "책"), aliases: ["music"],
      review: Review(status: .verified, verified: CalendarDate("2026-01-02"), reviewAfter: 180, sources: [])))

  static let library = InMemoryLibrary(
    collection: HelpCollection(
      id: .init("small")!, title: text(ko: "작은 모음", en: "A small collection"), language: .korean,
      order: [ServiceID("tunes")!, ServiceID("books")!]),
    services: [tunes, books])

  static func words(_ language: LanguageTag = .english, _ interfaceLanguage: InterfaceLanguage? = nil) -> EntryFormatter
  {
    EntryFormatter(
      library: library, languages: LanguagePreference([language], fallback: .korean),
      interfaceLanguage: interfaceLanguage ?? (language == .korean ? .korean : .english),
      clock: LocalTime("2026-11-20T14:32Z"),
      availabilityCalculator: AvailabilityCalculator(calendars: [], zones: .none))
  }

  private static func guide(_ id: String, _ platform: Platform, _ step: String) -> Guide {
    Guide(
      id: ItemID(id)!, title: text(ko: "해지", en: "Cancel"), group: "cancel", platform: platform,
      steps: [
        Guide.Step(text: LocalizedText(.init(.english, markdown: step)), labels: ["Open"]),
        Guide.Step(text: text(ko: "확인합니다.", en: "Confirm."), warning: text(ko: "되돌릴 수 없습니다.", en: "It is final.")),
      ], result: text(ko: "끝", en: "A receipt comes."), review: review)
  }

  static func text(ko: String, en: String) -> LocalizedText {
    LocalizedText(.init(.korean, markdown: ko), [.init(.english, markdown: en)])
  }
}

import HelpContent
import HelpSearch
import Synchronization
import Testing

@testable import HelpViewModel

@Suite("Availability text") struct AvailabilityTests {
  private static let seoul = ZoneOffsets(fixed: 9 * 3_600)
  private static let reader = AvailabilityCalculator(
    calendars: [HolidayCalendar(id: CalendarID("kr")!, timeZone: "Asia/Seoul", label: "KST")],
    zones: TimeZoneDatabase { $0 == "Asia/Seoul" ? seoul : nil })

  private func words(
    _ expression: String, at time: String, _ language: InterfaceLanguage,
    certainty: OpeningHours.Certainty = .stated
  ) throws -> [String] {
    let contact = Contact(
      id: ItemID("desk")!, kind: .phone, valueStatus: .notPublished,
      hours: OpeningHours(
        rules: try OpeningHours.rules(expression), certainty: certainty, timeZone: "Asia/Seoul"),
      review: Review(status: .unverified))
    let availability = try #require(Self.reader.availability(of: contact, at: LocalTime(time)))
    let words = AvailabilityFormatter(availability, in: language)
    return [words.inShort, words.headline, words.detail]
  }

  @Test func `open, closed and unknown hours are described in three languages`() throws {
    let week = "Mo-Fr 09:00-18:00"
    #expect(
      try words(week, at: "2026-11-20T14:32+09:00", .korean)
        == ["● 18:00까지", "● 상담 가능", "3시간 28분 후 종료 (18:00 KST)"])
    #expect(
      try words(week, at: "2026-11-20T14:32+09:00", .english)
        == ["● until 18:00", "● Open", "closes in 3 h 28 min (18:00 KST)"])
    #expect(
      try words(week, at: "2026-11-20T14:32+09:00", .simplifiedChinese)
        == ["● 至 18:00", "● 服务中", "3 小时 28 分钟后结束（18:00 KST）"])
    #expect(
      try words(week, at: "2026-11-20T18:00+09:00", .korean)
        == ["○ 월 09:00부터", "○ 상담 시간 외", "2일 15시간 후 시작 (월 09:00 KST)"])
    #expect(
      try words(week, at: "2026-11-20T18:00+09:00", .english)
        == ["○ opens Mon 09:00", "○ Closed", "opens in 2 d 15 h (Mon 09:00 KST)"])
    #expect(
      try words(week, at: "2026-11-20T08:59+09:00", .simplifiedChinese)
        == ["○ 09:00 起", "○ 非服务时间", "1 分钟后开始（09:00 KST）"])
    #expect(
      try words(week, at: "2026-11-20T14:32+09:00", .korean, certainty: .typical)
        == ["? 시간 미확인", "? 시간 미확인", "통상 (업체마다 다름)"])
  }

  @Test func `a reader in another time zone sees both local times`() throws {
    #expect(
      try words("Mo-Fr 09:00-18:00", at: "2026-11-20T06:32+01:00", .english)[2]
        == "closes in 3 h 28 min (18:00 KST · 10:00 here)")
    // Monday morning there is Sunday evening here.
    #expect(
      try words("Mo-Fr 09:00-18:00", at: "2026-11-20T19:00-05:00", .english)[2]
        == "opens in 2 d (Mon 09:00 KST · Sun 19:00 here)")
  }

  @Test func `distant changes have a date, midnight is 24:00 of the day before, and some hours never change`() throws {
    #expect(try words("Dec 24 10:00-12:00", at: "2026-11-20T14:32+09:00", .english)[0] == "○ opens 2026-12-24 10:00")
    #expect(try words("Mo-Fr 09:00-24:00", at: "2026-11-20T14:32+09:00", .english)[0] == "● until 24:00")
    #expect(try words("Mo-Su 22:00-02:00", at: "2026-11-20T23:00+09:00", .english)[0] == "● until Sat 02:00")
    #expect(try words("24/7", at: "2026-11-20T14:32+09:00", .english) == ["● 24 hours", "● Open", ""])
    #expect(try words("off", at: "2026-11-20T14:32+09:00", .english) == ["○ Closed", "○ Closed", ""])
  }

  @Test func `unknown hours say why and until when`() throws {
    let noon = "Mo-Fr 09:00-18:00, Mo-Fr 12:00-13:00 unknown; PH off"
    #expect(
      try words("Mo-Fr 09:00-18:00, Mo-Fr 12:00-13:00 unknown", at: "2026-11-20T12:30+09:00", .english)
        == ["? Hours unknown", "? Hours unknown", "sources disagree (until 13:00)"])
    #expect(
      try words(noon, at: "2026-11-20T10:00+09:00", .korean)[2] == "2026년 공휴일 정보 없음 (18:00까지)")
    #expect(
      try words("Mo-Fr 09:00-18:00, Mo-Fr 12:00-13:00 unknown", at: "2026-11-20T10:00+09:00", .korean)[2]
        == "2시간 후부터 미확인 (12:00 KST)")
  }

  @Test func `nothing is said without hours or a known time zone`() {
    let bare = Contact(
      id: ItemID("desk")!, kind: .phone, valueStatus: .notPublished, review: Review(status: .unverified))
    let elsewhere = Contact(
      id: ItemID("desk")!, kind: .phone, valueStatus: .notPublished,
      hours: OpeningHours(rules: OpeningHours.always, timeZone: "Asia/Nowhere"), review: Review(status: .unverified))
    let now = LocalTime("2026-11-20T14:32+09:00")
    #expect(Self.reader.availability(of: bare, at: now)?.kind == nil)
    #expect(Self.reader.availability(of: elsewhere, at: now)?.kind == nil)
  }

  @Test(
    arguments: [
      ("2026-11-20T14:32", nil), ("2026-11-20T14:32Z", 0), ("2026-11-20T14:32:59+09:00", 32_400),
      ("2026-11-20T14:32-0330", -12_600), ("2026-11-20T14:32+09", 32_400),
    ] as [(String, Int?)]) func `a local time keeps its UTC offset`(text: String, offset: Int?) throws
  {
    #expect(try #require(LocalTime(text)).offset == offset)
  }

  @Test(arguments: [
    "2026-11-20", "2026-11-20T14", "2026-11-20T24:00", "2026-11-20T14:60", "2026-11-20T14:32+", "2026-11-20T14:32KST",
    "2026-11-20T14:32+9", "2026-11-20T14:32+15:00", "2026-11-20T1:32", "noon", "",
  ]) func `malformed local times are refused`(text: String) { #expect(LocalTime(text) == nil) }

  @Test func `the browser finds out a channel's state once a minute, not with each frame`() throws {
    let asked = Asked()
    let zones = TimeZoneDatabase { _ in
      asked.count.withLock { $0 += 1 }
      return Self.seoul
    }
    let collection = HelpCollection(id: Identifier("c")!, title: LocalizedText(.korean, "c"), language: .korean)
    let library = InMemoryLibrary(collection: collection, services: [])
    let context = BrowserContext(library: library, engine: IndexedSearchEngine(indexing: library), zones: zones)
    let desks = try ["Mo-Fr 09:00-18:00", "Mo-Fr 10:00-12:00"].map { hours in
      Contact(
        id: ItemID("desk")!, kind: .phone, value: "1", valueStatus: .published,
        hours: OpeningHours(rules: try OpeningHours.rules(hours), timeZone: "Asia/Seoul"),
        review: Review(status: .unverified))
    }
    for (minute, count) in [("14:32", 2), ("14:33", 4)] {
      let clock = LocalTime("2026-11-20T\(minute)+09:00")
      for _ in 0..<10 {
        #expect(desks.map { context.availability(of: $0, at: clock)?.kind } == [.open, .closed])
      }
      #expect(asked.count.withLock(\.self) == count)
    }
  }

  private final class Asked: Sendable {
    let count = Mutex(0)
  }
}

import Foundation
import Subprocess
import Testing

/// `new --calendar` writes the public holidays of a year for `collection.yaml`.
@Suite("A calendar of one's own", .runsPrograms) struct NewCalendarTests {
  private static let desk = """
    format: 1
    id: desk
    type: service
    lang: en
    name: Desk
    review: {status: unverified}
    contacts:
      - {id: phone, kind: chat, url: "https://example.org", value_status: published, hours: {open: ["Mo-Fr 09:00-18:00"], closed: [PH], time_zone: Asia/Shanghai}}
    """

  @Test(arguments: ["ko", "en", "zh-Hans"]) func `what it writes is content`(language: String) async throws {
    let home = try Home("")
    let head = "format: 1\nid: c\ntitle: C\nlang: en\norder: [desk]\n"
    let korea = try await home.run("new", "--calendar", "kr", "--year", "2027", "--year", "2026", "-L", language)
    #expect(korea.status == .exited(0))
    #expect(
      korea.output.contains(
        "- {date: 2027-02-09, name: {ko: 대체공휴일(설날), en: Substitute holiday (Lunar New Year), zh-Hans: 替代公休日（春节）}}\n"))
    let china = try await home.run("new", "--calendar", "cn", "--year", "2026", "-L", language)
    #expect(
      china.output.hasSuffix(
        "    working_days: [2026-01-04, 2026-02-14, 2026-02-28, 2026-05-09, 2026-09-20, 2026-10-10]\n"))
    try home.write("desk/services/desk.yaml", Self.desk)
    for calendars in [korea.output, china.output] {
      try home.write("desk/collection.yaml", head + calendars)
      let check = try await home.run("check", "\(home.path)/desk", "--today", "2026-06-01", "-L", "en")
      #expect(
        check.errors.hasSuffix("0 errors, \(calendars == korea.output ? "1 warning" : "0 warnings")\n"),
        "\(check.output)")
    }
    let open = { (time: String) in
      let contacts = try await home.run("contacts", "-d", "\(home.path)/desk", "--json", "--at", time)
      return contacts.output.contains("\"open\":\"open\"")
    }
    #expect(try await open("2026-10-10T10:00+08:00"))
    #expect(try await !open("2026-10-17T10:00+08:00"))
    #expect(try await !open("2026-10-01T10:00+08:00"))
  }

  @Test func `only years by rule or by notice are written`() async throws {
    let home = try Home("")
    let unknown = try await home.run("new", "--calendar", "cn", "--year", "2027")
    #expect(unknown.status == .exited(64))
    #expect(unknown.errors.contains("2025 to 2026, not for 2027"))
    #expect(try await home.run("new", "--calendar", "kr", "shop").status == .exited(64))
    #expect(try await home.run("new", "shop", "--year", "2027").status == .exited(64))
  }

  @Test func `check names the command that goes on with a calendar`() async throws {
    let home = try Home("")
    try home.write("desk/services/desk.yaml", Self.desk.replacing("Asia/Shanghai", with: "Asia/Seoul"))
    let head = "format: 1\nid: c\ntitle: C\nlang: en\norder: [desk]\n"
    try await home.write("desk/collection.yaml", head + home.run("new", "--calendar", "kr", "--year", "2026").output)
    let check = try await home.run("check", "\(home.path)/desk", "--today", "2026-12-01", "-L", "en")
    #expect(check.output.contains("the calendar 'kr' ends on 2026-12-31 [HD032]"))
    #expect(check.output.contains("helpdeck new --calendar kr --year 2027"))
  }
}

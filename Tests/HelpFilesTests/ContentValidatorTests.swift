import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

/// Interactions between files.
@Suite("Content reader") struct ContentValidatorTests {
  private let today = CalendarDate("2026-11-20")

  private let collection = """
    format: 1
    id: c
    title: C
    lang: en
    categories: [{id: money, name: Money}]
    order: [b, a]
    calendars: {kr: {time_zone: Asia/Seoul, holidays: [{date: 2026-12-25}, {date: 2027-12-25}]}}
    """

  private func service(_ id: String, _ more: String = "") -> String {
    "format: 1\nid: \(id)\ntype: service\nlang: en\nname: \(id)\nreview: {status: unverified}\n\(more)"
  }

  @Test func `a broken file is skipped together with the links to it`() throws {
    let folder = try TemporaryFolder([
      "collection.yaml": collection,
      "services/a.yaml": service("a", "related: [b, nowhere]"),
      "services/b.yaml": service("b").replacing("name: b\n", with: ""),
    ])
    let read = try ContentValidator.validate([.folder(folder.path)], today: today)
    #expect(read.content.services.map(\.description) == ["a"])
    #expect(read.content.service(ServiceID("a")!)?.related == [])
    #expect(read.skipped.map(\.file) == [folder.path + "/services/b.yaml"])
    #expect(
      read.diagnostics.map(\.kind) == [
        .referenceToSkipped("b"), .absentReference("nowhere"), .missingKey("name", in: .service),
      ])
  }

  @Test func `a higher layer replaces a service and, if it has one, the collection`() throws {
    let low = try TemporaryFolder([
      "collection.yaml": collection, "services/a.yaml": service("a"), "services/b.yaml": service("b"),
    ])
    let high = try TemporaryFolder(["services/team/a.yaml": service("a", "summary: mine")])
    let read = try ContentValidator.validate([.folder(low.path), .folder(high.path)], today: today)
    #expect(read.diagnostics == [])
    #expect(read.content.services.map(\.description) == ["b", "a"])
    #expect(read.content.service(ServiceID("a")!)?.summary == LocalizedText(.english, "mine"))
    #expect(read.sourceFiles[ServiceID("a")!] == high.path + "/services/team/a.yaml")
    #expect(read.content.collection.id.description == "c")
  }

  @Test func `without a collection services are served in their own language`() throws {
    let folder = try TemporaryFolder(["services/a.yaml": service("a").replacing("lang: en", with: "lang: ko")])
    let read = try ContentValidator.validate([.folder(folder.path)], today: today)
    #expect(read.diagnostics == [])
    #expect(read.content.collection.language == .korean)
    #expect(read.content.services.map(\.description) == ["a"])
  }

  @Test func `a duplicate service in one layer is an error in the second file`() throws {
    let folder = try TemporaryFolder(["services/a.yaml": service("a"), "services/x/a.yaml": service("a")])
    let read = try ContentValidator.validate([.folder(folder.path)], today: today)
    #expect(
      read.diagnostics.map(\.kind) == [.duplicateService("a", firstFile: folder.path + "/services/a.yaml")])
    #expect(read.content.services.map(\.description) == ["a"])
  }

  @Test func `unknown tags and categories are warnings`() throws {
    let hours = """
      category: mony
      contacts:
        - {id: p, kind: phone, value_status: not-published, hours: {open: [Mo 09:00-10:00], closed: [PH], time_zone: Asia/Seoul}}
        - {id: q, kind: phone, value_status: not-published, hours: {open: [Mo 09:00-10:00], closed: [PH], time_zone: Asia/Tokyo}}
      """
    let folder = try TemporaryFolder(["collection.yaml": collection, "services/a.yaml": service("a", hours)])
    let read = try ContentValidator.validate([.folder(folder.path)], today: today)
    #expect(
      read.diagnostics.map(\.kind) == [
        .unknownOrder("b"),
        .unknownCategory("mony", suggestion: "money"),
        .noCalendar(timeZone: "Asia/Tokyo"),
      ])
    #expect(read.skipped == [])
    #expect(read.content.service(ServiceID("a")!)?.category == nil)
  }

  @Test func `a calendar that ends within sixty days is told with the command that goes on with it`() throws {
    let hours = """
      contacts:
        - {id: p, kind: phone, value_status: not-published, hours: {open: [Mo 09:00-10:00], closed: [PH], time_zone: Asia/Seoul}}
      """
    let folder = try TemporaryFolder([
      "collection.yaml": collection.replacing("order: [b, a]", with: "order: [a]")
        .replacing(", {date: 2027-12-25}", with: ""),
      "services/a.yaml": service("a", "category: money\n" + hours),
    ])
    let found = { (today: String) in
      let check = ContentCheck(
        today: CalendarDate(today), calendarCommand: { zone, year in "write \(zone) \(year)" })
      return try check.results(in: [folder.path]).diagnostics
    }
    let end = Diagnostic.Kind.calendarEnds(
      CalendarDate("2026-12-31")!, calendar: "kr", command: "write Asia/Seoul 2027")
    #expect(try found("2026-11-01").map(\.kind) == [])
    #expect(try found("2026-11-02").map(\.kind) == [end])
    #expect(try found("2026-11-02").map(\.file) == [folder.path + "/collection.yaml"])
    #expect(try found("2026-12-31").map(\.kind) == [end])
    #expect(
      try found("2027-01-01").map(\.kind)
        == [.holidaysMissing(year: 2027, calendar: "kr", command: "write Asia/Seoul 2027")])
  }

  @Test func `a working day in the week is told`() throws {
    let folder = try TemporaryFolder([
      "collection.yaml": collection.replacing("holidays:", with: "working_days: [2026-10-09, 2026-10-10], holidays:")
        .replacing("order: [b, a]", with: "order: [a]"), "services/a.yaml": service("a", "category: money"),
    ])
    let read = try ContentValidator.validate([.folder(folder.path)], today: CalendarDate("2026-02-01"))
    #expect(read.diagnostics.map(\.kind) == [.needlessWorkingDay(CalendarDate("2026-10-09")!)])
    #expect(read.content.collection.calendars.first?.workingDays.count == 2)
  }

  @Test func `a broken collection causes no follow-up warnings`() throws {
    let folder = try TemporaryFolder(["collection.yaml": "id: [", "services/a.yaml": service("a", "category: money")])
    let read = try ContentValidator.validate([.folder(folder.path)], today: today)
    #expect(read.diagnostics.map(\.file) == [folder.path + "/collection.yaml"])
    #expect(read.content.services.map(\.description) == ["a"])
  }

  @Test func `outdated reviews are reported on request`() throws {
    let review = service("a").replacing(
      "{status: unverified}",
      with: "{status: verified, verified: 2026-01-01, sources: [{kind: official, url: \"https://example.org\"}]}")
    let folder = try TemporaryFolder(["services/a.yaml": review])
    #expect(try ContentCheck(today: today).results(in: [folder.path]).diagnostics == [])
    #expect(
      try ContentCheck(today: today, stale: true).results(in: [folder.path]).diagnostics.map(\.kind) == [
        .stale(days: 323)
      ])
  }

  @Test func `a text that was changed after it was verified is reported, also if the verification is the service's`()
    throws
  {
    func kinds(_ revised: String, _ more: String = "") throws -> [Diagnostic.Kind] {
      let review = service("a", more).replacing(
        "{status: unverified}",
        with:
          "{status: verified, verified: 2026-01-02, \(revised)sources: [{kind: official, url: \"https://example.org\"}]}"
      )
      let folder = try TemporaryFolder(["services/a.yaml": review])
      return try ContentCheck(today: today).results(in: [folder.path]).diagnostics.map(\.kind)
    }
    let later = Diagnostic.Kind.revisedSinceVerification(CalendarDate("2026-01-03")!)
    #expect(try kinds("revised: 2026-01-02, ") == [])
    #expect(try kinds("revised: 2026-01-03, ") == [later])
    #expect(
      try kinds("", "faq:\n  - {id: a, q: Q, a: A, review: {revised: 2026-01-03}}\n  - {id: b, q: Q, a: A}") == [later])
  }

  @Test func `check validates a single file within its collection and under its given name`() throws {
    let folder = try TemporaryFolder([
      "collection.yaml": collection, "services/a.yaml": service("a", "category: none-such\ntime_zone: Asia/Soul"),
      "services/b.yaml": service("b", "oops: 1"), "alone/x.yaml": service("x", "category: any"),
    ])
    let file = folder.path + "/services/../services/a.yaml"
    let check = ContentCheck(today: today, timeZoneExists: { $0 == "Asia/Seoul" })
    let found = try check.results(in: [file]).diagnostics
    #expect(found.map(\.file) == [file])
    #expect(found.map(\.kind) == [.badTimeZone("Asia/Soul")])
    #expect(try ContentCheck(today: today).results(in: [folder.path + "/alone/x.yaml"]).diagnostics == [])
    #expect(throws: ContentFolderError.missingFolder("/no/such/file.yaml")) {
      try ContentCheck(today: today).results(in: ["/no/such/file.yaml"]).diagnostics
    }
  }

  @Test func `a review inherits its fields one by one, and null clears the inherited date`() throws {
    let yaml = """
      format: 1
      id: a
      type: service
      lang: en
      name: a
      review: {status: verified, verified: 2026-10-02, by: kim, sources: [{kind: official, title: T}]}
      notes:
        - {id: same, level: info, text: T}
        - {id: disputed, level: info, text: T, review: {status: disputed, verified: null}}
      """
    let folder = try TemporaryFolder(["services/a.yaml": yaml])
    let content = try ContentValidator.validate([.folder(folder.path)], today: today).content
    let whole = Review(
      status: .verified, verified: CalendarDate("2026-10-02"), by: "kim",
      sources: [.init(kind: .official, title: LocalizedText(.english, "T"))])
    #expect(
      content.content(of: ServiceID("a")!)?.notes.map(\.review) == [
        whole, Review(status: .disputed, by: "kim", sources: whole.sources),
      ])
  }
}

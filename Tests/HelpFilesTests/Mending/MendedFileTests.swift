import Foundation
import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

@Suite("Mended files") struct MendedFileTests {
  private static let name = "services/shop.yaml"
  private static let today = CalendarDate("2026-11-20")

  private static func mended(_ bytes: [UInt8]) throws -> MendedFile? {
    let folder = try TemporaryFolder([name: ""])
    try Data(bytes).write(to: URL(filePath: "\(folder.path)/\(name)"))
    return try ContentCheck(today: today).mended(in: [folder.path]).first
  }

  private static func mended(_ text: String) throws -> String? {
    try mended(Array(text.utf8)).map { String(decoding: $0.after, as: UTF8.self) }
  }

  private static func contact(_ more: String) -> String {
    "contacts:\n- id: a\n  kind: phone\n  value_status: not-published\n  \(more)"
  }

  static let mends: [(before: String, after: String)] = [
    ("alert: Notice: closed", "alert: \"Notice: closed\""),
    ("alert: Notice: closed  # until May", "alert: Notice: closed  # until May"),
    ("faq:\n- id: a\n  q: Can I: get it?   \n  a: Yes", "faq:\n- id: a\n  q: \"Can I: get it?\"   \n  a: Yes"),
    ("alert: 5\" disks: none", "alert: '5\" disks: none'"),
    ("alert: @kakao today", "alert: \"@kakao today\""),
    ("aliases:\n  - @kakao", "aliases:\n  - \"@kakao\""),
    ("faq:\n- id: a\n  q： Why\n  a: So", "faq:\n- id: a\n  q: Why\n  a: So"),
    ("alert: \"a\u{200E}b\"  # \u{200B}", "alert: \"ab\"  # \u{200B}"),
    ("alert: |\n  one\u{200B}\n\n  two\u{AD} \u{2060}\n# end", "alert: |\n  one\n\n  two \n# end"),
    ("alert: a\u{202E}b", "alert: ab"),
    ("area: [kr, cn]", "area: [KR, CN]"),
    ("alert:\n  zh-CN: 你好\n  kr: 안녕", "alert:\n  zh-Hans: 你好\n  ko: 안녕"),
    ("tags: [Wi Fi, '환불']", "tags: [wi-fi, '환불']"),
    (
      "notes:\n- {id: a, level: info, text: T, review: {status: unverified, revised: 2026. 3. 1}}",
      "notes:\n- {id: a, level: info, text: T, review: {status: unverified, revised: 2026-03-01}}"
    ),
    (
      contact("hours: Mon-Fri 9am-6pm\ntime_zone: Asia/Seoul"),
      contact("hours: \"Mo-Fr 09:00-18:00\"\ntime_zone: Asia/Seoul")
    ),
    (
      contact("hours: {open: ['평일 9시-18시']}\ntime_zone: Asia/Seoul"),
      contact("hours: {open: ['Mo-Fr 09:00-18:00']}\ntime_zone: Asia/Seoul")
    ),
    (contact("phone: {e164: +82 2-704-7983}"), contact("phone: {e164: \"+8227047983\"}")),
    (
      "contacts:\n- {id: a, kind: chat, value: 0123, value_status: published}",
      "contacts:\n- {id: a, kind: chat, value: \"0123\", value_status: published}"
    ),
  ]

  @Test(arguments: mends.indices) func `what has one right way is mended, and nothing else changes`(index: Int) throws {
    let (before, after) = Self.mends[index]
    let result = try Self.mended(service(before))
    #expect(result ?? service(before) == service(after))
  }

  static let doubts = [
    // The next key, whose line end is missing.
    "faq:\n- id: a q: Why\n  a: So", "alert: Open url: https://a.kr",
    // More of the text, or of the file, follows.
    "alert: Notice: closed\n  until May", "alert: [Notice: closed",
    // The month or the day, the country, the half of a pair: nobody knows.
    "notes:\n- {id: a, level: info, text: T, review: {status: unverified, revised: 1/3/2026}}",
    contact("phone: {e164: 02-704-7983}"), contact("phone: {e164: +44 (0)20 7946 0018}"), "alert: **a",
    "alert: menu #3 please", "sumary: T", "alert:\n\tko: 가",
    // Without a time zone, another error would come.
    contact("hours: Mon-Fri 9am-6pm"),
  ]

  @Test(arguments: doubts) func `what could be meant in two ways stays`(text: String) throws {
    #expect(try Self.mended(service(text)) == nil)
  }

  @Test func `line ends, a byte order mark and a missing last line end stay`() throws {
    let text =
      "\u{FEFF}"
      + service("# 전화\r\narea: [kr]\r\ntags: [a]").replacing("\n", with: "\r\n").replacing("\r\r", with: "\r")
    #expect(try Self.mended(text) == text.replacing("kr", with: "KR"))
  }

  /// Each kind of finding, and every example of a mend.
  static let law = DiagnosticCodeTests.files.map(\.yaml) + mends.map { service($0.before) }

  @Test(arguments: law.indices) func `findings go, none comes, and a second time there is nothing to do`(index: Int)
    throws
  {
    let bytes = Array(Self.law[index].utf8)
    guard let file = try Self.mended(bytes) else { return }
    let before = diagnostics(in: bytes, path: Self.name, today: Self.today).map(\.kind)
    let after = diagnostics(in: file.after, path: Self.name, today: Self.today).map(\.kind)
    #expect(!file.mended.isEmpty && file.before == bytes)
    if YamlDocument(bytes).root != nil {
      #expect(Set(after).isSubset(of: before) && after.count + file.mended.count == before.count)
    }
    #expect(try Self.mended(file.after) == nil)
    let lines = { (bytes: [UInt8]) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).count
    }
    #expect(lines(file.after) == lines(bytes))
  }

  @Test func `the difference has the lines around each change`() throws {
    let file = try #require(
      try Self.mended(Array(service("area: [kr]\nurl: https://a.kr\ntags: [a]\nstatus: active").utf8)))
    #expect(
      file.difference.dropFirst(2) == [
        "@@ -4,7 +4,7 @@", " lang: en", " name: Shop", " review: {status: unverified}", "-area: [kr]", "+area: [KR]",
        " url: https://a.kr", " tags: [a]", " status: active",
      ])
  }

  @Test func `a link out of the folder is not mended through, nor is a single file that is one`() throws {
    let outside = try TemporaryFolder(["shop.yaml": service("area: [kr]")])
    let folder = try TemporaryFolder(["services/a.yaml": service("").replacing("id: shop", with: "id: a")])
    let link = "\(folder.path)/services/shop.yaml"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "\(outside.path)/shop.yaml")
    let check = ContentCheck(today: Self.today)
    #expect(try check.mended(in: [folder.path]).isEmpty)
    #expect(try check.mended(in: [link]).isEmpty)
    #expect(try check.mended(in: ["\(outside.path)/shop.yaml"]).count == 1)
  }
}

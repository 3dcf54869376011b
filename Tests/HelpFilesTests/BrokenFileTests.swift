import HelpContent
import HelpViewModel
import TestSupport
import Testing

@testable import HelpFiles

/// Slips of a new author, each with the message that tells how to mend it at one edit.
@Suite("Broken files") struct BrokenFileTests {
  struct BrokenFile: CustomTestStringConvertible, Sendable {
    /// Behind the six lines of a service.
    let text: String
    /// Place and code.
    let place: String
    /// What the message or its hint says.
    let words: String
    /// The one edit.
    let edit: (old: String, new: String)

    init(_ text: String, _ place: String, _ words: String, _ edit: (String, String)) {
      (self.text, self.place, self.words, self.edit) = (text, place, words, edit)
    }

    var testDescription: String { text }
  }

  static let files = [
    BrokenFile(
      "faq:\n  - id: refund\n    q: Refund: how?\n    a: Call us.", "9:14 HD005", "Quote",
      ("Refund: how?", "\"Refund: how?\"")),
    BrokenFile(
      "faq:\n  - id: refund\n  q: How?\n    a: Call us.", "9:3 HD005", "Begin in column 5", ("\n  q", "\n    q")),
    BrokenFile("faq:\n- id: refund\n  q: How?\n   a: Call us.", "10:4 HD005", "Begin in column 3", ("\n   a", "\n  a")),
    BrokenFile("faq:\n\t- id: refund\n    q: How?\n    a: Call.", "8:1 HD005", "Indent with spaces", ("\t", "  ")),
    BrokenFile(
      "alert: \"Closed today\nurl: https://example.org", "7:8 HD005", "a quote is not closed", ("today", "today\"")),
    BrokenFile("alert: 'It's closed'", "7:12 HD005", "write ' as ''", ("It's", "It''s")),
    BrokenFile("alert: \"Closed\" today", "7:17 HD005", "double quotes", ("\"Closed\" today", "\"Closed today\"")),
    BrokenFile(
      "tags: [refund, money\nurl: https://example.org", "7:7 HD005", "this bracket is not closed", ("money", "money]")),
    BrokenFile("alert: {en: Closed, ko: 휴무", "7:8 HD005", "this bracket is not closed", ("휴무", "휴무}")),
    BrokenFile(
      "faq:\n  -id: refund\n   q: How?\n   a: Call.", "8:3 HD005", "'- id: …'",
      ("-id: refund\n   q: How?\n   a", "- id: refund\n    q: How?\n    a")),
    BrokenFile(
      "faq:\n  - id:refund\n    q: How?\n    a: Call.", "8:7 HD005", "Write key: value", ("id:refund", "id: refund")),
    BrokenFile("summary\nurl: https://example.org", "7:1 HD005", "Write key: value", ("summary", "summary: A shop")),
    BrokenFile("alert: \"C:\\Users\\me\"", "7:13 HD005", "single quotes", ("\"C:\\Users\\me\"", "'C:\\Users\\me'")),
    BrokenFile(
      "alert: **Closed** today", "7:8 HD013", "Quote text that starts with",
      ("**Closed** today", "\"**Closed** today\"")),
    BrokenFile("alert: @kakao is closed", "7:8 HD005", "Quote it", ("@kakao is closed", "\"@kakao is closed\"")),
    BrokenFile("alert: - closed", "7:8 HD005", "if it is text, quote it", ("- closed", "\"- closed\"")),
    BrokenFile("summary: Shop\n  alert: Closed", "8:3 HD005", "Begin in column 1", ("\n  alert", "\nalert")),
    BrokenFile(
      "faq: - id: refund\n       q: How?\n       a: Call.", "7:6 HD005", "on a line of its own",
      ("faq: -", "faq:\n     -")),
    BrokenFile("alert: “Closed: today”", "7:8 HD005", "Use straight ones", ("“Closed: today”", "\"Closed: today\"")),
    BrokenFile("alert：Closed", "7:6 HD016", "Write ': '", ("alert：", "alert: ")),
    BrokenFile("faq:\n  - id: refund\n    q: How?\n    a:", "10:5 HD011", "'a' has no value", ("a:", "a: Call.")),
    BrokenFile("---\nalert: Closed", "7:1 HD006", "remove the line '---'", ("---\n", "")),
    BrokenFile("alert: one\nsummary: S\nalert: two", "9:1 HD007", "already on line 7", ("alert: one\n", "")),
    BrokenFile(
      "faq:\n  - id: refund\n    q: How?\n    a: |\n    Call us.", "11:5 HD005", "Indent the line by two more",
      ("\n    Call", "\n      Call")),
    BrokenFile(
      "alert: {en: Closed today, until Monday}", "7:27 HD017", "Quote the text",
      ("Closed today, until Monday", "\"Closed today, until Monday\"")),
    BrokenFile("alert: Press #3", "7:14 HD015", "Quote the text", ("Press #3", "\"Press #3\"")),
    BrokenFile(
      "faq:\n  - id: refund\n    question: How?\n    a: Call.", "9:5 HD010", "did you mean 'q'?", ("question", "q")),
    BrokenFile("faqs:\n  - {id: refund, q: How?, a: Call.}", "7:1 HD010", "did you mean 'faq'?", ("faqs", "faq")),
    BrokenFile(
      "phone: 02-704-7983", "7:1 HD010", "contacts: [{id: hotline, kind: phone",
      (
        "phone: 02-704-7983",
        "contacts: [{id: hotline, kind: phone, value: \"02-704-7983\", value_status: published, phone: {country: KR}}]"
      )),
    BrokenFile(
      "contacts:\n  - id: mail\n    type: email\n    value: help@example.org\n    value_status: published", "9:5 HD010",
      "did you mean 'kind'?", ("type", "kind")),
    BrokenFile(
      "contacts:\n  mail:\n    kind: email\n    value_status: not-published", "8:3 HD012", "- {id: hotline",
      ("  mail:\n", "  - id: mail\n")),
    BrokenFile("faq:\n  - How? Call.", "8:5 HD012", "{id: refund, q:", ("How? Call.", "{id: how, q: How?, a: Call.}")),
    BrokenFile(
      "guides:\n  - id: pay\n    title: Pay\n    steps: Open the app", "10:12 HD012", "a list in [ ]",
      ("Open the app", "[Open the app]")),
    BrokenFile("tags: refund, money", "7:7 HD012", "a list in [ ]", ("refund, money", "[refund, money]")),
    BrokenFile("area: Korea", "7:7 HD012", "such as KR", ("Korea", "[KR]")),
    BrokenFile("area: [kr]", "7:8 HD028", "two capitals", ("kr", "KR")),
    BrokenFile(
      "contacts:\n  - id: hotline\n    kind: phone\n    value_status: published\n    phone: {country: KR}\n    value: 02-704-7983 ext. 12",
      "12:12 HD037", "an extension goes into phone",
      (
        "phone: {country: KR}\n    value: 02-704-7983 ext. 12",
        "phone: {country: KR, extension: \"12\"}\n    value: 02-704-7983"
      )),
    BrokenFile(
      "contacts:\n  - id: hotline\n    kind: phone\n    value_status: published\n    phone: {country: KR}\n    value: 010-1234",
      "12:12 HD055", "cannot be dialled like this in KR", ("010-1234", "010-2704-7983")),
    BrokenFile(
      "contacts:\n  - {id: a, kind: phone, value: 1588-7047, value_status: published}", "8:33 HD038",
      "Add phone: {country: KR}", ("value_status: published", "value_status: published, phone: {country: KR}")),
    BrokenFile(
      "contacts:\n  - id: mail\n    kind: email\n    value: help at example.org\n    value_status: published",
      "10:12 HD037", "name@example.org", ("help at example.org", "help@example.org")),
    BrokenFile(
      "contacts:\n  - id: mail\n    kind: mail\n    value: help@example.org\n    value_status: published", "9:11 HD023",
      "did you mean 'email'?", ("kind: mail", "kind: email")),
    BrokenFile(
      "contacts:\n  - id: mail\n    kind: email\n    value: help@example.org\n    value_status: public", "11:19 HD023",
      "Choose from: published", ("public", "published")),
    BrokenFile(
      "contacts:\n  - id: mail\n    kind: email\n    value: help@example.org", "8:5 HD011",
      "Add value_status: published", ("example.org", "example.org\n    value_status: published")),
    BrokenFile("url: www.example.org", "7:6 HD027", "https://", ("www", "https://www")),
    BrokenFile(
      "contacts:\n  - id: hotline\n    kind: phone\n    value_status: published\n    phone: {country: KR}\n    value: 02-704-7983\n    hours: Mon-Fri 9-18\ntime_zone: Asia/Seoul",
      "13:12 HD030", "Write \"Mo-Fr 09:00-18:00\"", ("Mon-Fri 9-18", "Mo-Fr 09:00-18:00")),
    BrokenFile(
      "contacts:\n  - id: hotline\n    kind: phone\n    value_status: published\n    phone: {country: KR}\n    value: 02-704-7983\n    hours: Mo-Fr 09:00-18:00\ntime_zone: Seoul",
      "14:12 HD029", "such as Asia/Seoul", ("zone: Seoul", "zone: Asia/Seoul")),
    BrokenFile(
      "contacts:\n  - id: hotline\n    kind: phone\n    value_status: published\n    phone: {country: KR}\n    value: 02-704-7983\n    hours: Mo-Fr 09:00-18:00",
      "13:12 HD031", "time_zone: Asia/Seoul", ("18:00", "18:00\ntime_zone: Asia/Seoul")),
    BrokenFile(
      "contacts:\n  - id: hotline\n    kind: phone\n    value_status: published\n    phone: {country: KR}\n    value: 02-704-7983\n    hours: always open\ntime_zone: Asia/Seoul",
      "13:12 HD030", "24/7", ("always open", "24/7")),
    BrokenFile(
      "contacts:\n  - id: hotline\n    kind: phone\n    value_status: published\n    phone: {country: KR}\n    value: 02-704-7983\n    hours: {open: [Mo-Fr 09:00-18:00, \"2026 Dec 24 09:00-13:00\"]}\ntime_zone: Asia/Seoul",
      "13:39 HD060", "Write hours: ",
      ("{open: [Mo-Fr 09:00-18:00, \"2026 Dec 24 09:00-13:00\"]}", "\"Mo-Fr 09:00-18:00; 2026 Dec 24 09:00-13:00\"")),
    BrokenFile(
      "faq:\n  - id: refund\n    q: Refunds?\n    a: Yes.\n    review: {status: verified, verified: yesterday, sources: [{kind: official, url: \"https://example.org\"}]}",
      "11:42 HD025", "2026-12-25", ("yesterday", "2026-11-19")),
    BrokenFile(
      "faq:\n  - id: refund\n    q: Refunds?\n    a: Yes.\n    review: {status: verified, verified: 2026-11-19}",
      "11:22 HD033", "Add sources: [{kind",
      ("2026-11-19", "2026-11-19, sources: [{kind: official, url: \"https://example.org\"}]")),
    BrokenFile(
      "faq:\n  - id: refund\n    q: Refunds?\n    a: Yes.\n    see: [refund]", "11:11 HD040",
      "did you mean 'faq/refund'?", ("[refund]", "[faq/refund]")),
    BrokenFile(
      "faq:\n  - id: refund\n    q: Refunds?\n    a: Yes.\n    see: [faq/refunds]", "11:11 HD040",
      "did you mean 'faq/refund'?", ("[faq/refunds]", "[faq/refund]")),
    BrokenFile(
      "faq:\n  - id: refund\n    q: Refunds?\n    a: Yes.\n  - id: refund\n    q: B?\n    a: B", "11:9 HD022",
      "its own id", ("- id: refund\n    q: B", "- id: b\n    q: B")),
    BrokenFile(
      "facts:\n  - {id: fee, label: Fee, value: 3000 won, min: 3,000}", "8:51 HD017", "Numbers have no commas",
      ("3,000", "3000")),
    BrokenFile(
      "facts:\n  - {id: fee, label: Fee, value: 3000 won, min: 3000 won}", "8:49 HD026", "only digits",
      ("min: 3000 won", "min: 3000")),
    BrokenFile(
      "notes:\n  - {id: Moving Day, level: info, text: T}", "8:10 HD020", "lower-case letters",
      ("Moving Day", "moving-day")),
    BrokenFile("alert: Closed [here](www.example.org)", "7:8 HD059", "begins with https", ("(www", "(https://www")),
    BrokenFile("alert:\n  Korean: 휴무", "8:3 HD024", "did you mean 'ko'?", ("Korean", "ko")),
    BrokenFile("related: [The Shop]", "7:11 HD039", "the id of a service", ("The Shop", "shop")),
  ]

  private static func findings(in text: String) throws -> [Diagnostic] {
    let folder = try TemporaryFolder(["services/shop.yaml": service(text)])
    return try ContentCheck(today: CalendarDate("2026-11-20")).results(in: [folder.path]).diagnostics
  }

  @Test(arguments: files.indices) func `a slip is told where it is, with what to write`(index: Int) throws {
    let file = Self.files[index]
    let all = try Self.findings(in: file.text)
    let told = all.filter { [$0].places == [file.place] }
    #expect(
      told.contains { finding in
        let words = finding.kind.localized(in: .english)
        return "\(words.message) \(words.hint)".contains(file.words)
      }, "\(file.text): \(all.places)")
  }

  @Test(arguments: files.indices) func `one edit that follows the message leaves nothing to tell`(index: Int) throws {
    let file = Self.files[index]
    let edited = try #require(file.text.firstRange(of: file.edit.old)).lowerBound
    let rest = file.text[edited...].dropFirst(file.edit.old.count)
    #expect(try Self.findings(in: file.text[..<edited] + file.edit.new + rest).map(\.kind) == [], "\(file.text)")
  }

  @Test(arguments: files.indices) func `every language says it, with the same words of content`(index: Int) throws {
    for finding in try Self.findings(in: Self.files[index].text) {
      let words = InterfaceLanguage.allCases.map { finding.kind.localized(in: $0) }
      #expect(
        Set(words.map(\.message)).count == words.count && words.allSatisfy { $0.hint.isEmpty == words[0].hint.isEmpty })
    }
  }

  @Test func `there are sixty`() { #expect(Self.files.count == 60) }
}

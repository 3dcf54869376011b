import HelpContent
import Testing

@testable import HelpFiles

/// The smallest example of each kind of diagnostic in a single file, with its location.
@Suite("Code") struct DiagnosticCodeTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let yaml: String
    let expected: [String]

    /// `more` follows the six lines of a service.
    init(_ more: String, _ expected: String...) {
      yaml = service(more)
      self.expected = expected
    }

    init(whole yaml: String, _ expected: String...) {
      self.yaml = yaml
      self.expected = expected
    }

    var testDescription: String { expected.joined(separator: ", ") }
  }

  static let files = [
    Example("aliases: [\"a\u{202E}b\"]", "7:13 HD004"),
    Example("aliases: [\"a\u{7F}b\", \"\u{9B}31m\"]", "7:13 HD004", "7:19 HD004"),
    Example("aliases: [\"\\e[31m\"]", "7:11 HD004"),
    Example("aliases: [\"\\u2028\"]", "7:11 HD004"),
    Example("alert: a\rb", "7:9 HD004"),
    Example("alert: [", "7:9 HD005"),
    Example("alert: {en: Open, ko: 가\nurl: https://a.kr", "7:8 HD005"),
    Example("alert: {en: Can I: get it, ko: 가}", "7:18 HD005"),
    Example("alert: @kakao", "7:8 HD005"),
    Example("alert: a: b", "7:9 HD005"),
    Example("alert: \"open", "7:8 HD005"),
    Example("faq:\n\t- id: a", "8:1 HD005"),
    Example("---\nalert: b", "7:1 HD006"),
    Example("alert: \"a\u{200E}b\"", "7:8 HD061"),
    Example("faq:\n- {id: a, q: \"Q\u{AD}q\", a: \"A\u{2060}\"}", "8:14 HD061", "8:24 HD061"),
    Example("alert: one\nalert: two", "8:1 HD007"),
    Example("faq:\n- {id: a, id: b, q: Q, a: A}", "8:11 HD007"),
    Example(whole: "", "1:1 HD008"),
    Example(whole: "# nothing\n", "1:1 HD008"),
    Example("alert: !!binary aGk=", "7:8 HD009"),
    Example("aliasses: [a]", "7:1 HD010"),
    Example("contacts:\n  - {id: a, kind: phone, vlaue: null, value_status: not-published}", "8:26 HD010"),
    Example("faq:\n  - {id: a, q: Why}", "8:5 HD011"),
    Example("faq: none", "7:6 HD012"),
    Example("contacts: {id: a}", "7:11 HD012"),
    Example("tags: [a, null]", "7:11 HD012"),
    Example("alert: &x late", "7:8 HD013"),
    Example("alert: *x", "7:8 HD013"),
    Example("alert: ? what", "7:8 HD013"),
    Example("alert: &x\n  en: late", "7:8 HD013"),
    Example("faq: [[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]", "7:7 HD012", "7:21 HD014"),
    Example("tags: [\((0...64).map { "t\($0)" }.joined(separator: ", "))]", "7:7 HD014"),
    Example("alert: \(String(repeating: "a", count: 65_537))", "7:8 HD014"),
    Example("alert: menu #3 please", "7:13 HD015"),
    Example("faq:\n  - id: a\n    q： Why\n    a: So", "9:6 HD016"),
    Example("faq:\n  - q：Why", "8:6 HD016"),
    Example("alert: {en: Yes, at any time.}", "7:18 HD017"),
    Example("contacts:\n  - {id: a, kind: phone, value: 0800123, value_status: published}", "8:33 HD018"),
    Example("alert: {en: \(String(repeating: "word ", count: 13))}", "7:8 HD019"),
    Example("faq:\n  - {id: A B, q: Q, a: A}", "8:10 HD020"),
    Example("faq:\n  - {id: a, q: Q, a: A}\n  - {id: a, q: Q, a: A}", "9:10 HD022"),
    Example("status: retird", "7:9 HD023"),
    Example("contacts:\n  - {id: a, kind: app, purpose: biling, value_status: not-published}", "8:33 HD023"),
    Example("alert: {zh-CN: 你好}", "7:9 HD024"),
    Example("contacts:\n  - {id: a, kind: app, languages: [kr], value_status: not-published}", "8:36 HD024"),
    Example("notes:\n  - {id: a, level: info, text: T, review: {verified: 2026-2-30}}", "8:54 HD025"),
    Example("facts:\n  - {id: a, label: L, value: V, min: 30.000}", "8:38 HD026"),
    Example("facts:\n  - {id: a, label: L, value: V, min: 010, max: 1_000}", "8:38 HD026", "8:48 HD026"),
    Example("facts:\n  - {id: a, label: L, value: V, min: 3, max: 2}", "8:38 HD026"),
    Example("url: http://example.org", "7:6 HD027"),
    Example("contacts:\n  - {id: a, kind: form, url: \"javascript:alert(1)\", value_status: published}", "8:30 HD027"),
    Example(
      "contacts:\n  - {id: a, kind: form, url: \"https://bank.kr@evil.kr\", value_status: published}", "8:30 HD027"),
    Example("area: [kr]", "7:8 HD028"),
    Example("time_zone: KST", "7:12 HD029"),
    Example(contact("hours: {open: [\"Mo-Fr 9-18\"], time_zone: Asia/Seoul}"), "11:20 HD030"),
    Example(contact("hours: {open: [\"Mo-Fr 9:00+\"], time_zone: Asia/Seoul}"), "11:27 HD030"),
    Example(contact("hours: {closed: [Sam], time_zone: Asia/Seoul}"), "11:24 HD030"),
    Example(contact("hours: {open: [Mo 09:00-18:00]}"), "11:12 HD031"),
    Example(contact("hours: {open: [Mo 09:00-18:00, Mo 09:00-12:00], time_zone: Asia/Seoul}"), "11:36 HD060"),
    Example(
      contact(
        "hours: {open: [\"\((1...2_001).map { "2026 Jan \($0 % 9 + 10)" }.joined(separator: ",")) 09:00-18:00\"], "
          + "time_zone: Asia/Seoul}"), "11:12 \(DiagnosticCode.limit.rawValue)"),
    Example("review_after: 180", "7:1 HD010"),
    Example("notes:\n  - {id: a, level: info, text: T, review: {status: verified}}", "8:52 HD033", "8:52 HD033"),
    Example(
      "notes:\n  - {id: a, level: info, text: T, review: {verified: 2026-11-21, status: reported}}", "8:54 HD034"),
    Example("contacts:\n  - {id: a, kind: phone, value_status: published}", "8:40 HD036"),
    Example("contacts:\n  - {id: a, kind: chat, value: x, value_status: not-published}", "8:32 HD036"),
    Example("contacts:\n  - {id: a, kind: phone, value: 02·1234·5678, value_status: published}", "8:33 HD037"),
    Example("contacts:\n  - {id: a, kind: chat, value: a\u{200B}b, value_status: published}", "8:32 HD037"),
    Example("contacts:\n  - {id: a, kind: email, value: a.example.org, value_status: published}", "8:33 HD037"),
    Example(contact("phone: {e164: \"82-2-1234\"}"), "11:19 HD037"),
    Example(
      "contacts:\n  - {id: a, kind: form, value: bank.kr/pay, url: \"https://evil.kr/pay\", value_status: published}",
      "8:50 HD037"),
    Example(
      "contacts:\n  - {id: a, kind: form, value: bank.kr, url: \"https://my.bank.kr/pay\", value_status: published}"),
    Example(
      "contacts:\n  - {id: a, kind: email, label: help@bank.kr, value: help@evil.kr, value_status: published}",
      "8:54 HD037"),
    Example(
      "contacts:\n  - {id: a, kind: phone, value: 02-704-7983, url: \"tel:+8227047983\", value_status: published}"),
    Example(
      "contacts:\n  - {id: a, kind: phone, value: 02-704-7983, url: \"tel:+8227047984\", value_status: published}",
      "8:51 HD037"),
    Example(
      "contacts:\n  - {id: a, kind: phone, label: 02-704-7984, value: 02-704-7983, value_status: published}",
      "8:53 HD037"),
    Example(
      "contacts:\n  - {id: a, kind: phone, value: 1577-1000, value_status: published, phone: {country: KR, e164: \"+8215881000\"}}",
      "8:96 HD037"),
    Example("contacts:\n  - {id: a, kind: phone, value: 1588-1234, value_status: published}", "8:33 HD038"),
    Example(
      "contacts:\n  - {id: a, kind: phone, value: 1588-0000, value_status: published, phone: {country: KR}}",
      "8:33 HD054"),
    Example(
      "contacts:\n  - {id: a, kind: phone, value: 1588-7047, value_status: published, phone: {type: toll-free, country: KR}}",
      "8:33 HD055"),
    Example("related: [a/b/c/d]", "7:11 HD039"),
    Example("faq:\n  - {id: a, q: Q, a: A, see: [guides/none]}", "8:31 HD040"),
    Example("summary: \"\"", "7:10 HD045"),
    Example("summary: |\n  가\n\n  [나](/다) **라", "10:1 HD059", "10:1 HD059"),
    Example("summary:\n  ko: T\n  en: null", "9:7 HD045"),
    Example("summary: {}", "7:10 HD045"),
    Example(whole: service("").replacing("format: 1", with: "format: 2"), "1:9 HD043"),
    Example(whole: service("").replacing("id: shop", with: "id: store"), "2:5 HD021"),
    Example(whole: service("").replacing("id: shop", with: "id: faq"), "2:5 HD021", "2:5 HD044"),
  ]

  @Test(arguments: files) func `every diagnostic is reported at its location`(example: Example) {
    #expect(diagnostics(in: example.yaml).places == example.expected)
  }

  @Test func `a byte that is not UTF-8 is reported with its value and location`() {
    let bytes = Array("\u{FEFF}id: shop\nname: 가게".utf8) + [0xFF] + Array("\nlang: ko".utf8)
    let diagnostics = diagnostics(in: bytes, path: "services/shop.yaml")
    #expect(diagnostics.map(\.kind) == [.notUTF8(byte: 25)])
    #expect(diagnostics.places == ["2:9 HD001"])
  }

  @Test func `a file over the size limit is not parsed`() {
    let bytes = [UInt8](repeating: 0x23, count: YamlDocument.maxFileSize + 1)
    #expect(diagnostics(in: bytes, path: "services/shop.yaml").places == ["1:1 HD002"])
  }

  @Test func `common synonyms of a key get the right key as a suggestion`() {
    let yaml = service("faq:\n  - {id: a, question: Q, answer: A}\ncontacts:\n  - {id: b, tel: \"1\"}\nkeywords: []")
    #expect(
      diagnostics(in: yaml).compactMap { diagnostic -> [String]? in
        guard case .unknownKey(let key, _, let suggestion, _) = diagnostic.kind else { return nil }
        return [key, suggestion ?? "none"]
      } == [["question", "q"], ["answer", "a"], ["tel", "value"], ["keywords", "tags"]])
  }

  @Test func `lists have a maximum length`() {
    let steps = Array(repeating: "S", count: 101).joined(separator: ", ")
    #expect(
      diagnostics(in: service("guides:\n  - {id: a, title: T, steps: [\(steps)]}")).map(\.kind) == [
        .tooMany(limit: 100)
      ])
    let notes = (0...10_000).map { "  - {id: n\($0), level: info, text: T}" }.joined(separator: "\n")
    #expect(diagnostics(in: service("notes:\n" + notes)).map(\.kind) == [.tooMany(limit: 10_000)])
  }

  @Test func `the number of diagnostics per file is limited`() {
    let keys = (0..<600).map { "x\($0): 1" }.joined(separator: "\n")
    let found = diagnostics(in: service(keys))
    #expect(found.count == 501)
    #expect(found.first?.kind == .moreDiagnostics(count: 100))
  }

  private static func contact(_ more: String) -> String {
    "contacts:\n  - id: a\n    kind: phone\n    value_status: not-published\n    \(more)"
  }
}

import HelpContent
import Testing

@testable import HelpViewModel

@Suite("Finding words") struct DiagnosticTextTests {
  @Test func `a diagnostic is formatted like a compiler's, with a caret below its location`() {
    let diagnostic = Diagnostic(
      file: "services/migu.yaml", at: .init(line: 14, column: 12),
      .unknownKey("vlaue", in: .contact, suggestion: "value"), sourceLine: "    메모: {a, vlaue: 1}")
    #expect(
      diagnostic.formatted(in: .english) == """
        services/migu.yaml:14:12: error: unknown key 'vlaue' in a contact; did you mean 'value'? [HD010]
          Keys are lower-case English words.
              메모: {a, vlaue: 1}
                       ^
        """)
    #expect(
      diagnostic.formatted(in: .korean) == """
        services/migu.yaml:14:12: 오류: 연락처에 알 수 없는 키가 있습니다: 'vlaue'. 'value'인가요? [HD010]
          키는 영어 소문자입니다.
              메모: {a, vlaue: 1}
                       ^
        """)
    #expect(
      diagnostic.formatted(in: .simplifiedChinese) == """
        services/migu.yaml:14:12: 错误：联系方式中有未知的键 'vlaue'，是否指“value”？ [HD010]
          键名为小写英文单词。
              메모: {a, vlaue: 1}
                       ^
        """)
  }

  @Test(arguments: InterfaceLanguage.allCases) func `hostile characters of a file are escaped in its diagnostics`(
    language: InterfaceLanguage
  ) {
    let hostile = "\u{1B}[31m\u{202E}\u{9B}\u{7F}\r\n\u{200F}"
    let findings: [Diagnostic.Kind] = [
      .unknownKey(hostile, in: .contact, suggestion: nil), .duplicateKey(hostile, firstLine: 1), .tag(hostile),
      .unquotedNumber(hostile), .newerFormat(hostile), .badIdentifier(hostile), .badTag(hostile, suggestion: nil),
      .language(hostile, suggestion: nil),
      .unknownChoice(hostile, choices: ["a"], suggestion: nil), .unusualPurpose(hostile, suggestion: "billing"),
      .badDate(hostile), .badNumber(hostile), .badURL(hostile, httpsOnly: true), .badCountry(hostile),
      .badTimeZone(hostile), .badReference(hostile), .badHours(.notADay(hostile)), .badHours(.notATime(hostile)),
      .spokenHours(hostile, meant: "PH"),
      .badHours(.notADate(hostile)), .badHours(.saidByTheList(hostile)), .notTheFileName(id: "a", file: hostile),
      .duplicateService("a", firstFile: hostile), .phoneWithoutCountry(hostile),
      .placeholderNumber(hostile), .phoneShape(hostile, .tollFree), .impossibleNumber(hostile, country: "KR"),
      .absentReference(hostile),
      .syntax(.cannotStart(hostile)), .invalidValue(.notAPhoneNumber("\u{202E}")), .noCalendar(timeZone: hostile),
      .duplicateSearch(hostile, firstLine: 1), .unknownEntry(hostile, suggestion: nil),
      .searchFails(hostile, .notFound(Reference(ServiceID("a")!))),
    ]
    for finding in findings {
      let text = Diagnostic(file: hostile, at: .start, finding, sourceLine: hostile).formatted(in: language)
      let left = text.unicodeScalars.filter { $0 != "\n" && ($0.isForbiddenInText || $0 == "\u{200F}") }
      #expect(left.isEmpty, "\(finding)")
      #expect(text.split(separator: "\n").count <= 4, "\(finding)")
      // A particle that leaves its form to the reader.
      #expect(!text.contains(/\((가|를|는|와|으)\)/), "\(finding)")
    }
  }

  @Test func `a long source line is shortened around the location`() {
    let line = String(repeating: "가", count: 100) + "X" + String(repeating: "b", count: 300)
    let text = Diagnostic(file: "a.yaml", at: .init(line: 1, column: 101), .emptyText, sourceLine: line)
      .formatted(in: .english)
    let shown = text.split(separator: "\n").suffix(2).map(String.init)
    #expect(shown.first == "  …" + String(repeating: "가", count: 30) + "X" + String(repeating: "b", count: 37) + "…")
    #expect(shown.last == "  " + String(repeating: " ", count: 61) + "^")
  }
}

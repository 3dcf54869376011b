import HelpContent
import HelpFiles
import HelpViewModel
import Testing

@testable import helpdeck

@Suite("Check reports") struct CheckReportTests {
  private static let late = Reference("shop/faq/late")!

  /// Two searches, of which the one without a class fails.
  private static let checked: CheckedContent = {
    let typo = ExpectedSearch("laet", group: "typo", expectations: [Located(.first([late]), at: .start)])
    let other = ExpectedSearch("bicycle", expectations: [Located(.nothingFound, at: .start)])
    let failure = FailedSearchReason.notEmpty(first: late, total: 1)
    return CheckedContent(
      diagnostics: [Diagnostic(file: "searches.yaml", .searchFails("bicycle", failure))],
      searches: [
        .init(
          file: "searches.yaml",
          verdicts: [
            SearchVerdict(typo, rank: 1, failures: []),
            SearchVerdict(other, rank: nil, failures: [Located(failure, at: .start)]),
          ])
      ])
  }()

  private func report(showsShares: Bool) -> CheckReport {
    CheckReport(checked: Self.checked, interfaceLanguage: .english, showsShares: showsShares)
  }

  @Test func `the shares of searches stand above what is wrong`() {
    let warning =
      "searches.yaml:1:1: warning: 'bicycle': 1 entry is found, and none should be; first comes shop/faq/late [HD051]\n"
    #expect(TextStyle().render(report(showsShares: false).lines) == warning)
    #expect(
      TextStyle().render(report(showsShares: true).lines) == """
        searches.yaml
          class  searches  first %  top 3 %  failed %
          typo          1      100      100         0
          other         1        -        -       100
          all           2      100      100        50

        """ + "\n" + warning)
  }

  @Test func `records of shares have six fields, and records of diagnostics four`() {
    let warning = [
      "searches.yaml:1:1", "warning", "HD051",
      "'bicycle': 1 entry is found, and none should be; first comes shop/faq/late",
    ]
    #expect(report(showsShares: false).records == [warning])
    #expect(
      report(showsShares: true).records == [
        ["typo", "1", "100", "100", "0", "searches.yaml"], ["other", "1", "", "", "100", "searches.yaml"],
        ["all", "2", "100", "100", "50", "searches.yaml"], warning,
      ])
  }

  @Test func `JSON always has the shares of searches`() {
    for showsShares in [false, true] {
      #expect(
        report(showsShares: showsShares).json.description == #"""
          {"type":"check","version":1,"errors":0,"warnings":1,"diagnostics":[\#
          {"file":"searches.yaml","line":1,"column":1,"code":"HD051","severity":"warning",\#
          "message":"'bicycle': 1 entry is found, and none should be; first comes shop/faq/late","hint":""}],\#
          "searches":[{"file":"searches.yaml","classes":[\#
          {"class":"typo","count":1,"first_percent":100,"top_percent":100,"failed_percent":0},\#
          {"class":"other","count":1,"first_percent":null,"top_percent":null,"failed_percent":100}],\#
          "all":{"count":2,"first_percent":100,"top_percent":100,"failed_percent":50}}]}
          """#)
    }
  }

  private static func stale(_ count: Int) -> CheckedContent {
    CheckedContent(
      diagnostics: (1...count).map { Diagnostic(file: "a.yaml", at: .init(line: $0, column: 3), .stale(days: 200)) }
        + [Diagnostic(file: "a.yaml", at: .init(line: 9, column: 1), .emptyText)])
  }

  @Test func `more than three findings that are alike are one, with their number and some of their places`() {
    let folded = CheckReport(checked: Self.stale(6), interfaceLanguage: .english)
    #expect(
      TextStyle().render(folded.lines) == """
        a.yaml:1:3: warning: last verified 200 days ago [HD035]
          Check it again and change the date.
          and 5 more like it (--all shows them): a.yaml:2:3, a.yaml:3:3, a.yaml:4:3, a.yaml:5:3 …
        a.yaml:9:1: error: the text is empty [HD045]
          Fill it in, or leave the key out.

        """)
    let whole = CheckReport(checked: Self.stale(6), interfaceLanguage: .english, showsAll: true)
    #expect(TextStyle().render(whole.lines).matches(of: /HD035/).count == 6)
    #expect(
      TextStyle().render(CheckReport(checked: Self.stale(3), interfaceLanguage: .english).lines).matches(of: /HD035/)
        .count == 3)
    for report in [folded, whole] {
      #expect(report.json.description.matches(of: /"code":"HD035"/).count == 6)
      #expect(report.records.count == 7 && report.editorLines.split(separator: "\n").count == 7)
    }
    #expect(folded.explainingCommand == "helpdeck check --explain HD045")
  }

  @Test func `a line for editors has the place, the severity in English, the words and no control characters`() {
    let finding = Diagnostic(file: "a\u{1B}.yaml", at: .init(line: 2, column: 5), .badDate("1\n2"))
    let report = CheckReport(checked: CheckedContent(diagnostics: [finding]), interfaceLanguage: .korean)
    #expect(report.editorLines == "a\u{FFFD}.yaml:2:5: error: 날짜가 아닙니다: '1\u{FFFD}2' [HD025] · 2026-12-25처럼 쓰세요.\n")
  }

  private static func question(_ id: String, _ texts: LocalizedText, status: EntryStatus = .active) -> Question {
    Question(
      id: ItemID(id)!, status: status, question: texts, answer: LocalizedText(.english, "24/7"),
      review: Review(status: .unverified))
  }

  @Test func `texts without a translation are counted by service and language`() throws {
    let korean = LanguageTag.korean
    let both = LocalizedText(versions: [.init(.english, "How"), .init(korean, "어떻게")])!
    let service = Service(
      id: ServiceID("shop")!, language: .english, name: LocalizedText(.english, "Shop"),
      review: Review(status: .unverified))
    let library = InMemoryLibrary(
      collection: HelpCollection(
        id: Identifier("all")!, title: both, language: .english, languages: [.english, korean]),
      services: [
        ServiceDocument(
          service: service, contacts: [], guides: [],
          faq: [
            Self.question("a", both), Self.question("b", LocalizedText(.english, "Why")),
            Self.question("old", LocalizedText(.english, "Was"), status: .retired),
          ], facts: [], notes: [])
      ])
    let gaps = TranslationGap.all(in: library)
    #expect(gaps.map { "\($0.language) \($0.missing)/\($0.texts)" } == ["en 0/3", "ko 2/3"])
    let lines = TranslationLines(gaps: gaps, interfaceLanguage: .english, showsAll: false)
    #expect(
      TextStyle().render(lines.lines) == """
        texts without a translation / all texts
                en   ko
          shop  0/3  2/3
          all   0/3  2/3
        ko:\u{20}
          shop
          shop/faq/b


        """)
  }
}

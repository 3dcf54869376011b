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
}

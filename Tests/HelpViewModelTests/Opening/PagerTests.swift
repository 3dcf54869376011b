import HelpViewModel
import Testing

@Suite("Pagers") struct PagerTests {
  static let rows: [(variables: [String: String], programs: [[String]])] = [
    ([:], [["pager"], ["less"]]), (["PAGER": "less -S"], [["less", "-S"]]), (["PAGER": ""], []), (["PAGER": "cat"], []),
    (["PAGER": "less", "HELPDECK_PAGER": "most"], [["most"]]), (["PAGER": "less", "HELPDECK_PAGER": ""], []),
    (["PAGER": "less -P 'page %d'"], [["less", "-P", "page %d"]]), (["PAGER": "cat | cat"], []),
  ]

  @Test(arguments: rows.indices) func `HELPDECK_PAGER takes precedence over PAGER, and an empty value means no pager`(
    row: Int
  ) {
    let (variables, programs) = Self.rows[row]
    #expect(Pager.choices(Environment(variables)).map(\.argv) == programs)
  }
}

import HelpContent
import HelpSearch
import HelpViewModel
import Testing

/// How many of the searches of a file find what they should.
@Suite("Shares of searches") struct SearchSharesTests {
  private static let a = Reference("a")!

  /// A search of a class that wants an entry first, and finds it at `rank`.
  private static func ranked(_ group: String?, _ rank: Int?) -> SearchVerdict {
    verdict(group, .first([a]), rank, isMet: rank == 1)
  }

  private static func verdict(
    _ group: String?, _ expectation: ExpectedSearch.Expectation, _ rank: Int? = nil, isMet: Bool
  ) -> SearchVerdict {
    let search = ExpectedSearch("환불", group: group, expectations: [Located(expectation, at: .start)])
    return SearchVerdict(search, rank: rank, failures: isMet ? [] : [Located(.notFound(a), at: .start)])
  }

  @Test func `count the searches that want an entry first, and those that fail for any reason`() {
    let shares = SearchShares(
      [1, 1, 3, 4, nil].map { Self.ranked(nil, $0) } + [Self.verdict(nil, .nothingFound, isMet: false)])
    #expect((shares.count, shares.first, shares.amongFirst, shares.failed) == (6, 40, 60, 67))
    let none = SearchShares([Self.verdict(nil, .nothingFound, isMet: true)])
    #expect((none.count, none.first, none.amongFirst, none.failed) == (1, nil, nil, 0))
  }

  @Test func `say 100 and 0 only of all and of none`() {
    let shares = SearchShares(Array(repeating: Self.ranked(nil, 1), count: 999) + [Self.ranked(nil, nil)])
    #expect((shares.first, shares.amongFirst, shares.failed) == (99, 99, 1))
  }

  @Test func `are in the order of the classes, with other for searches without one`() {
    let verdicts = [Self.ranked("typo", 1), Self.ranked(nil, 1), Self.ranked("typo", nil), Self.ranked("other", 1)]
    let classes = SearchShares.byClass(verdicts)
    #expect(classes.map(\.name) == ["typo", "other"])
    #expect(classes.map(\.shares.count) == [2, 2])
  }

  @Test func `have a line for each class, whatever it is called`() {
    let name = "line\nend\t" + String(repeating: "긴", count: 40)
    let table = SearchSharesTable([Self.ranked(name, 1)], in: .english)
    #expect(table.classes == ["line end 긴긴긴긴긴긴긴긴긴긴긴…         1      100      100         0"])
  }

  @Test func `are aligned in columns in every language`() {
    let verdicts = [Self.ranked("맞춤법", 1), Self.ranked(nil, 2), Self.verdict("nothing", .nothingFound, isMet: true)]
    let lines = { (language: InterfaceLanguage) in
      let table = SearchSharesTable(verdicts, in: language)
      return ([table.head] + table.classes + [table.all]).joined(separator: "\n")
    }
    #expect(
      lines(.english) == """
        class    searches  first %  top 3 %  failed %
        맞춤법          1      100      100         0
        other           1        0      100       100
        nothing         1        -        -         0
        all             3       50      100        34
        """)
    #expect(
      lines(.korean) == """
        분류     검색 수  1위 %  3위 안 %  실패 %
        맞춤법         1    100       100       0
        기타           1      0       100     100
        nothing        1      -         -       0
        전체           3     50       100      34
        """)
    #expect(
      lines(.simplifiedChinese) == """
        类别     搜索数  第一 %  前 3 位 %  未达标 %
        맞춤법        1     100        100         0
        其他          1       0        100       100
        nothing       1       -          -         0
        全部          3      50        100        34
        """)
  }
}

import HelpViewModel
import Testing

@Suite("Editors") struct EditorCandidateTests {
  private static let usual = [["editor", "a.yaml"], ["nano", "+7", "a.yaml"], ["vi", "+7", "a.yaml"]]

  @Test(arguments: [
    ([:], []), (["EDITOR": "vim -u NONE"], [["vim", "-u", "NONE", "+7", "a.yaml"]]),
    (
      ["VISUAL": "'/opt/my editor/nvim' -n", "EDITOR": "hx"],
      [["/opt/my editor/nvim", "-n", "+7", "a.yaml"], ["hx", "a.yaml:7"]]
    ),
    (["EDITOR": "ed | tee"], [["ed | tee", "a.yaml"]]), (["EDITOR": " "], []),
  ]) func `VISUAL is tried before EDITOR and the usual ones, each at the line if it is known how`(
    variables: [String: String], named: [[String]]
  ) {
    let all = EditorCandidate.all(Environment(variables), path: "a.yaml", line: 7)
    #expect(all.map(\.argv) == named + Self.usual)
    #expect(all.map(\.isNamed) == named.map { _ in true } + Self.usual.map { _ in false })
  }
}

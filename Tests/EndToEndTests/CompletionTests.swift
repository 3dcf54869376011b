import TestSupport
import Testing

/// Asked of bash itself, as it asks when somebody presses Tab.
@Suite struct `Completions` {
  static let lines = [
    ("helpdeck exp", "export"), ("helpdeck export --to j", "json jsonl"),
    ("helpdeck show m", "millie-library migu-membership mobile-micropayment"),
    ("helpdeck contacts sp", "spotify"), ("helpdeck search -s pu", "public-helplines"),
    ("helpdeck copy spotify/faq/refund-r", "spotify/faq/refund-refused"),
    ("helpdeck show -d MINE s", "shop shop/faq/late"), ("helpdeck show -d /nonexistent s", ""),
  ]

  @Test(arguments: lines) func `a command line goes on with what there is`(line: String, words: String) async throws {
    let folder = try TemporaryFolder([
      "services/shop.yaml": """
      {format: 1, id: shop, type: service, lang: en, name: Shop, review: {status: unverified},
       faq: [{id: late, q: Late?, a: Yes}]}
      """
    ])
    let program = String(BuiltBinary.path.dropLast("/helpdeck".count))
    let script = """
      source <(helpdeck completions bash)
      COMP_LINE='\(line.replacing("MINE", with: folder.path))'
      COMP_WORDS=($COMP_LINE) COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_POINT=${#COMP_LINE}
      _helpdeck helpdeck "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      echo "${COMPREPLY[*]}"
      """
    let printed = try await Program.run(
      "/bin/bash", ["-c", script],
      environment: [
        "PATH": "\(program):/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8", "XDG_DATA_DIRS": "/nonexistent",
      ])
    #expect(printed.output == words + "\n")
    #expect(printed.errors == "")
  }
}

import HelpContent
import Testing

@testable import HelpFiles

@Suite("Hostile file") struct HostileFileTests {
  @Test(arguments: [true, false]) func `an alias bomb is refused at once as a value and as a key`(asKey: Bool) {
    var yaml = "a0: &n0 [x]\n"
    for level in 1...9 {
      let alias = "*n\(level - 1)"
      let nine = Array(repeating: alias, count: 9).joined(separator: ", ")
      yaml += asKey ? "a\(level): &n\(level)\n  ? \(alias)\n  : x\n" : "a\(level): &n\(level) [\(nine)]\n"
    }
    let clock = ContinuousClock()
    var found: [Diagnostic] = []
    let time = clock.measure { found = diagnostics(in: yaml) }
    #expect(found.contains { $0.code == .anchor })
    #expect(time < .seconds(1))
  }

  @Test func `a text full of YAML's signs is as long as it is written`() {
    let signs = String(repeating: "* ", count: 32_000)
    #expect(YamlDocument(Array("a: |\n  \(signs)x\n".utf8)).diagnostics.isEmpty)
  }

  @Test(arguments: [
    // Each tries to make a reader that guesses at quotes and blocks look away.
    "k: [\"start\n x: |\n   end\", &a x, {*a : y}]",
    "k: 'it''s\n  | \n  ' \nb: &a\n  c: 1\nd:\n  *a : 2",
    "k: {a: \"b\nc: >\n   \", d: &a [x], e: *a}",
  ])
  func `an anchor next to a quoted text is refused`(yaml: String) {
    let document = YamlDocument(Array(yaml.utf8))
    #expect(document.diagnostics.contains { $0.value.severity == .error })
  }

  @Test func `YAML indicators inside text are text`() throws {
    let yaml = """
      a: R&D *and* Q&A?
      b: "*starred* & 'quoted' ?"
      c: |
        &nbsp; *x*
        - *y* ?
        ? z
      d: [what?, "? why"]
      """
    let document = YamlDocument(Array(yaml.utf8))
    #expect(document.diagnostics == [])
    guard case .map(let entries, _, _)? = document.root else {
      Issue.record("not a map")
      return
    }
    let texts = entries.flatMap { entry -> [String] in
      switch entry.value {
      case .scalar(let scalar): [scalar.text]
      case .list(let nodes, _): nodes.map { if case .scalar(let scalar) = $0 { scalar.text } else { "" } }
      case .map: []
      }
    }
    #expect(
      texts == ["R&D *and* Q&A?", "*starred* & 'quoted' ?", "&nbsp; *x*\n- *y* ?\n? z\n", "what?", "? why"])
  }

  @Test(arguments: [("x\u{1B}", DiagnosticCode.forbiddenCharacter, 1), ("x #y", .lostText, 2)])
  func `half a million errors on one line are found in a single pass`(
    piece: String, code: DiagnosticCode, offset: Int
  ) {
    // Counted anew for each of them, the columns would take hours.
    let found = diagnostics(in: "k: " + String(repeating: piece, count: 500_000) + "\n").filter { $0.code == code }
    let length = piece.unicodeScalars.count
    #expect(found.map(\.column) == found.indices.map { 4 + length * $0 + offset })
    #expect(found.count > 400 && found.allSatisfy { $0.line == 1 })
  }

  @Test func `ten thousand nested brackets are refused`() {
    #expect(diagnostics(in: String(repeating: "[", count: 10_000)).map(\.code) == [.syntax])
  }

  @Test func `two hundred thousand nested brackets are refused where they are too many: the parser would take minutes`()
  {
    let opened = diagnostics(in: service("alert: " + String(repeating: "[", count: 200_000)))
    #expect(opened.map(\.code) == [.syntax])
  }

  @Test func `similar keys are looked for only for the first of many unknown ones`() {
    let keys = (0..<300).map { "sumary\($0): x" }
    let suggestions = diagnostics(in: service(keys.joined(separator: "\n"))).map { found -> String? in
      if case .unknownKey(_, _, let suggestion, _) = found.kind { suggestion } else { nil }
    }
    #expect(suggestions.prefix(9).allSatisfy { $0 == "summary" })
    #expect(suggestions.count == 300)
    #expect(suggestions.dropFirst(100).allSatisfy { $0 == nil })
  }

  @Test func `nine hundred closed brackets are reported as too deep`() {
    let yaml = service("alert: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900))
    #expect(diagnostics(in: yaml).map(\.code) == [.wrongType, .limit])
  }

  @Test func `a byte order mark, CRLF and every spelling of null are accepted`() {
    let yaml = "\u{FEFF}" + service("alert: null\nsummary: ~\nprovider:\nnative_name: \"null\"")
    #expect(diagnostics(in: yaml.replacing("\n", with: "\r\n")) == [])
  }

  @Test func `numbers, times and booleans stay the written text`() throws {
    let document = YamlDocument(Array("[0800, 18:00, 30.000, 1_000, no, 2026-10-02]".utf8))
    guard case .list(let nodes, _)? = document.root else {
      Issue.record("not a list")
      return
    }
    #expect(
      nodes.map { if case .scalar(let scalar) = $0 { scalar.text } else { "" } } == [
        "0800", "18:00", "30.000", "1_000", "no", "2026-10-02",
      ])
  }

  @Test(arguments: ["a: \u{301}b", "a #\u{301}", "a \u{301}b", "a: b", "a &b"])
  func `written YAML reads back as the same text even with combining characters`(text: String) {
    let document = YamlDocument(Array("- \(YamlPrinter.scalar(text))\n".utf8))
    guard case .list(let nodes, _)? = document.root, case .scalar(let scalar)? = nodes.first else {
      Issue.record("not a list of one text")
      return
    }
    #expect(scalar.text == text)
  }

  @Test func `half a character is told apart from an unknown escape, and a whole one in eight digits is read`() {
    #expect(diagnostics(in: service(#"alert: "\ud83d\ude00""#)).map(\.kind) == [.syntax(.surrogateEscape)])
    #expect(diagnostics(in: service(#"alert: "\q""#)).map(\.kind) == [.syntax(.badEscape)])
    #expect(diagnostics(in: service(#"alert: "\U0001F600""#)) == [])
  }

  @Test func `a syntax error hides no encoding errors, and a repeated key hides no rule violations`() {
    #expect(diagnostics(in: service("aliases: [\"\u{202E}\"]\nalert: @x")).places == ["7:12 HD004", "8:8 HD005"])
    #expect(diagnostics(in: service("alert: *x*\nfaq: - a")).places == ["8:6 HD005"])
    #expect(
      diagnostics(in: service("status: retird\nalert: a\nalert: b\nstatus: active\ntags: [A]")).places
        == ["7:9 HD023", "9:1 HD007", "10:1 HD007", "11:8 HD020"])
  }
}

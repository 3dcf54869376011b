import TestSupport
import Testing

@Suite("Paging of long output", .runsPrograms) struct PagerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let command: String
    var variables: [String: String] = [:]
    let isPaged: Bool

    var testDescription: String { "\(command) \(variables)" }
  }

  static let cases = [
    Case(command: "list faq", isPaged: true), Case(command: "show spotify", isPaged: true),
    Case(command: "search 환불", isPaged: true), Case(command: "list languages", isPaged: false),
    Case(command: "list faq --no-pager", isPaged: false), Case(command: "list faq --json", isPaged: false),
    Case(command: "list faq --plain", isPaged: false), Case(command: "list faq | /bin/cat", isPaged: false),
    Case(command: "list faq", variables: ["TERM": "dumb"], isPaged: false),
    Case(command: "list faq", variables: ["HELPDECK_PAGER": ""], isPaged: false),
    Case(command: "list faq", variables: ["HELPDECK_PAGER": "cat"], isPaged: false),
    Case(command: "list faq", variables: ["HELPDECK_PAGER": "/nonexistent/none"], isPaged: false),
    Case(command: "list faq", variables: ["HELPDECK_PAGER": "/bin/cat | /bin/cat"], isPaged: false),
    Case(command: "list faq", variables: ["HELPDECK_PAGER": "/bin/sh -c 'exit 2'"], isPaged: false),
    Case(command: "list faq", variables: ["HELPDECK_SECURE": "1"], isPaged: false),
  ]

  @Test(arguments: cases) func `output longer than the terminal goes to a pager unless it is switched off`(
    it: Case
  ) async throws {
    let folder = try TemporaryFolder()
    try folder.install("leaf", "/bin/cat > '\(folder.path)/leafed'; echo \"paged $LESS $LESSCHARSET\"")
    let terminal = try PseudoTerminal(columns: 80, rows: 20)
    let alone = [
      "LANG": "ko_KR.UTF-8", "HOME": folder.path, "XDG_DATA_DIRS": folder.path, "PATH": "/nonexistent",
      "TERM": "xterm-256color", "HELPDECK_PAGER": "\(folder.path)/leaf",
    ]
    let status = try await terminal.run(
      "\(BuiltBinary.path) \(it.command)", environment: alone.merging(it.variables) { $1 })
    #expect(status == 0)
    let written = String(decoding: terminal.written, as: UTF8.self)
    #expect(written.contains("paged FRX utf-8") == it.isPaged, "\(written)")
    #expect(written.isEmpty == false)
    if it.command.hasPrefix("list faq") { #expect(written.contains("spotify") != it.isPaged, "\(written)") }
    if it.isPaged { #expect(try folder.read("leafed").contains("spotify")) }
  }

  @Test func `LESS and LESSCHARSET set by the user are kept`() async throws {
    let folder = try TemporaryFolder()
    try folder.install("leaf", "echo \"paged $LESS $LESSCHARSET\"")
    let terminal = try PseudoTerminal(columns: 80, rows: 20)
    _ = try await terminal.run(
      "\(BuiltBinary.path) list faq",
      environment: [
        "HOME": folder.path, "TERM": "xterm", "LANG": "C.UTF-8", "PAGER": "\(folder.path)/leaf", "LESS": "S",
        "LESSCHARSET": "latin1",
      ])
    #expect(String(decoding: terminal.written, as: UTF8.self).contains("paged S -R latin1"))
  }

  @Test func `leaving the pager early is not an error`() async throws {
    let folder = try TemporaryFolder()
    try folder.install("leave", "exit 0")
    let terminal = try PseudoTerminal(columns: 80, rows: 20)
    let status = try await terminal.run(
      "\(BuiltBinary.path) list faq",
      environment: ["HOME": folder.path, "TERM": "xterm", "LANG": "C.UTF-8", "PAGER": "\(folder.path)/leave"])
    #expect(status == 0)
    #expect(terminal.written == [])
  }
}

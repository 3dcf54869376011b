import Foundation
import Subprocess
import TestSupport
import Testing

/// The program's output contains no control sequences from content, names, settings or queries.
@Suite("Hostile text in output", .serialized, .runsPrograms) struct HostileOutputTests {
  private static let folder = Result { try HostileFolder() }

  @Test func `the hostile texts cover every class`() {
    #expect(HostileText.all.count >= 500)
    #expect(Set(HostileText.all.map(\.kind)) == Set(HostileText.Class.allCases))
    #expect(Set(HostileText.all.map(\.bytes)).count == HostileText.all.count)
  }

  /// `$H` is helpdeck, `$F` the folder; `$A` is hostile text where the script is run for each handful.
  static let contentScripts = [
    "$H check $F/raw", "$H check --json $F/raw", "$H check --format github $F/raw", "$H check $F/escaped",
    "$H check --json $F/escaped",
    "$H check -L ko $F/names", "$H check --json $F/names", "$H check --format github $F/names",
    "$H list -d $F/raw", "$H list -d $F/names", "$H list -d $F/escaped -L zh", "$H doctor -d $F/names",
    "$H doctor --json -d $F/raw",
    "$H --snapshot 100x30 -d $F/names --keys '!'", "$H --snapshot 100x30 -d $F/raw --keys '!' --format ansi",
    "$H --snapshot 100x30 -d $F/escaped --keys '!' --format svg",
  ]

  static let soundScripts = [
    "$H list -d $U", "$H list -d $U --json", "$H list -d $U --plain", "$H list contacts -d $U", "$H list guides -d $U",
    "$H list faq -d $U",
    "$H show -d $U shop", "$H show -d $U shop --json", "$H show -d $U shop --plain", "$H show -d $U shop/faq/late",
    "$H show -d $U shop/guides/cancel", "$H contacts -d $U", "$H contacts -d $U --json", "$H contacts -d $U --plain",
    "$H search -d $U answer", "$H search -d $U answer --json", "$H search -d $U answer --plain",
    "$H copy --print -d $U shop/faq/late", "$H copy --print -d $U shop/contacts/phone --as html",
    "$H copy --print -d $U shop/guides/cancel --as markdown", "$H copy --json -d $U shop/faq/late",
    "$H open --print -d $U shop/faq/late",
    "for to in json jsonl yaml markdown md text txt csv vcard vcf documents; do $H export -d $U --to $to; done",
    "for N in $F/named/*; do $H import --from txt \"$N\"; done", "$H check $F/named/*",
    "$H search --batch -d $U < $F/lines", "TERM=dumb $H browse --linear -d $U < $F/lines",
  ]

  static let argumentScripts = [
    "$H search \"$A\"", "$H search --json \"$A\"", "$H search --plain -v \"$A\"", "$H show \"$A\"",
    "$H show --json \"$A\"", "$H copy \"$A\"",
    "$H open \"$A\"", "$H contacts \"$A\"", "$H list \"$A\"", "$H export --to json \"$A\"", "$H export --to \"$A\"",
    "$H check \"$A\"",
    "$H check --json \"$A\"", "$H edit \"$A\"", "$H new \"$A\"", "$H schema \"$A\"", "$H completions \"$A\"",
    "$H config all \"$A\"",
    "$H import --from txt \"$A\"", "$H -d \"$F/$A\" list", "$H --config \"$F/$A\" list", "$H -L \"$A\" list",
    "$H \"$A\"", "$H \"--$A\"",
    "$H -\"$A\" list", "$H --snapshot \"$A\"", "$H --snapshot 80x24 --keys \"/${A:0:150}\"",
    "$H --snapshot 80x24 --search \"$A\" --format ansi",
    "$H --snapshot 80x24 --keys \"/${A:0:150}\" --format svg", "$H --color \"$A\" list", "$H search -k \"$A\" x",
    "$H search -s \"$A\" x",
    "$H config --config $F/configuration/$N.yaml", "$H config all --json --config $F/configuration/$N.yaml",
    "$H config all --plain --config $F/configuration/$N.yaml", "$H doctor --config $F/configuration/$N.yaml",
    "$H copy migu-membership/contacts/hotline --config $F/configuration/$N.yaml",
    "$H import --from txt $F/import/$N.txt", "$H import --from md $F/import/$N.md",
    "$H import --from csv $F/import/$N.csv",
    "$H import --from json $F/import/$N.txt",
    "HELPDECK_LANG=\"$A\" HELPDECK_DATA=\"/$A\" EDITOR=\"$A\" VISUAL=\"$A\" BROWSER=\"$A\" TERM=\"$A\" LANG=\"$A\" DISPLAY=\"$A\" $H doctor",
    "HELPDECK_LANG=\"$A\" HELPDECK_DATA=\"/$A\" EDITOR=\"$A\" BROWSER=\"$A\" TERM=\"$A\" LANG=\"$A\" HELPDECK_CLIPBOARD=\"$A\" $H doctor --json",
    "HELPDECK_NOW=\"$A\" $H contacts", "XDG_CONFIG_HOME=\"/$A\" XDG_DATA_DIRS=\"/$A\" TMPDIR=\"/$A\" $H config all",
    "PATH=/nonexistent BROWSER=\"$A\" $H open migu-membership",
    "PATH=/nonexistent EDITOR=\"$A\" $H edit -d $F/unseen shop",
    "HELPDECK_CONFIG=\"$F/$A\" $H config",
  ]

  @Test(arguments: contentScripts + soundScripts)
  func `content and file names send no control sequence to a pipe`(script: String) async throws {
    let ran = try await Self.run(script)
    #expect(!ran.bytes.isEmpty)
    let isPicture = script.contains("ansi")
    #expect(TerminalOutput(ran.bytes, to: isPicture ? .colouredLines : .pipe).troubles == [])
  }

  @Test(arguments: argumentScripts)
  func `arguments, settings and imported texts send no control sequence to a pipe`(script: String) async throws {
    let loop = "for N in {0..\(HostileText.handfuls.count - 1)}; do A=$(cat $F/arguments/$N); \(script); done"
    let ran = try await Self.run(loop)
    let isPicture = script.contains("ansi")
    #expect(TerminalOutput(ran.bytes, to: isPicture ? .colouredLines : .pipe).troubles == [])
  }

  @Test func `lines on a terminal contain no control sequence but colours and links`() async throws {
    let folder = try Self.folder.get()
    let terminal = try PseudoTerminal(columns: 90, rows: 30)
    _ = try await terminal.run(
      "cd \(folder.path); H=\(BuiltBinary.path); for c in 'list' 'show shop' 'show shop/faq/late' 'search answer' contacts; do"
        + " $H $c -d unseen; done; $H check names; for f in arguments/*; do $H search \"$(cat $f)\"; done",
      environment: Self.environment(folder))
    let output = TerminalOutput(terminal.written, to: .colouredLines)
    #expect(output.troubles == [])
    #expect(output.sequences.contains("[m"))
  }

  private static func environment(_ folder: HostileFolder) -> [String: String] {
    terminalEnvironment(
      home: folder.path,
      [
        "LANG": "en_US.UTF-8", "HELPDECK_PAGER": "cat", "HELPDECK_NOW": "2026-11-20T14:32",
        "HELPDECK_CLIPBOARD": "none", "XDG_STATE_HOME": "\(folder.path)/state",
      ])
  }

  private static func run(_ script: String) async throws -> (bytes: [UInt8], status: TerminationStatus) {
    let folder = try Self.folder.get()
    let output = "\(folder.path)/output-\(UUID().uuidString)"
    let program = try await Program.run(
      "/bin/bash",
      [
        "-c", "H=\(BuiltBinary.path); F=\(folder.path); U=$F/unseen; { \(script); } > \(output) 2>&1 < /dev/null; true",
      ],
      environment: environment(folder))
    return (Array(try Data(contentsOf: URL(filePath: output))), program.status)
  }
}

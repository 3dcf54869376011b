import Foundation
import Subprocess
import TestSupport
import Testing

/// Links passed to programs that record them.
@Suite("Opening links", .runsPrograms) struct OpeningTests {
  private static let site = "https://example.org/a?b=$(id)&c=';*'%20d"
  private static let content = [
    "collection.yaml": "{format: 1, id: links, title: {en: Links}, lang: en}",
    "services/desk.yaml": """
    format: 1
    id: desk
    type: service
    lang: en
    name: {en: Desk}
    review: {status: unverified, verified: null}
    contacts:
      - {id: form, kind: form, url: "\(site)", value_status: published}
      - {id: mail, kind: email, value: help@example.org, value_status: published}
      - {id: phone, kind: phone, value: "95016", value_status: example, phone: {type: short-code, country: CN}}
      - {id: hidden, kind: chat, value_status: not-published, where: {en: In the app}}
    faq:
      - {id: linked, q: {en: Where?}, a: {en: "See [there](https://example.org/there)."}}
      - {id: bare, q: {en: Why?}, a: {en: Because.}}
    """,
  ]

  /// A folder with the content, with `recorder`, which writes down its arguments, and with programs that fail.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(content)
    try folder.install("recorder", "printf '%s\\n' \"$@\" > \(folder.path)/arguments; echo noise; echo noise >&2")
    try folder.install("failing", "exit 3")
    try folder.install("w3m", "printf '%s\\n' \"$@\" > \(folder.path)/arguments; echo 'text browser'; read line")
    return folder
  }

  private func open(
    _ folder: TemporaryFolder, _ arguments: String..., environment: [String: String] = [:]
  ) async throws -> Program {
    try await Program.run(
      BuiltBinary.path, ["-d", folder.path, "open"] + arguments,
      environment: [
        "HELPDECK_LANG": "en", "HOME": folder.path, "XDG_DATA_DIRS": folder.path, "PATH": folder.path,
        "HELPDECK_CLIPBOARD": "none",
      ].merging(environment) { $1 })
  }

  @Test(arguments: [
    ("desk/form", "recorder", [site]), ("desk/form", "failing:absent:recorder", [site]),
    ("desk/form", "recorder --new-window", ["--new-window", site]),
    ("desk/form", "recorder --url=%s -x%%%c", ["--url=\(site)", "-x%:"]),
    ("desk/mail", "recorder", ["mailto:help@example.org"]),
    ("desk/phone", "recorder", ["tel:95016;phone-context=+86"]),
    ("desk/linked", "recorder", ["https://example.org/there"]),
  ]) func `a program named in BROWSER gets the link unchanged and without a shell`(
    reference: String, browser: String, arguments: [String]
  ) async throws {
    let folder = try Self.folder()
    let program = try await open(folder, reference, environment: ["BROWSER": browser])
    #expect(program.status == .exited(0))
    #expect(program.output == "")
    #expect(program.errors.contains("Passed to recorder: "))
    #expect(!program.errors.contains("noise"))
    #expect(try folder.read("arguments") == arguments.map { $0 + "\n" }.joined())
  }

  @Test(arguments: [
    (
      ["BROWSER": "absent:failing"],
      "No program here could open it\nabsent: could not be run\nfailing: failed with exit status 3\n"
    ),
    ([:], "No program here could open it\n"),
    (["SSH_TTY": "/dev/pts/1", "BROWSER": "recorder"], "No program here could open it\n"),
    (["SSH_CONNECTION": "a 1 b 2", "DISPLAY": ":0"], "No program here could open it\n"),
  ]) func `a link that nothing can open, or over SSH, is printed with exit status 69`(
    environment: [String: String], errors: String
  ) async throws {
    let folder = try Self.folder()
    try folder.install("xdg-open", "printf '%s\\n' \"$@\" > \(folder.path)/arguments")
    let program = try await open(folder, "desk/form", environment: environment)
    #expect(program.status == .exited(69))
    #expect(program.output == Self.site + "\n")
    #expect(program.errors == errors)
    #expect((try? folder.read("arguments")) == nil)
  }

  @Test func `without BROWSER, xdg-open is used on a display`() async throws {
    let folder = try Self.folder()
    try folder.install("xdg-open", "printf '%s\\n' \"$@\" > \(folder.path)/arguments")
    #expect(try await open(folder, "desk/form", environment: ["DISPLAY": ":7"]).status == .exited(0))
    #expect(try folder.read("arguments") == Self.site + "\n")
  }

  @Test func `an example is opened with a warning, and --print opens nothing`() async throws {
    let folder = try Self.folder()
    let program = try await open(folder, "desk/phone", "--print", environment: ["BROWSER": "recorder"])
    #expect(program.status == .exited(0))
    #expect(program.output == "tel:95016;phone-context=+86\n")
    #expect(program.errors == "Unconfirmed number; check it before calling\n")
    #expect((try? folder.read("arguments")) == nil)
  }

  @Test(arguments: [
    ("desk/hidden", "This contact has no link to open\nWhere to look: In the app\n"),
    ("desk/bare", "This FAQ has no link to open\n"),
  ]) func `an entry without a link exits with 1`(reference: String, errors: String) async throws {
    let program = try await open(Self.folder(), reference, environment: ["BROWSER": "recorder"])
    #expect(program.status == .exited(1))
    #expect(program.output == "")
    #expect(program.errors == errors)
  }

  private func browser(
    _ folder: TemporaryFolder, columns: Int = 100, _ environment: [String: String],
    _ body: (Tmux) async throws -> Void
  ) async throws {
    try await Tmux.with(
      columns: columns, rows: 30, environment: ["PATH": "\(folder.path):/usr/bin:/bin"].merging(environment) { $1 }
    ) { terminal in
      try await terminal.type("\(BuiltBinary.path) -L en -d \(folder.path) desk/contacts/form; echo \"status $?\"\n")
      try await terminal.wait(for: "? Help")
      try await body(terminal)
    }
  }

  @Test func `a text browser has the terminal and Ctrl-C to itself until it is closed`() async throws {
    let folder = try Self.folder()
    try folder.install(
      "w3m", "trap 'echo was interrupted' INT; echo 'text browser'; read line; read line; echo bye > \(folder.path)/end"
    )
    try await browser(folder, ["BROWSER": "w3m"]) { terminal in
      try await terminal.type("o")
      let screen = try await terminal.wait(for: "text browser")
      #expect(!screen.contains("1 Services"))
      try await terminal.press("C-c")
      try await terminal.wait(for: "was interrupted")
      try await terminal.press("Enter", "Enter")
      try await terminal.wait(for: "1 Services")
      #expect(FileManager.default.fileExists(atPath: "\(folder.path)/end"))
      try await terminal.type("q")
      try await terminal.wait(for: "status 0")
    }
  }

  @Test func `a graphical browser runs in the background and prints nothing on the screen`() async throws {
    let folder = try Self.folder()
    try folder.install("window", "echo noise; echo noise > /dev/tty; printf '%s\\n' \"$@\" > \(folder.path)/arguments")
    try await browser(folder, ["BROWSER": "window"]) { terminal in
      try await terminal.type("o")
      let screen = try await terminal.wait(for: "Passed to window: https://example.org")
      #expect(screen.contains("1 Services"))
      #expect(!screen.contains("noise"))
      #expect(try folder.read("arguments") == Self.site + "\n")
    }
  }

  @Test func `over SSH the whole link is shown with its QR code and can be copied`() async throws {
    try await browser(Self.folder(), ["SSH_TTY": "/dev/pts/9", "BROWSER": "recorder"]) { terminal in
      try await terminal.type("o")
      let screen = try await terminal.wait(for: "Links cannot be opened here; scan the code or copy the link")
      #expect(screen.contains(Self.site))
      #expect(screen.contains("Scan with your phone"))
      #expect(screen.contains("█▀▀▀▀▀█"))
      try await terminal.type("y")
      try await terminal.wait(for: "In tmux's buffer")
      #expect(try await terminal.wholeBuffer == Self.site)
    }
  }

  @Test func `a text shown alone has only its own line breaks, and any key returns`() async throws {
    let folder = try Self.folder()
    let site = "https://example.org/" + String(repeating: "abcdefghi/", count: 17) + "end"
    try folder.write("services/desk.yaml", Self.content["services/desk.yaml"]!.replacing(Self.site, with: site))
    try await browser(folder, columns: 41, [:]) { terminal in
      try await terminal.type("v")
      try await terminal.wait(for: "Press any key to return")
      #expect(try await terminal.wait(forJoinedStart: site))
      try await terminal.type("z")
      try await terminal.wait(for: "Desk")
      #expect(!(try await terminal.screen.contains("Press any key to return")))
    }
  }

  @Test func `a call note can be edited and copied, and its temporary file is removed`() async throws {
    let folder = try Self.folder()
    try folder.install("editor", "ls -l \"$1\" > \(folder.path)/file; echo 'I have tried it twice' >> \"$1\"")
    try await browser(folder, ["EDITOR": "editor", "TMPDIR": folder.path]) { terminal in
      try await terminal.type("m")
      try await terminal.wait(for: "Entry: desk/contacts/form")
      try await terminal.type("e")
      try await terminal.wait(for: "I have tried it twice")
      try await terminal.type("y")
      try await terminal.wait(for: "In tmux's buffer")
      #expect(try await terminal.wholeBuffer.hasSuffix("\nI have tried it twice"))
      #expect(try folder.read("file").hasPrefix("-rw-------"))
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left.filter { $0.hasPrefix("helpdeck-") } == [])
    }
  }

  @Test func `an unchanged text stays the same after editing, and a fallback editor is reported`()
    async throws
  {
    let folder = try Self.folder()
    try folder.install("editor", "tail -c 1 \"$1\" | od -An -c > \(folder.path)/last")
    try await browser(folder, ["VISUAL": "gone", "EDITOR": "editor", "TMPDIR": folder.path]) { terminal in
      try await terminal.type("m")
      try await terminal.wait(for: "Entry: desk/contacts/form")
      try await terminal.type("y")
      try await terminal.wait(for: "In tmux's buffer")
      let before = try await terminal.wholeBuffer
      try await terminal.type("e")
      let screen = try await terminal.wait(for: "‘gone’ was not found; ‘editor’ was used instead")
      #expect(!screen.contains("edited"))
      #expect(try folder.read("last") == "  \\n\n")
      try await terminal.type("y")
      try await terminal.wait(for: "In tmux's buffer")
      #expect(try await terminal.wholeBuffer == before)
    }
  }
}

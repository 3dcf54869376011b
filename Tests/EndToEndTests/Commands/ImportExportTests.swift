import Foundation
import Subprocess
import TestSupport
import Testing

@Suite("Import and export", .runsPrograms) struct ImportExportTests {
  @Test func `exported content can be imported, checked and shown, and exports the same again`() async throws {
    let folder = try TemporaryFolder()
    let first = try await run("export", "--to", "json", "-o", "\(folder.path)/all.json")
    #expect(first.status == .exited(0))
    #expect(first.output == "")
    let made = try await run("import", "--from", "json", "\(folder.path)/all.json", "-o", "\(folder.path)/copy")
    #expect(made.status == .exited(0))
    let check = try await run("check", "\(folder.path)/copy", "--strict")
    #expect(check.errors == "0 errors, 0 warnings\n")
    let second = try await run("export", "--to", "json", "-d", "\(folder.path)/copy")
    #expect(try second.output == folder.read("all.json"))
  }

  @Test func `a folder of Markdown is imported with its subfolders, and skipped files are reported`() async throws {
    let page = "## Is it free?\n\nYes.\n"
    let folder = try TemporaryFolder([
      "md/a.md": page, "md/pay/fees.md": page, "md/ko/pay/fees.MARKDOWN": "## 무료인가요?\n\n네.\n",
      "md/ko/logo.svg": "<svg/>",
      "md/.hidden/b.md": page, "md/node_modules/c.md": page,
      "empty/notes.txt": "x",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/md/ko/again", withDestinationPath: "\(folder.path)/md")
    let made = try await run("import", "--from", "md", "\(folder.path)/md", "-o", "\(folder.path)/out")
    #expect(made.status == .exited(0))
    #expect(
      made.errors == """
        Not read, because it is of another format: \(folder.path)/md/ko/logo.svg
        Wrote \(folder.path)/out/services/md.yaml
        Wrote \(folder.path)/out/services/pay.yaml
        Questions 2, guides 0, contacts 0, lines to decide 0, not kept as they were 0

        """)
    let check = try await run("check", "\(folder.path)/out", "--strict")
    #expect(check.errors == "0 errors, 0 warnings\n")
    let planned = try await run(
      "import", "--from", "md", "\(folder.path)/md", "--dry-run", "-o", "\(folder.path)/other")
    #expect(
      planned.output
        == "services/md.yaml: questions 1, guides 0, contacts 0\nservices/pay.yaml: questions 1, guides 0, contacts 0\n"
    )
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/other"))
    let none = try await run("import", "--from", "md", "\(folder.path)/empty", "-o", "\(folder.path)/none")
    #expect(none.status == .exited(66))
    #expect(none.errors.contains("this folder has no files of that format"))
  }

  @Test func `an update writes only what has changed, and a second run nothing at all`() async throws {
    let table = "id,lang,question,answer\na,ko,하나?,첫째.\nb,ko,둘?,둘째.\n"
    let folder = try TemporaryFolder(["desk.csv": table])
    let arguments = ["import", "--from", "csv", "\(folder.path)/desk.csv", "-o", "\(folder.path)/out", "-L", "en"]
    _ = try await run(arguments)
    let files = ["out/.helpdeck-import", "out/services/desk.yaml"]
    func stamps() throws -> [Date] {
      try files.map {
        try #require(
          FileManager.default.attributesOfItem(atPath: "\(folder.path)/\($0)")[.modificationDate] as? Date)
      }
    }
    let first = try stamps()
    let silent = try await run(arguments + ["--update"])
    #expect(silent.status == .exited(0) && silent.errors == "" && silent.output == "")
    #expect(try stamps() == first)
    try folder.write("desk.csv", table.replacing("둘째.", with: "바뀐 둘째.") + "c,ko,셋?,셋째.\n")
    let changed = try await run(arguments + ["--update"])
    #expect(changed.errors == "new 1, changed 1, retired 0, to decide 0\n")
    #expect(try folder.read("out/services/desk.yaml").contains("      ko: 바뀐 둘째.\n  - id: c\n"))
    let after = try stamps()
    let planned = try await run(arguments + ["--update", "--dry-run"])
    #expect(planned.output == "" && planned.errors == "")
    try folder.write("desk.csv", "id,lang,question,answer\n")
    let emptied = try await run(arguments + ["--update"])
    #expect(emptied.status == .exited(65))
    #expect(emptied.errors == "The source has no entries any more; nothing was changed\n")
    #expect(try stamps() == after)
  }

  @Test func `a folder of what a desk's API sent becomes content that check accepts`() async throws {
    let article = { (id: Int, body: String, more: String) in
      #"{"id": \#(id), "section_id": 2, "locale": "ko", "title": "글 \#(id)", "body": "\#(body)", \#(more)}"#
    }
    let folder = try TemporaryFolder([
      "desk/articles.json":
        #"{"articles": [\#(article(1, "<p>하나</p>", #""draft": false"#)), \#(article(2, "둘", #""draft": true"#))], "count": 3}"#,
      "desk/sections.json": #"{"sections": [{"id": 2, "name": "결제", "locale": "ko"}]}"#, "desk/notes.txt": "x",
      "other/a.json": "{}",
    ])
    let made = try await run("import", "--from", "zendesk", "\(folder.path)/desk", "-o", "\(folder.path)/out")
    #expect(made.status == .exited(0))
    #expect(
      made.errors == """
        Not read, because it is of another format: \(folder.path)/desk/notes.txt
        \(folder.path)/desk/articles.json: only 2 of 3 articles were given; there are more pages
        \(folder.path)/desk/articles.json:1: not imported, because it is a draft (--drafts imports it): 글 2
        Wrote \(folder.path)/out/collection.yaml
        Wrote \(folder.path)/out/services/section-2.yaml
        Questions 1, guides 0, contacts 0, lines to decide 0, not kept as they were 2

        """)
    let check = try await run("check", "\(folder.path)/out", "--strict")
    #expect(check.errors == "0 errors, 0 warnings\n")
    let drafts = try await run("import", "--from", "zendesk", "\(folder.path)/desk", "--drafts", "--dry-run")
    #expect(drafts.output.contains("services/section-2.yaml: questions 2, guides 0, contacts 0\n"))
    let none = try await run("import", "--from", "zendesk", "\(folder.path)/other", "-o", "\(folder.path)/none")
    #expect(none.status == .exited(65))
    #expect(
      none.errors == """
        \(folder.path)/other/a.json: has no articles or sections of this product
        \(folder.path)/other: there is no article to import

        """)
  }

  @Test func `our own contacts come back from a table and from vCards`() async throws {
    let folder = try TemporaryFolder()
    for (format, more) in [("csv", ["--section", "contacts"]), ("vcard", [])] {
      let exported = try await Program.run(
        BuiltBinary.path, ["export", "--to", format, "-L", "ko", "-o", "\(folder.path)/book.\(format)"] + more,
        environment: Self.alone)
      #expect(exported.status == .exited(0))
      let out = "\(folder.path)/\(format)"
      #expect(
        try await run("import", "--from", format, "\(folder.path)/book.\(format)", "-o", out).status == .exited(0))
      #expect(try await run("check", out).status == .exited(0))
      let again = try await Program.run(
        BuiltBinary.path, ["export", "--to", format, "-L", "ko", "-d", out] + more, environment: Self.alone)
      let numbers = { (text: String) in
        text.split(whereSeparator: \.isNewline).filter { $0.contains("1372") || $0.contains("12315") }.map { line in
          // Services have no order of their own, and a status is told by each entry.
          line.split(separator: ",").dropFirst(format == "csv" ? 2 : 0).joined(separator: ",")
        }.sorted()
      }
      #expect(numbers(again.output) == numbers(try folder.read("book.\(format)")))
    }
  }

  @Test func `a single service can be exported and imported elsewhere`() async throws {
    let folder = try TemporaryFolder()
    _ = try await run("export", "--to", "json", "spotify", "-o", "\(folder.path)/one.json")
    _ = try await run("import", "--from", "json", "\(folder.path)/one.json", "-o", "\(folder.path)/copy")
    let check = try await run("check", "\(folder.path)/copy", "--strict")
    #expect(check.output == "")
    #expect(check.errors == "0 errors, 0 warnings\n")
  }

  @Test func `an import is printed, or written where no file exists yet`() async throws {
    let folder = try TemporaryFolder(["shop.txt": "목차\n환불되나요?\n네.\n\n그 밖의 말.\n"])
    let printed = try await run("import", "--from", "txt", "\(folder.path)/shop.txt")
    #expect(printed.output.contains("\n# TODO(import)") == false)
    #expect(printed.output.contains("  # TODO(import): line 5: 그 밖의 말.\n"))
    #expect(
      printed.errors
        == "\(folder.path)/shop.txt:1: skipped: 목차\nQuestions 1, guides 0, contacts 0, lines to decide 1, not kept as they were 1\n"
    )
    let written = try await run("import", "--from", "txt", "\(folder.path)/shop.txt", "-o", folder.path, "-q")
    #expect(written.status == .exited(0))
    #expect(try folder.read("services/shop.yaml") == printed.output)
    try folder.write("services/shop.yaml", "mine")
    let again = try await run("import", "--from", "txt", "\(folder.path)/shop.txt", "-o", folder.path)
    #expect(again.status == .exited(73))
    #expect(
      again.errors == "Nothing was written, because these already exist:\n\(folder.path)/services/shop.yaml\n")
    #expect(try folder.read("services/shop.yaml") == "mine")
  }

  struct Refusal: CustomTestStringConvertible, Sendable {
    let arguments: String
    let status: Int32
    let errors: String

    var testDescription: String { arguments }
  }

  static let refusals = [
    Refusal(
      arguments: "import --from csv bad.csv", status: 65,
      errors: "bad.csv: the first line names no columns ‘question’ and ‘answer’; name them with ‘--column question=…’\n"
    ),
    Refusal(
      arguments: "import --from csv two.csv", status: 64,
      errors: "This makes several files; name a folder for them with -o\n"),
    Refusal(arguments: "import --from txt gone.txt", status: 66, errors: "gone.txt: cannot be read\n"),
    Refusal(arguments: "export --to json -o no/where", status: 73, errors: "no/where: cannot be created\n"),
    Refusal(arguments: "export --to json nosuch", status: 1, errors: "There is no entry ‘nosuch’\n"),
  ]

  @Test(arguments: refusals) func `failed imports and exports give a message and a telling exit status`(
    refusal: Refusal
  ) async throws {
    let folder = try TemporaryFolder([
      "bad.csv": "a,b\n1,2\n", "two.csv": "service,question,answer\na,b?,c\nd,e?,f\n",
    ])
    let program = try await Program.run(
      BuiltBinary.path, refusal.arguments.split(separator: " ").map(String.init), environment: Self.alone,
      folder: folder.path)
    #expect(program.status == .exited(refusal.status))
    #expect(program.errors == refusal.errors)
    #expect(program.output == "")
  }

  private static let alone = [
    "LANG": "en_US.UTF-8", "HOME": "/nonexistent", "XDG_DATA_DIRS": "/nonexistent", "PATH": "/nonexistent",
  ]

  private func run(_ arguments: String...) async throws -> Program { try await run(arguments) }

  private func run(_ arguments: [String]) async throws -> Program {
    try await Program.run(BuiltBinary.path, arguments, environment: Self.alone)
  }
}

import Subprocess
import TestSupport
import Testing

/// The steps from no experience of writing content to valid content.
@Suite("Writing content", .runsPrograms) struct WritingTests {
  @Test(arguments: ["ko", "en", "zh"]) func `a new file passes check with and without its comments`(
    language: String
  ) async throws {
    let folder = try TemporaryFolder()
    let file = "\(folder.path)/services/my-shop.yaml"
    let made = try await run("new", "my-shop", "-o", file, "-L", language)
    #expect(made.status == .exited(0))
    #expect(try await run("check", file, "--strict").errors == "0 errors, 0 warnings\n")
    let lines = try folder.read("services/my-shop.yaml").split(separator: "\n", omittingEmptySubsequences: false)
    let written = lines.enumerated().map { number, line in
      if number > 0, line.hasPrefix("# ") { return String(line.dropFirst(2)) }
      return String(line).replacing("  # sources", with: "  sources").replacing("  #   - {kind", with: "    - {kind")
    }.joined(separator: "\n")
    try folder.write("services/my-shop.yaml", written)
    #expect(try await run("check", file, "--strict").output == "")
    let again = try await run("new", "my-shop", "-o", file)
    #expect(again.status == .exited(73))
    #expect(try folder.read("services/my-shop.yaml") == written)
  }

  @Test func `a service copied to a new id passes check`() async throws {
    for service in ["spotify", "migu-membership", "public-helplines"] {
      let folder = try TemporaryFolder()
      let file = "\(folder.path)/services/mine.yaml"
      #expect(try await run("new", "mine", "--from", service, "-o", file).status == .exited(0))
      #expect(try await run("check", file).errors.hasPrefix("0 errors"))
      #expect(try folder.read("services/mine.yaml").contains("\nid: mine\n"))
    }
  }

  @Test func `the editor opens at the entry's line, and problems are reported afterwards`() async throws {
    let folder = try TemporaryFolder([
      "services/shop.yaml": """
      format: 1
      id: shop
      type: service
      lang: en
      name: Shop
      review: {status: unverified}
      faq:
        - id: late
          q: Late?
          a: Yes
      """
    ])
    let file = "\(folder.path)/services/shop.yaml"
    try folder.install("nano", "echo \"$@\" > \(folder.path)/asked; printf '\\ntpye: 1\\n' >> \(file)")
    let edit = try await run("edit", "shop/late", "-d", folder.path, environment: ["VISUAL": "\(folder.path)/nano -w"])
    #expect(try folder.read("asked") == "-w +8 \(file)\n")
    #expect(edit.status == .exited(65))
    #expect(edit.output.hasPrefix("\(file):11:1: error: unknown key 'tpye' in a service"))
    #expect(edit.errors.hasSuffix("\n1 error, 0 warnings\n"))
  }

  @Test func `a file saved with an error is reopened at the error`() async throws {
    let folder = try TemporaryFolder([
      "collection.yaml": "{format: 1, id: town, title: Town, lang: en}",
      "services/shop.yaml": serviceFile() + "faq: [\n",
    ])
    let file = "\(folder.path)/services/shop.yaml"
    try folder.install("nano", "echo \"$@\" > \(folder.path)/asked; sed -i '/faq/d' \(file)")
    for reference in ["shop", "shop/late"] {
      try folder.write("services/shop.yaml", folder.read("services/shop.yaml") + "faq: [\n")
      let edit = try await run("edit", reference, "-d", folder.path, environment: ["VISUAL": "\(folder.path)/nano"])
      #expect(try folder.read("asked").hasSuffix("\(file)\n"))
      #expect(try folder.read("asked").hasPrefix("+") && !folder.read("asked").hasPrefix("+1 "))
      #expect(edit.status == .exited(0))
      #expect(edit.errors.hasSuffix("0 errors, 0 warnings\n"), "\(edit.errors)")
    }
  }

  @Test func `a failing editor is named in the message`() async throws {
    let folder = try TemporaryFolder([
      "services/shop.yaml": serviceFile()
    ])
    try folder.install("nano", "exit 1")
    let edit = try await run("edit", "shop", "-d", folder.path, environment: ["VISUAL": "\(folder.path)/nano"])
    #expect(edit.status == .exited(69))
    #expect(edit.errors == "The editor ‘\(folder.path)/nano’ failed\n")
  }

  @Test func `running a fallback editor is reported`() async throws {
    let folder = try TemporaryFolder([
      "services/shop.yaml": serviceFile()
    ])
    try folder.install("nano", "true")
    let edit = try await run(
      "edit", "shop", "-d", folder.path, environment: ["VISUAL": "gone -w", "EDITOR": "\(folder.path)/nano"])
    #expect(edit.status == .exited(0))
    #expect(
      edit.errors == "‘gone’ was not found; ‘\(folder.path)/nano’ was used instead\n0 errors, 0 warnings\n")
  }

  @Test func `problems that an edit causes in other files are reported as check reports them`() async throws {
    let folder = try TemporaryFolder([
      "services/shop.yaml": """
      {format: 1, id: shop, type: service, lang: en, name: Shop, review: {status: unverified},
       faq: [{id: late, q: Late?, a: Yes}]}
      """,
      "searches.yaml": "{format: 1, searches: [{type: nowhere, first: shop/faq/late}]}",
    ])
    try folder.install("nano", "true")
    let edit = try await run("edit", "shop", "-d", folder.path, environment: ["VISUAL": "\(folder.path)/nano"])
    let check = try await run("check", folder.path)
    #expect(edit.errors.hasSuffix("\n0 errors, 1 warning\n"))
    #expect((edit.output, edit.errors) == (check.output, check.errors))
  }

  @Test func `a new file that would hide another one says so`() async throws {
    let folder = try TemporaryFolder()
    let new = try await run("new", "spotify", "-o", "\(folder.path)/spotify.yaml")
    #expect(
      new.errors == """
        Wrote \(folder.path)/spotify.yaml
        There is already a service ‘spotify’ (starter/services/spotify.yaml). In a folder above it, this file replaces \
        it; with ‘overlay: true’ it changes only what it contains

        """)
    #expect(try await run("new", "corner-shop").errors == "")
  }

  @Test func `files that hide each other are listed from the shown one to the lowest`() async throws {
    let shop = serviceFile("spotify", name: "Mine")
    let over = "format: 1\nid: spotify\noverlay: true\nlang: en\nfaq:\n  - {id: mine, q: Mine?, a: Yes}\n"
    let folder = try TemporaryFolder([
      "a/services/spotify.yaml": shop, "b/services/spotify.yaml": shop, "c/services/spotify.yaml": over,
    ])
    let layers = ["a", "b", "c"].flatMap { ["--add-data", "\(folder.path)/\($0)"] }
    let list = try await Program.run(
      BuiltBinary.path, ["list", "sources", "--plain"] + layers,
      environment: ["HOME": "/nonexistent", "XDG_DATA_DIRS": "/nonexistent"])
    #expect(
      list.output.split(separator: "\n").filter { $0.hasPrefix("spotify") } == [
        "spotify\toverlay\t\(folder.path)/c/services/spotify.yaml",
        "spotify\tsource\t\(folder.path)/b/services/spotify.yaml",
        "spotify\thidden\t\(folder.path)/a/services/spotify.yaml",
        "spotify\thidden\tstarter/services/spotify.yaml",
      ])
    try folder.install("nano", "echo \"$@\" >> \(folder.path)/asked")
    for reference in ["spotify/faq/mine", "spotify"] {
      let edit = try await run(["edit", reference] + layers, environment: ["VISUAL": "\(folder.path)/nano"])
      #expect(edit.status == .exited(0))
    }
    #expect(
      try folder.read("asked")
        == "+6 \(folder.path)/c/services/spotify.yaml\n+2 \(folder.path)/c/services/spotify.yaml\n")
  }

  @Test func `untranslated entries can be left out of an export`() async throws {
    let folder = try TemporaryFolder([
      "services/shop.yaml": """
      format: 1
      id: shop
      type: service
      lang: ko
      name: 가게
      review: {status: unverified}
      contacts:
        - {id: desk, kind: phone, value: "1600-1234", value_status: published, phone: {country: KR}}
        - {id: mail, kind: email, value: a@b.example, value_status: published, label: 메일}
      guides:
        - {id: half, title: {en: Half, ko: 반}, steps: [하나]}
      faq:
        - {id: late, q: {ko: 늦나요?, en: Late?}, a: {ko: 네, en: Yes}}
        - {id: lost, q: 없나요?, a: 네}
      """,
      "services/desk.yaml": serviceFile("desk", name: "창구", language: "ko"),
    ])
    let strict = try await run("export", "--to", "jsonl", "-d", folder.path, "-L", "en", "--strict-lang")
    let list = { (what: String) in
      try await run("list", what, "--plain", "-d", folder.path, "-L", "en", "--strict-lang").output
        .split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    }
    #expect(strict.status == .exited(0))
    #expect(try await list("services") == ["shop"])
    #expect(try await list("contacts") == ["shop/contacts/desk"])
    #expect(try await list("guides") == [])
    #expect(try await list("faq") == ["shop/faq/late"])
    #expect(try await run("show", "shop/faq/lost", "-d", folder.path, "-L", "en", "--strict-lang").status == .exited(1))
    let found = try await run("search", "없나요", "-d", folder.path, "-L", "en", "--strict-lang", "--plain")
    #expect(found.output == "")
  }

  @Test func `entries that cannot be edited are refused with a message`() async throws {
    let inside = try await run("edit", "spotify")
    #expect(inside.status == .exited(73))
    #expect(
      inside.errors
        == "‘spotify’ is built in; ‘helpdeck new spotify --from spotify -o FILE’ makes a copy of your own\n")
    #expect(try await run("edit", "nosuch").status == .exited(1))
    #expect(try await run("new", "faq").status == .exited(64))
    #expect(try await run("new", "My Shop").status == .exited(64))
  }

  private func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Program {
    try await run(arguments, environment: environment)
  }

  private func run(_ arguments: [String], environment: [String: String] = [:]) async throws -> Program {
    let alone = [
      "LANG": "en_US.UTF-8", "HOME": "/nonexistent", "XDG_DATA_DIRS": "/nonexistent", "PATH": "/usr/bin:/bin",
      "HELPDECK_NOW": "2026-11-20T14:32",
    ]
    return try await Program.run(BuiltBinary.path, arguments, environment: alone.merging(environment) { $1 })
  }
}

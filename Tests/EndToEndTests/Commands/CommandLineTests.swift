import Foundation
import Subprocess
import TestSupport
import Testing

/// The interface for scripts, tested on the program with its built-in content.
@Suite("Command line", .runsPrograms) struct CommandLineTests {
  @Test func `data goes to standard output and messages go to standard error`() async throws {
    let search = try await run("search", "환불", "--json", "-n", "1")
    #expect(search.status == .exited(0))
    #expect(search.output.hasPrefix(#"{"type":"search","version":1,"query":"환불","languages":["ko"],"total":"#))
    #expect(search.output.contains(#""results":[{"ref":"spotify/guides/request-refund"#))
    let list = try await run("list", "services", "--json")
    #expect(
      list.output == #"""
        {"type":"list","version":1,"what":"services","items":[\#
        {"ref":"millie-library","kind":"service","id":"millie-library","name":"밀리의 서재"},\#
        {"ref":"spotify","kind":"service","id":"spotify","name":"스포티파이"},\#
        {"ref":"migu-membership","kind":"service","id":"migu-membership","name":"미구 멤버십"},\#
        {"ref":"mobile-micropayment","kind":"service","id":"mobile-micropayment","name":"휴대폰 소액결제"},\#
        {"ref":"seomin-itda","kind":"service","id":"seomin-itda","name":"서민금융 잇다"},\#
        {"ref":"public-helplines","kind":"service","id":"public-helplines","name":"공공 상담전화"}]}

        """#)
    #expect(list.errors == "")
    let contacts = try await run("contacts", "migu-membership", "--plain")
    #expect(
      contacts.output == """
        migu-membership/contacts/hotline\tphone\tmigu-membership\t전화 상담\t95016\texample\tunknown
        migu-membership/contacts/online\tchat\tmigu-membership\t온라인 상담\t\tnot-published\tunknown

        """)
  }

  @Test(arguments: [["show", "--help"], ["help", "show"]]) func `help lists a command's own options first`(
    arguments: [String]
  ) async throws {
    let help = try await run(arguments, environment: [:])
    #expect(help.status == .exited(0))
    let headings = help.output.matches(of: /(?:^|\n)([A-Z ]+):/).map { String($0.output.1) }
    #expect(headings == ["OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "GLOBAL OPTIONS"])
    #expect(help.output.hasSuffix("Print the version.\n\n"))
  }

  @Test func `a folder without content is reported with a hint how to begin`() async throws {
    let folder = try TemporaryFolder()
    let list = try await run("-d", folder.path, "list", "-L", "en")
    #expect(list.status == .exited(1))
    #expect(
      list.errors == """
        There is nothing to list
        There are no services yet; create one with ‘helpdeck new NAME -o FOLDER/services/NAME.yaml’

        """)
    let screen = try await run("-d", folder.path, "--snapshot", "80x12", "-L", "en")
    #expect(screen.output.contains("┃  Nothing here → helpdeck new"))
    #expect(screen.output.contains("│ There are no services yet; create one"))
  }

  @Test func `tags, categories and languages are listed by a single word`() async throws {
    #expect(try await run("list", "languages").output == "ko\nen\nzh-Hans\n")
    #expect(try await run("list", "languages", "--plain").output.hasPrefix("ko\tlanguage\tko\n"))
  }

  @Test func `a short option takes its value with or without a space`() async throws {
    let search = try await run("search", "refund", "-sspotify", "-kfact", "-n1", "-Len", "--plain")
    #expect(search.output == "spotify/facts/refund-time\tfact\tspotify\tTime for a refund\n")
  }

  @Test func `copy uses the first available clipboard route and names it`() async throws {
    let folder = try TemporaryFolder()
    try folder.install("xclip", "cd \(folder.path); if [ \"$1\" = -o ]; then cat copied; else cat > copied; fi")
    let copy = try await run(
      "copy", "migu-membership/contacts/hotline", environment: ["DISPLAY": ":0", "PATH": "\(folder.path):/bin"])
    #expect(copy.status == .exited(0))
    #expect(copy.output == "")
    #expect(copy.errors == "복사했습니다: 95016 (xclip)\n미검증 번호입니다. 걸기 전에 확인하세요\n")
    #expect(try folder.read("copied") == "95016")
    let json = try await run(
      "copy", "spotify", "--json", "-q", environment: ["DISPLAY": ":0", "PATH": "\(folder.path):/bin"])
    #expect(
      json.output == #"""
        {"type":"copy","version":1,"ref":"spotify","field":"value","value":"스포티파이","route":"xclip","confirmed":true}

        """#)
    #expect(json.errors == "")
  }

  @Test func `a value that cannot be copied is reported with where to find it`() async throws {
    let hidden = try await run("copy", "millie-library/contacts/phone")
    #expect(hidden.status == .exited(1))
    #expect(hidden.errors == "공개된 번호가 없어 복사하지 못했습니다\n확인할 곳: 앱·웹의 고객센터 메뉴\n")
    let nowhere = try await run("copy", "public-helplines/contacts/consumer-1372", "-L", "en")
    #expect(nowhere.status == .exited(69))
    #expect(nowhere.output == "1372\n")
    #expect(nowhere.errors == "No clipboard is available\n")
    let example = try await run("copy", "migu-membership/contacts/hotline", "--print", "--strict", "-L", "zh")
    #expect(example.status == .exited(1))
    #expect(example.output == "95016\n")
    #expect(example.errors == "号码未证实，拨打前请核实\n")
  }

  struct Ending: CustomTestStringConvertible, Sendable {
    let arguments: String
    let status: Int32
    let errors: String
    var variables: [String: String] = [:]

    var testDescription: String { arguments }
  }

  static let endings = [
    Ending(arguments: "search zzzqqq", status: 1, errors: "No results: zzzqqq\n"),
    Ending(arguments: "show nosuch", status: 1, errors: "There is no entry ‘nosuch’\n"),
    Ending(arguments: "copy spotfy", status: 1, errors: "There is no entry ‘spotfy’\nDid you mean ‘spotify’?\n"),
    Ending(arguments: "contacts spotify -k sms", status: 1, errors: "There is nothing to list\n"),
    Ending(
      arguments: "serch refund", status: 64,
      errors: "‘serch’ is neither a command nor an entry\nDid you mean ‘search’?\n"),
    Ending(
      arguments: "show spotify/refund-time", status: 64,
      errors: "‘spotify/refund-time’ matches several entries:\nspotify/faq/refund-time\nspotify/facts/refund-time\n"),
    Ending(arguments: "show \u{1B}[31mx", status: 1, errors: "There is no entry ‘\u{FFFD}[31mx’\n"),
    Ending(arguments: "-d /dev/null/none list", status: 66, errors: "/dev/null/none: cannot be read\n"),
    Ending(arguments: "check /dev/null/none", status: 66, errors: "/dev/null/none: cannot be read\n"),
    Ending(
      arguments: "copy spotify", status: 78,
      errors:
        "HELPDECK_CLIPBOARD: unknown method ‘magic’; choose from auto, clip.exe, command, none, osc52, pbcopy, tmux, wl-copy, xclip, xsel\n",
      variables: ["HELPDECK_CLIPBOARD": "magic"]),
    Ending(arguments: "check", status: 0, errors: "0 errors, 0 warnings\n"),
    Ending(
      arguments: "help serch", status: 64,
      errors: "‘serch’ is neither a command nor an entry\nDid you mean ‘search’?\n"),
    Ending(
      arguments: "search -s spotfy x", status: 64,
      errors: "There is no service ‘spotfy’\nDid you mean ‘spotify’?\n"),
    Ending(arguments: "search service:spotfy x", status: 64, errors: "no service:spotfy → spotify\n"),
    Ending(
      arguments: "check", status: 0,
      errors:
        "HELPDECK_NOW: ‘noon’ is not a time such as 2026-11-20T14:32; using the system clock\n0 errors, 0 warnings\n",
      variables: ["HELPDECK_NOW": "noon"]),
  ]

  @Test(arguments: endings) func `every failure has its exit status and message`(ending: Ending) async throws {
    let arguments = ending.arguments.split(separator: " ").map(String.init)
    let program = try await run(arguments, environment: ending.variables.merging(["LANG": "en_US.UTF-8"]) { $1 })
    #expect(program.status == .exited(ending.status))
    #expect(program.errors == ending.errors)
    #expect(program.output == "")
  }

  @Test func `without a terminal helpdeck prints help instead of starting the browser`() async throws {
    let program = try await run(environment: ["LANG": "en_US.UTF-8"])
    #expect(program.status == .exited(64))
    #expect(program.output == "")
    #expect(program.errors.contains("helpdeck search refund"))
  }

  @Test func `broken files are reported and the others are served`() async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: "\(folder.path)/services", withIntermediateDirectories: true)
    let good = serviceFile("good", name: "Good")
    try folder.write("services/good.yaml", good)
    try folder.write("services/bad.yaml", good.replacing("id: good", with: "id: bad").replacing("name:", with: "nmae:"))
    let list = try await run("-d", folder.path, "list", "--plain")
    #expect(list.output == "good\tservice\tGood\n")
    #expect(list.errors == "오류가 있는 파일 1개 · 자세한 내용은 ‘helpdeck check -d \(folder.path)’로 확인하세요\n")
    let check = try await run("check", folder.path, "--plain", "-L", "en")
    #expect(check.status == .exited(65))
    #expect(
      check.output.replacing(folder.path, with: "") == """
        /services/bad.yaml:5:1\terror\tHD010\tunknown key 'nmae' in a service; did you mean 'name'?

        """)
  }

  @Test func `a closed pipe ends the command silently`() async throws {
    let program = try await Program.run(
      "/bin/sh", ["-c", "(sleep 0.2; '\(BuiltBinary.path)' list guides; echo $? >&2) | true"],
      environment: ["PATH": "/bin:/usr/bin"])
    #expect(program.errors == "141\n")
  }

  @Test func `a failed write to standard output is an error`() async throws {
    for arguments in ["list", "--version", "search --help"] {
      let program = try await Program.run(
        "/bin/sh", ["-c", "'\(BuiltBinary.path)' \(arguments) > /dev/full"], environment: ["LANG": "en_US.UTF-8"])
      #expect(program.status == .exited(74))
      #expect(program.errors == "The output could not be written\n")
    }
  }

  @Test func `check runs the expected searches beside a collection`() async throws {
    let shop = """
      format: 1
      id: shop
      type: service
      lang: en
      name: Shop
      review: {status: unverified}
      faq:
        - {id: late, q: Refund later?, a: No refund.}
        - {id: refund, q: Refund?, a: Yes.}
      """
    let searches = """
      format: 1
      searches:
        - {type: refund, first: shop/faq/refund}
        - {type: refund later, first: shop/faq/refund}
        - {type: bicycle, nothing: true}
      """
    let folder = try TemporaryFolder(["services/shop.yaml": shop, "searches.yaml": searches])
    let check = try await run("check", folder.path, "--plain", "-L", "en")
    #expect(check.status == .exited(0))
    #expect(
      check.output.replacing(folder.path, with: "") == """
        /searches.yaml:4:33\twarning\tHD051\t'refund later': shop/faq/refund is not found, and first comes shop/faq/late

        """)
    #expect(try await run("check", folder.path, "--strict").status == .exited(65))
  }

  @Test func `check tries the built-in searches, without those about a service that another layer changes`()
    async throws
  {
    let overlay = "format: 1\nid: spotify\noverlay: true\nlang: en\nname: Spot\n"
    let folder = try TemporaryFolder(["services/spotify.yaml": overlay])
    let count = { (check: Program) in
      let all = check.output.split(separator: "\n").last {
        $0.hasPrefix("all\t") && $0.hasSuffix("\tstarter/searches.yaml")
      }
      return all.flatMap { Int($0.split(separator: "\t")[1]) } ?? 0
    }
    let alone = try await count(run("check", "--searches", "--plain"))
    let below = try await count(run("check", "--searches", "--plain", "--add-data", folder.path))
    #expect(alone > 200)
    #expect((alone / 2..<alone).contains(below))
  }

  @Test func `check says so if there are no searches to try`() async throws {
    let folder = try TemporaryFolder(["services/shop.yaml": serviceFile("shop", name: "Shop")])
    let check = try await run("check", "--searches", folder.path, "-L", "en")
    #expect(check.output == "")
    #expect(check.errors == "No searches to try; searches.yaml lists them\n0 errors, 0 warnings\n")
  }

  private func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Program {
    try await run(arguments, environment: environment)
  }

  /// Alone: with an empty home, and nothing of this machine's clipboard.
  private func run(_ arguments: [String], environment: [String: String]) async throws -> Program {
    let alone = [
      "LANG": "ko_KR.UTF-8", "HOME": "/nonexistent", "XDG_DATA_DIRS": "/nonexistent", "PATH": "/nonexistent",
    ]
    return try await Program.run(BuiltBinary.path, arguments, environment: alone.merging(environment) { $1 })
  }
}

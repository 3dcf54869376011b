import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

@Suite("Configuration file") struct ConfigurationFileTests {
  static let whole = """
    language: [ko, zh-Hans]
    kinds:
      - chat
      - phone
    data:
      paths: ["~/help", /srv/help]
    ui: {ascii: true, ambiguous_width: 2}
    clipboard:
      method: command
      command: [cp, "-", 1]
    keys:
      y: copy
      <C-d>: null
      "[": previous_tab
    text_field_keys:
      <C-w>: null
      <C-d>: delete_word
    """

  @Test func `every setting is read with its location`() {
    let file = Self.file(Self.whole)
    #expect(file.diagnostics == [])
    let draft = file.draft
    #expect(draft.languages == Located([.korean, .simplifiedChinese], at: .init(line: 1, column: 11)))
    #expect(draft.kinds == Located([.chat, .phone], at: .init(line: 3, column: 3)))
    #expect(draft.data?.paths == Located(["~/help", "/srv/help"], at: .init(line: 6, column: 10)))
    #expect(draft.interface?.isASCII == Located(true, at: .init(line: 7, column: 13)))
    #expect(draft.interface?.ambiguousWidth == Located(2, at: .init(line: 7, column: 36)))
    #expect(draft.clipboard?.method == Located("command", at: .init(line: 9, column: 11)))
    #expect(draft.clipboard?.command == Located(["cp", "-", "1"], at: .init(line: 10, column: 12)))
    #expect(draft.keys.map(\.keys.value) == ["y", "<C-d>", "["])
    #expect(draft.keys.map(\.command?.value) == ["copy", nil, "previous_tab"])
    #expect(draft.textFieldKeys.map(\.keys.value) == ["<C-w>", "<C-d>"])
    #expect(draft.textFieldKeys.map(\.command) == [nil, Located("delete_word", at: .init(line: 17, column: 10))])
  }

  @Test(arguments: ["", "# nothing yet\n", "ui:\nkeys: null\n", "{}"])
  func `an empty configuration has no diagnostics`(yaml: String) {
    #expect(Self.file(yaml).diagnostics == [])
  }

  static let diagnostics: [(yaml: String, expected: [String])] = [
    ("langauge: [ko]", ["1:1 HD010 warning"]),
    ("ui:\n  thme: dark\n  mous: true", ["2:3 HD010 warning", "3:3 HD010 warning"]),
    ("data: {pahts: []}", ["1:8 HD010 warning"]),
    ("language: ko", ["1:11 HD012 error"]),
    ("language: [ko, kr]", ["1:16 HD024 error"]),
    ("kinds: [phone, fone]", ["1:16 HD023 error"]),
    ("ui: {ascii: yes}", ["1:13 HD012 error"]),
    ("ui: {ambiguous_width: 3}", ["1:23 HD023 error"]),
    ("data:\n  paths: [help, ./help, \"~help\"]", ["2:11 HD050 error", "2:17 HD050 error", "2:25 HD050 error"]),
    ("clipboard: {method: }\nkeys: [a]", ["2:7 HD012 error"]),
    ("clipboard:\n  command: xclip -i", ["2:12 HD012 error"]),
    ("keys:\n  y: [copy]", ["2:6 HD012 error"]),
    ("keys:\n  y: copy\n  y: quit", ["3:3 HD007 error"]),
    ("text_field_keys: [a]", ["1:18 HD012 error"]),
    ("textfield_keys: {}", ["1:1 HD010 warning"]),
    ("- language", ["1:1 HD012 error"]),
    ("ui: {ascii", ["1:5 HD005 error"]),
  ]

  @Test(arguments: diagnostics.indices) func `an invalid setting is reported at its location`(row: Int) {
    let diagnostics = Self.file(Self.diagnostics[row].yaml).diagnostics
    #expect(
      diagnostics.map { "\($0.line):\($0.column) \($0.code.rawValue) \($0.severity.rawValue)" }
        == Self.diagnostics[row].expected)
  }

  @Test func `valid settings apply beside invalid ones`() {
    let draft = Self.file("language: [ko, kr]\nui: {ascii: maybe, ambiguous_width: 2}").draft
    #expect(draft.languages?.value == [.korean])
    #expect(draft.interface?.isASCII == nil)
    #expect(draft.interface?.ambiguousWidth?.value == 2)
  }

  @Test func `a missing configuration file is an error only if it was named`() throws {
    let folder = try TemporaryFolder(["a.yaml": "ui: {ascii: true}"])
    #expect(ConfigurationFile(ifThere: folder.path + "/b.yaml") == nil)
    #expect(ConfigurationFile(ifThere: folder.path + "/a.yaml")?.draft.interface?.isASCII?.value == true)
    #expect(ConfigurationFile(folder.path + "/b.yaml").diagnostics.map(\.kind) == [.unreadable(.vanished)])
    #expect(ConfigurationFile(ifThere: folder.path)?.diagnostics.map(\.kind) == [.unreadable(.notARegularFile)])
  }

  private static func file(_ yaml: String) -> ConfigurationFile {
    ConfigurationFile("config.yaml", .success(Array(yaml.utf8)))
  }
}

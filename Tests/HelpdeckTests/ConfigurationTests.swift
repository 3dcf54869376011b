import ArgumentParser
import HelpContent
import HelpFiles
import HelpViewModel
import TerminalModel
import Testing

@testable import helpdeck

@Suite("Configuration") struct ConfigurationTests {
  static let locations: [(named: String?, variables: [String: String], files: [String])] = [
    (nil, ["HOME": "/h"], ["/h/.config/helpdeck/config.yaml", "/etc/xdg/helpdeck/config.yaml"]),
    (
      nil, ["HOME": "/h", "XDG_CONFIG_HOME": "/c", "XDG_CONFIG_DIRS": "/a:rel:/b"],
      ["/c/helpdeck/config.yaml", "/a/helpdeck/config.yaml", "/b/helpdeck/config.yaml"]
    ),
    (
      nil, ["HOME": "/h", "XDG_CONFIG_HOME": "rel"],
      ["/h/.config/helpdeck/config.yaml", "/etc/xdg/helpdeck/config.yaml"]
    ),
    (nil, ["HOME": "rel"], ["/etc/xdg/helpdeck/config.yaml"]),
    (nil, ["HOME": "/h", "HELPDECK_CONFIG": "mine.yaml"], ["mine.yaml"]),
    ("flag.yaml", ["HOME": "/h", "HELPDECK_CONFIG": "mine.yaml"], ["flag.yaml"]),
  ]

  @Test(arguments: locations.indices) func `configuration files are looked up in the expected places`(row: Int) {
    let (named, variables, files) = Self.locations[row]
    #expect(ConfigurationLocations(named: named, environment: Environment(variables)).all == files)
  }

  struct Case: Sendable {
    var arguments = ""
    var variables: [String: String] = [:]
    var user = ""
    var system = ""
    let key: String
    /// The value and its source, as printed by `config get --plain`.
    let told: String
  }

  static let cases = [
    Case(key: "language", told: " default default"),
    Case(variables: ["LANG": "ko_KR"], key: "language", told: "ko variable LANG"),
    Case(variables: ["LANG": "ko_KR"], system: "language: [ja]", key: "language", told: "ja file system:1:11"),
    Case(user: "language: [en, ko]", system: "language: [ja]", key: "language", told: "en,ko file user:1:11"),
    Case(
      variables: ["HELPDECK_LANG": "zh"], user: "language: [en]", key: "language",
      told: "zh-Hans variable HELPDECK_LANG"),
    Case(
      arguments: "-L ko", variables: ["HELPDECK_LANG": "zh"], user: "language: [en]", key: "language",
      told: "ko flag --lang"),
    Case(user: "kinds: []", system: "kinds: [chat]", key: "kinds", told: " file user:1:8"),
    Case(key: "kinds", told: "phone,email,chat,messenger,form,app default default"),
    Case(
      variables: ["HOME": "/h"], user: "data: {paths: [\"~\", \"~/a\", /b]}", key: "data.paths",
      told: "/h,/h/a,/b file user:1:15"),
    Case(user: "ui: {ascii: false}", system: "ui: {ascii: true}", key: "ui.ascii", told: "false file user:1:13"),
    Case(arguments: "--ascii", user: "ui: {ascii: false}", key: "ui.ascii", told: "true flag --ascii"),
    Case(
      user: "ui: {ascii: true}", system: "ui: {ambiguous_width: 2}", key: "ui.ambiguous_width",
      told: "2 file system:1:23"),
    Case(system: "ui: {mouse: false}", key: "ui.mouse", told: "false file system:1:13"),
    Case(user: "ui: {theme: mono}", system: "ui: {theme: light}", key: "ui.theme", told: "mono file user:1:13"),
    Case(
      user: "clipboard: {command: [put, a b]}", key: "clipboard.command", told: "put,a b file user:1:22"),
    Case(user: "clipboard: {method: xclip}", key: "clipboard.method", told: "xclip file user:1:21"),
    Case(
      variables: ["HELPDECK_CLIPBOARD": "none"], user: "clipboard: {method: xclip}", key: "clipboard.method",
      told: "none variable HELPDECK_CLIPBOARD"),
    Case(user: "keys: {x: copy}", system: "keys: {x: quit}", key: "keys.x", told: "copy file user:1:8"),
    Case(user: "keys: {x: copy}", system: "keys: {z: quit}", key: "keys.z", told: "quit file system:1:8"),
    Case(user: "keys: {y: null}", key: "keys.y", told: "null file user:1:8"),
    Case(user: "keys: {y: null}", key: "keys.gg", told: "top default default"),
    Case(
      user: "text_field_keys: {<c-w>: left}", system: "text_field_keys: {<C-w>: right}", key: "text_field_keys.<C-w>",
      told: "left file user:1:19"),
    Case(
      user: "text_field_keys: {<F2>: left}", system: "text_field_keys: {<Del>: null}", key: "text_field_keys.<Del>",
      told: "null file system:1:19"),
    Case(user: "keys: {<C-w>: copy}", key: "text_field_keys.<C-w>", told: "delete_word default default"),
  ]

  @Test(arguments: cases.indices) func `flags override variables, and the user's file overrides the system's`(row: Int)
    throws
  {
    let it = Self.cases[row]
    let configuration = try Self.configuration(it)
    let report = try #require(ConfigurationReport(configuration).narrowed(to: it.key))
    #expect(report.records.map { $0.dropFirst().joined(separator: " ") } == [it.told])
    #expect(configuration.diagnostics == [])
  }

  @Test func `keys that hide default keys are reported unless those are rebound or unbound`() throws {
    func warnings(_ yaml: String) throws -> [String] {
      try Self.configuration(Case(user: yaml, key: "", told: "")).diagnostics.map {
        "\($0.severity) \($0.line):\($0.column) \($0.kind.localized(in: .english).message)"
      }
    }
    #expect(try warnings("keys: {g: copy}") == ["warning 1:8 'g' takes 'gg' away from 'top'"])
    #expect(try warnings("keys: {jj: top}") == ["warning 1:8 'jj' takes 'j' away from 'down'"])
    #expect(try warnings("text_field_keys: {<CR>: left}") == ["warning 1:19 '<CR>' takes '<Enter>' away from 'open'"])
    for yaml in [
      "text_field_keys: {<CR>: null}", "text_field_keys: {<BS>: left}", "text_field_keys: {<C-d>: left}",
      "keys: {<F2>: open}\ntext_field_keys: {<CR>: left}",
      "keys: {<Enter>: null}\ntext_field_keys: {<CR>: left}",
    ] {
      #expect(try warnings(yaml) == [], "\(yaml)")
    }
    for yaml in ["keys: {g: copy, gg: null}", "keys: {g: copy, <A-g>: top}", "keys: {j: up}", "keys: {g: null}"] {
      #expect(try warnings(yaml) == [], "\(yaml)")
    }
  }

  @Test func `keys of both files apply, and the user's win`() throws {
    let keymap = try Self.configuration(
      Case(
        user: "keys: {x: copy, q: null}", system: "keys: {x: quit, z: help, yy: copy_all}", key: "", told: "")
    ).keymap
    #expect(keymap.match(["x"]) == .command(.copy))
    #expect(keymap.match(["z"]) == .command(.help))
    #expect(keymap.match(["q"]) == .none)
    #expect(keymap.match(["y"]) == .unfinished)
    #expect(keymap.match(["y", "y"]) == .command(.copyAll))
  }

  static let findings: [(yaml: String, expected: [String])] = [
    ("clipboard: {method: xklip}", ["1:21 'xklip' is not known here; did you mean 'xclip'?"]),
    ("clipboard: {method: command}", ["1:21 'clipboard' of the configuration needs 'command'"]),
    ("keys: {x: copi}", ["1:11 'copi' is not known here; did you mean 'copy'?"]),
    ("keys: {<Foo>: copy}", ["1:8 '<Foo>' is not a key"]),
    ("keys: {\"<\": copy}", ["1:8 a '<' without '>'"]),
    ("keys: {\"\": copy}", ["1:8 a key is missing"]),
    ("keys: {<C-c>: copy}", ["1:8 Ctrl-C cannot be bound"]),
    ("keys:\n  <CR>: copy\n  <Enter>: null", ["3:3 the keys '<Enter>' are already on line 2"]),
    ("keys:\n  gx: copy\n  g: search", ["3:3 one of 'g' and 'gx' on line 2 is the beginning of the other"]),
    ("keys:\n  g: null\n  gx: copy", []),
    ("text_field_keys: {<C-d>: delete_wrd}", ["1:26 'delete_wrd' is not known here; did you mean 'delete_word'?"]),
    ("text_field_keys: {<C-d>: copy}", ["1:26 'copy' is not known here"]),
    ("text_field_keys: {<Foo>: left}", ["1:19 '<Foo>' is not a key"]),
    ("text_field_keys: {<C-c>: left}", ["1:19 Ctrl-C cannot be bound"]),
    ("text_field_keys: {<C-x>x: left}", ["1:19 a text field takes single keys, not sequences"]),
    ("text_field_keys: {x: left}", ["1:19 a character is text in a text field"]),
    ("text_field_keys:\n  <CR>: null\n  <Enter>: null", ["3:3 the keys '<Enter>' are already on line 2"]),
  ]

  @Test(arguments: findings.indices) func `unknown commands and conflicting keys are reported`(row: Int)
    throws
  {
    let (yaml, expected) = Self.findings[row]
    let configuration = try Self.configuration(Case(user: yaml, key: "", told: ""))
    #expect(
      configuration.errors.map { "\($0.line):\($0.column) \($0.kind.localized(in: .english).message)" } == expected)
  }

  @Test func `a clipboard method and its command may be in different files`() throws {
    let configuration = try Self.configuration(
      Case(user: "clipboard: {method: command}", system: "clipboard: {command: [put]}", key: "", told: ""))
    #expect(configuration.diagnostics == [])
    #expect(configuration.clipboardCommand.value == ["put"])
  }

  @Test(arguments: [
    ("1", LayoutChoice.stacked, false), ("yes", .stacked, false), ("0", .auto, false), ("", .auto, false),
    ("linear", .auto, true),
  ])
  func `ACCESSIBLE chooses the calm screen or the dialogue, and files go before it`(
    value: String, layout: LayoutChoice, isLinear: Bool
  ) {
    let variables = Environment(["ACCESSIBLE": value])
    let wished = Configuration(GlobalChoices(), variables, files: [])
    #expect(wished.layout.value == layout)
    #expect(wished.isLinear.value == isLinear)
    let file = ConfigurationFile("user", .success(Array("ui: {layout: auto, linear: false}".utf8)))
    let chosen = Configuration(GlobalChoices(), variables, files: [file])
    #expect(chosen.layout.value == .auto && !chosen.isLinear.value)
  }

  @Test func `the configuration is shown as an equivalent file`() throws {
    let yaml = """
      language: [ko]
      kinds: [chat]
      data: {paths: ["/a b", /c], starter: false}
      ui: {ascii: true, ambiguous_width: 2, mouse: false, theme: light, layout: stacked, linear: true}
      clipboard: {method: wl-copy, command: [put, "-", "null", "#1"]}
      keys: {"[": top, y: null, "<Space>": quit, "é": help, "\\"": copy}
      text_field_keys: {<C-d>: delete_forward, <C-u>: null}
      """
    let first = try Self.configuration(Case(user: yaml, key: "", told: ""))
    let shown = TextStyle().render(ConfigurationReport(first).lines)
    let second = try Self.configuration(Case(user: shown, key: "", told: ""))
    #expect(second.diagnostics == [])
    let values = { (configuration: Configuration) in
      Set(ConfigurationReport(configuration).records.map { $0.prefix(2).joined(separator: " ") })
    }
    #expect(values(second) == values(first))
    #expect(
      shown.split(separator: "\n").prefix(14).map(String.init) == [
        "language: [ko]  # user:1:11", "kinds: [chat]  # user:2:8", "data:", "  paths: [\"/a b\", /c]  # user:3:15",
        "  starter: false  # user:3:38", "ui:", "  ascii: true  # user:4:13", "  ambiguous_width: 2  # user:4:36",
        "  mouse: false  # user:4:46", "  theme: light  # user:4:60", "  layout: stacked  # user:4:75",
        "  linear: true  # user:4:92", "clipboard:",
        "  method: wl-copy  # user:5:21",
      ])
  }

  private static func configuration(_ it: Case) throws -> Configuration {
    let files = [("user", it.user), ("system", it.system)].map {
      ConfigurationFile($0.0, .success(Array($0.1.utf8)))
    }
    return Configuration(
      try GlobalOptions.parse(it.arguments.split(separator: " ").map(String.init)).choices, Environment(it.variables),
      files: files)
  }
}

import HelpFiles
import HelpViewModel
import Testing

@testable import helpdeck

@Suite("Options and invocation") struct OptionsTests {
  @Test(arguments: [
    ("search x", "search x"), ("--json search x", "search --json x"), ("-L en -d a search x", "search -L en -d a x"),
    ("-d search list", "list -d search"), ("--json spotify", "--json spotify"), ("-- search", "-- search"),
    ("-V", "-V"),
    ("", ""),
  ])
  func `options may stand before the command`(typed: String, read: String) {
    let arguments = typed.split(separator: " ").map(String.init)
    #expect(
      ArgumentOrder.commandFirst(arguments, commands: ["search", "list"]).joined(separator: " ") == read)
  }

  @Test(arguments: [
    ("환불", "search 환불"), ("소액결제 취소", "search 소액결제 취소"), ("-L ko refund --json", "search -L ko refund --json"),
    ("-- search", "search -- search"),
    // Commands, slips in their names, references and what only the browser has stay.
    ("list", "list"), ("serch refund", "serch refund"), ("spotify/faq/refund", "spotify/faq/refund"),
    ("refund --snapshot 80x24", "refund --snapshot 80x24"), ("--linear refund", "--linear refund"), ("-V", "-V"),
    ("--", "--"), ("", ""),
  ])
  func `words without a command are searched for where there is no terminal`(typed: String, read: String) {
    let arguments = typed.split(separator: " ").map(String.init)
    #expect(
      ArgumentOrder.searchingWords(arguments, commands: ["search", "list"]).joined(separator: " ") == read)
  }

  static let colours: [(ColorChoice, Bool, [String: String], Bool)] = [
    (.auto, true, ["TERM": "xterm"], true), (.auto, false, ["TERM": "xterm"], false),
    (.auto, true, ["TERM": "dumb"], false), (.auto, true, ["TERM": "xterm", "NO_COLOR": "1"], false),
    (.auto, true, ["TERM": "xterm", "NO_COLOR": ""], true), (.auto, false, ["FORCE_COLOR": "1"], true),
    (.auto, false, ["CLICOLOR_FORCE": "1"], true), (.auto, false, ["FORCE_COLOR": "1", "NO_COLOR": "1"], false),
    (.always, false, ["NO_COLOR": "1"], true), (.never, true, ["FORCE_COLOR": "1"], false),
  ]

  @Test(arguments: colours.indices) func `colour depends on the option, the environment and the terminal`(row: Int) {
    let (choice, isTerminal, variables, expected) = Self.colours[row]
    #expect(choice.isColoured(isTerminal: isTerminal, environment: Environment(variables)) == expected)
  }

  static let places: [(data: [String], adding: [String], variables: [String: String], layers: [ContentLayer])] = [
    ([], [], [:], [.starter, .folder("/usr/share/helpdeck"), .folder("/usr/local/share/helpdeck")]),
    (
      [], ["c"], ["XDG_DATA_DIRS": "/a:rel:/b", "XDG_DATA_HOME": "/home/me", "HELPDECK_DATA": "/d1:/d2"],
      [
        .starter, .folder("/b/helpdeck"), .folder("/a/helpdeck"), .folder("/home/me/helpdeck"), .folder("/d1"),
        .folder("/d2"), .folder("c"),
      ]
    ),
    (
      [], [], ["XDG_DATA_DIRS": "/a", "HOME": "/h"],
      [.starter, .folder("/a/helpdeck"), .folder("/h/.local/share/helpdeck")]
    ),
    (["x", "y"], ["z"], ["HELPDECK_DATA": "/d1"], [.folder("x"), .folder("y"), .folder("z")]),
  ]

  @Test(arguments: places.indices) func `content folders come from options, environment and configuration`(row: Int) {
    let (data, adding, variables, layers) = Self.places[row]
    let locations = ContentLocations(data: data, adding: adding, environment: Environment(variables)) { _ in true }
    #expect(locations.layers == layers)
    #expect(locations.missing == [])
  }

  @Test func `the configuration can leave out the built-in content, which -d replaces anyway`() {
    let layers = { (data: [String]) in
      ContentLocations(data: data, adding: [], configured: ["/team"], hasStarter: false, environment: Environment([:]))
      {
        _ in true
      }.layers.filter { if case .folder("/team") = $0 { true } else { $0 == .starter || data.isEmpty == false } }
    }
    #expect(layers([]) == [.folder("/team")])
    #expect(layers(["x"]) == [.folder("x")])
  }

  @Test func `missing folders are skipped and reported if they were named explicitly`() {
    let environment = Environment(["XDG_DATA_HOME": "/home/me", "HELPDECK_DATA": "/d1:/d2"])
    let locations = ContentLocations(data: [], adding: ["gone"], environment: environment) { $0 == "/d2" }
    #expect(locations.layers == [.starter, .folder("/d2"), .folder("gone")])
    #expect(locations.missing == ["/d1"])
  }
}

import HelpViewModel
import TerminalModel
import Testing

@Suite("Clipboard routes") struct ClipboardRoutesTests {
  static let everything: Set = [
    "tmux", "pbcopy", "wl-copy", "xclip", "xsel", "clip.exe", "termux-clipboard-set",
  ]

  static let table: [(variables: [String: String], installed: Set<String>, routes: [String])] = [
    ([:], [], []),
    (["TERM": "xterm"], [], ["osc52"]),
    (["TERM": "dumb"], [], []),
    (["TERM": "linux"], [], []),
    (["TERM": "xterm", "DISPLAY": ":0"], ["xclip", "xsel", "wl-copy"], ["xclip", "xsel", "osc52"]),
    (["TERM": "xterm", "DISPLAY": ":0"], ["xsel"], ["xsel", "osc52"]),
    (["TERM": "xterm", "DISPLAY": ""], ["xclip"], ["osc52"]),
    (
      ["TERM": "xterm", "DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"], ["xclip", "wl-copy"],
      ["wl-copy", "xclip", "osc52"]
    ),
    (["TERM": "xterm", "WSL_DISTRO_NAME": "Debian"], ["clip.exe"], ["clip.exe", "osc52"]),
    (["TERM": "xterm"], ["clip.exe"], ["osc52"]),
    (["TERM": "xterm"], ["termux-clipboard-set"], ["termux-clipboard-set", "osc52"]),
    (["TERM": "xterm", "SSH_TTY": "/dev/pts/1"], [], ["osc52"]),
    (["TERM": "xterm", "SSH_CONNECTION": "1 2 3 4", "DISPLAY": "localhost:10.0"], ["xclip"], ["osc52", "xclip"]),
    (["TERM": "xterm", "SSH_CONNECTION": "1 2 3 4", "DISPLAY": ":0"], ["xclip"], ["osc52"]),
    // A terminal that ignores copies is asked last.
    (["TERM": "mlterm", "SSH_CONNECTION": "1 2 3 4", "DISPLAY": "localhost:10.0"], ["xclip"], ["xclip", "osc52"]),
    (["TERM": "screen", "STY": "1.pts-0"], [], ["osc52 through screen"]),
    (["TERM": "screen", "TMUX": "/tmp/tmux,1,0"], ["tmux"], ["tmux", "osc52 through tmux"]),
    (["TERM": "screen", "TMUX": "/tmp/tmux,1,0"], [], ["osc52 through tmux"]),
    (
      ["TERM": "screen", "TMUX": "/tmp/tmux,1,0", "SSH_TTY": "/dev/pts/1", "DISPLAY": ":0"], ["tmux", "xclip"],
      ["tmux", "osc52 through tmux"]
    ),
    (
      ["TERM": "screen", "TMUX": "/tmp/tmux,1,0", "DISPLAY": ":0"], ["tmux", "xclip", "xsel"],
      ["xclip and tmux", "xsel and tmux", "tmux", "osc52 through tmux"]
    ),
  ]

  @Test(arguments: table.indices) func `the environment decides the order of the routes`(row: Int) {
    let (variables, installed, expected) = Self.table[row]
    let routes = ClipboardRoutes.choose(
      environment: Environment(variables), platform: .linux, available: installed.contains)
    #expect(routes.map(names) == expected)
  }

  private static let programs: [(variables: [String: String], answered: TerminalProgram?, program: TerminalProgram?)] =
    [
      (["TERM": "st-256color"], nil, TerminalProgram.st), (["TERM": "rxvt-unicode-256color"], nil, .urxvt),
      (["TERM": "xterm-256color", "VTE_VERSION": "7006"], nil, .vte),
      (["TERM": "xterm", "VTE_VERSION": "8200"], nil, nil),
      (["TERM": "xterm-256color", "KONSOLE_VERSION": "221203"], nil, .konsole), (["TERM": "xterm-256color"], nil, nil),
      (["TERM": "xterm", "KONSOLE_VERSION": "241200"], nil, nil),
      // What a terminal answers goes before what another one outside of it has set.
      (["TERM": "xterm-256color", "VTE_VERSION": "7006"], .xterm, .xterm),
      (["TERM": "screen", "STY": "1.x", "VTE_VERSION": "7006"], nil, .screen),
      (["TERM": "tmux-256color", "TMUX": "1", "VTE_VERSION": "7006"], nil, .tmux),
    ]

  @Test(arguments: programs.indices)
  func `the terminal is known by what it sets or answers`(
    row: Int
  ) {
    let (variables, answered, program) = Self.programs[row]
    let routes = ClipboardRoutes.choose(
      environment: Environment(variables), platform: .linux, program: answered
    ) { _ in false }
    guard case .osc52(let terminal)? = routes.first else {
      Issue.record("no terminal")
      return
    }
    #expect(terminal.program == program)
  }

  @Test func `a Mac uses pbcopy first but not over SSH`() {
    let here = Environment(["TERM": "xterm"])
    let remote = Environment(["TERM": "xterm", "SSH_TTY": "/dev/ttys001"])
    #expect(choose(here, .macOS) == ["pbcopy", "termux-clipboard-set", "osc52"])
    #expect(choose(remote, .macOS) == ["osc52", "pbcopy", "termux-clipboard-set"])
  }

  @Test func `a configured method is the only route`() {
    let environment = Environment(["TERM": "dumb", "TMUX": "/tmp/tmux,1,0", "DISPLAY": ":0"])
    let routes = ClipboardMethod.allCases.filter { $0 != .auto }.map { method in
      ClipboardRoutes.choose(environment: environment, platform: .linux, method: method, command: ["put"]) { _ in false
      }.map(names)
    }
    #expect(
      routes == [
        ["osc52 through tmux"], ["tmux"], ["xclip"], ["xsel"], ["pbcopy"], [], ["command"], ["wl-copy"], ["clip.exe"],
      ])
  }

  @Test func `programs get the clipboard selection and read their input`() {
    let environment = Environment(["DISPLAY": ":0", "WAYLAND_DISPLAY": "w", "WSL_INTEROP": "/run"])
    let commands = ClipboardRoutes.choose(environment: environment, platform: .linux) { _ in true }
      .compactMap { if case .program(_, let argv, _) = $0 { argv.joined(separator: " ") } else { nil } }
    #expect(
      commands == [
        "wl-copy", "xclip -selection clipboard", "xsel --input --clipboard", "clip.exe", "termux-clipboard-set",
      ])
  }

  @Test(arguments: ClipboardMethod.allCases) func `secured mode leaves only the terminal, whatever is configured`(
    method: ClipboardMethod
  ) {
    let here = ["DISPLAY": ":0", "WAYLAND_DISPLAY": "w", "WSL_INTEROP": "/run", "HELPDECK_SECURE": "1"]
    let routes = { (variables: [String: String]) in
      ClipboardRoutes.choose(
        environment: Environment(here.merging(variables) { $1 }), platform: .linux, method: method, command: ["put"]
      ) { _ in true }.map(names)
    }
    #expect(routes(["TERM": "xterm"]) == (method == .none ? [] : ["osc52"]))
    #expect(routes(["TERM": "screen", "TMUX": "1"]) == (method == .none ? [] : ["osc52 through tmux"]))
    #expect(routes(["TERM": "dumb"]) == (method == .osc52 ? ["osc52"] : []))
  }

  @Test func `text beyond ASCII goes to Windows as UTF-16`() {
    #expect(ClipboardRoute.Encoding.windows.bytes(of: "95016") == Array("95016".utf8))
    #expect(ClipboardRoute.Encoding.windows.bytes(of: "A한") == [0x41, 0x00, 0x5C, 0xD5])
    #expect(ClipboardRoute.Encoding.utf8.bytes(of: "한") == [0xED, 0x95, 0x9C])
  }

  private func choose(_ environment: Environment, _ platform: ClipboardRoutes.OperatingSystem) -> [String] {
    ClipboardRoutes.choose(environment: environment, platform: platform) { _ in true }.map(names)
  }

  private func names(_ route: ClipboardRoute) -> String {
    switch route {
    case .osc52(let terminal) where terminal.envelope != .none: "osc52 through \(terminal.envelope)"
    case .withTmuxBuffer(let route): "\(route.name) and tmux"
    default: route.name
    }
  }

  @Test func `a configured program is the only route`() {
    let environment = Environment(["TERM": "xterm", "DISPLAY": ":0"])
    let routes = { (command: [String]) in
      ClipboardRoutes.choose(
        environment: environment, platform: .linux, method: .command, command: command, available: { _ in true })
    }
    #expect(routes(["/opt/put", "-x"]) == [.program(name: "command", argv: ["/opt/put", "-x"])])
    #expect(routes([]) == [])
  }
}

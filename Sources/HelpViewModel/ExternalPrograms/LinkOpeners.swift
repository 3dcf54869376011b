import HelpContent

/// Chooses programs to open a link with.
package enum LinkOpeners {
  /// Best first. `available` returns whether a program can be run. Programs in `BROWSER` are included even if they
  /// cannot, so that the failure is reported.
  package static func choose(
    _ link: String, environment: Environment, platform: ClipboardRoutes.OperatingSystem, available: (String) -> Bool
  ) -> [LinkOpener] {
    guard WebAddress.canBeOpened(link) else { return [] }
    let isRemote = environment["SSH_TTY"] != nil || environment["SSH_CONNECTION"] != nil
    let hasDisplay = environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil
    let named = commands(environment["BROWSER"] ?? "").map { command in
      LinkOpener(argv: putting(link, into: command), usesTerminal: usesTerminal(command[0], hasDisplay: hasDisplay))
    }
    // Over SSH, a window would open on the remote machine.
    if isRemote { return named.filter(\.usesTerminal) }
    let usual: [(String, Bool)] = [
      ("open", platform == .macOS),
      // Without a display it would start a text browser, which has no terminal there.
      ("xdg-open", platform == .linux && hasDisplay),
      ("wslview", environment["WSL_DISTRO_NAME"] != nil || environment["WSL_INTEROP"] != nil),
      ("termux-open-url", true),
    ]
    return named
      + usual.filter { $0.1 && available($0.0) }.map { LinkOpener(argv: [$0.0, link], usesTerminal: false) }
  }

  /// The commands in `BROWSER`, separated by colons; no shell interprets them.
  private static func commands(_ list: String) -> [[String]] {
    list.split(separator: ":").map { ShellWords.split(String($0)) ?? [String($0)] }.filter { !$0.isEmpty }
  }

  /// Replaces `%s` by the link, or appends it; `%c` is a colon, `%%` a percent sign.
  private static func putting(_ link: String, into command: [String]) -> [String] {
    var isPlaced = false
    let argv = command.map { argument in
      var text = ""
      var rest = argument[...]
      while let character = rest.popFirst() {
        guard character == "%", let sign = rest.first, let meaning = ["s": link, "c": ":", "%": "%"][sign] else {
          text.append(character)
          continue
        }
        rest.removeFirst()
        if sign == "s" { isPlaced = true }
        text += meaning
      }
      return text
    }
    return isPlaced ? argv : argv + [link]
  }

  private static func usesTerminal(_ program: String, hasDisplay: Bool) -> Bool {
    let name = LinkOpener.name(of: program)
    // Debian's alternative, which opens a window if there is a display.
    return textPrograms.contains(name) || name == "sensible-browser" && !hasDisplay
  }

  /// Browsers and mail programs that run in the terminal.
  private static let textPrograms: Set = [
    "w3m", "lynx", "links", "links2", "elinks", "browsh", "carbonyl", "cha", "netrik", "retawq", "edbrowse",
    "www-browser", "mutt", "neomutt", "aerc", "alpine",
  ]
}

/// A program that shows long text page by page.
package struct Pager: Equatable, Sendable {
  package let argv: [String]

  /// Environment variables for `less`. Unless the user has set `LESS`, it quits on short text, shows colours and leaves
  /// the text on the screen. Colours are shown in any case, and text is UTF-8 even if the locale is not installed.
  package static func variables(_ environment: Environment) -> [(name: String, value: String)] {
    let options = environment.value(of: "LESS") ?? "FRX"
    let showsColours = options.contains { $0 == "R" || $0 == "r" }
    return [
      ("LESS", showsColours ? options : "\(options) -R"),
      ("LESSCHARSET", environment.value(of: "LESSCHARSET") ?? "utf-8"),
    ]
  }

  /// The pagers to try, best first; empty if the user wants none, or one that only a shell could run.
  package static func choices(_ environment: Environment) -> [Pager] {
    for variable in ["HELPDECK_PAGER", "PAGER"] {
      guard let value = environment.value(of: variable) else { continue }
      let argv = ShellWords.split(value) ?? []
      return argv.isEmpty || argv == ["cat"] ? [] : [Pager(argv: argv)]
    }
    return [Pager(argv: ["pager"]), Pager(argv: ["less"])]
  }
}

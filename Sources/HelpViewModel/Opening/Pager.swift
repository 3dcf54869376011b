/// A program in which one leafs through text that is longer than the screen.
package struct Pager: Equatable, Sendable {
  package let argv: [String]

  /// What `less` is told where nobody told it anything: to end on a short text, to show colours, to leave the text on the screen; and
  /// that the text is UTF-8, which it would take for bytes where the locale is not installed. It always has to show colours.
  package static func variables(_ environment: Environment) -> [(name: String, value: String)] {
    let options = environment.value(of: "LESS") ?? "FRX"
    let showsColours = options.contains { $0 == "R" || $0 == "r" }
    return [
      ("LESS", showsColours ? options : "\(options) -R"),
      ("LESSCHARSET", environment.value(of: "LESSCHARSET") ?? "utf-8"),
    ]
  }

  /// The programs to try, best first; none where somebody wants none.
  package static func choices(_ environment: Environment) -> [Pager] {
    for variable in ["HELPDECK_PAGER", "PAGER"] {
      guard let value = environment.value(of: variable) else { continue }
      let argv = value.split(separator: " ").map(String.init)
      return argv.isEmpty || argv == ["cat"] ? [] : [Pager(argv: argv)]
    }
    return [Pager(argv: ["pager"]), Pager(argv: ["less"])]
  }
}

/// A program in which one leafs through text that is longer than the screen.
package struct Pager: Equatable, Sendable {
  package let argv: [String]

  /// What `less` is told where nobody told it anything: to end on a short text, to show colours, to leave the text on the screen.
  package static let usualLess = "FRX"

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

/// A program that opens a link.
package struct LinkOpener: Hashable, Sendable {
  /// The link is one of the arguments already, or a part of one.
  package let argv: [String]
  /// Whether it takes the terminal for itself, instead of a window of its own.
  package let usesTerminal: Bool

  package init(argv: [String], usesTerminal: Bool) {
    self.argv = argv
    self.usesTerminal = usesTerminal
  }

  /// What messages and JSON call it: without the folders that lead to it.
  package var name: String { Self.name(of: argv[0]) }

  static func name(of program: String) -> String {
    program.split(separator: "/").last.map(String.init) ?? program
  }
}

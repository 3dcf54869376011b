/// A program that opens a link.
package struct LinkOpener: Hashable, Sendable {
  /// Includes the link.
  package let argv: [String]
  /// True if it runs in the terminal instead of its own window.
  package let usesTerminal: Bool

  package init(argv: [String], usesTerminal: Bool) {
    self.argv = argv
    self.usesTerminal = usesTerminal
  }

  /// The program's name without its folder, for messages and JSON.
  package var name: String { Self.name(of: argv[0]) }

  static func name(of program: String) -> String {
    program.split(separator: "/").last.map(String.init) ?? program
  }
}

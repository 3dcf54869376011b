/// An editor to try, with arguments to open a file at a line.
package struct EditorCandidate: Equatable, Sendable {
  /// Includes the file; no shell interprets it.
  package let argv: [String]
  /// True if the environment names it.
  package let isNamed: Bool

  /// Best first.
  package static func all(_ environment: Environment, path: String, line: Int) -> [Self] {
    // A line that only a shell could run is told as the name of a missing program.
    let named = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).map { ShellWords.split($0) ?? [$0] }
    let all = named.map { ($0, true) } + [["editor"], ["nano"], ["vi"]].map { ($0, false) }
    return all.filter { !$0.0.isEmpty }.map { command, isNamed in
      Self(argv: command + arguments(of: command[0], path, line), isNamed: isNamed)
    }
  }

  private static func arguments(of program: String, _ path: String, _ line: Int) -> [String] {
    switch program.split(separator: "/").last ?? "" {
    case "vi", "vim", "vim.tiny", "nvim", "nano", "emacs", "emacsclient", "micro": ["+\(line)", path]
    case "hx", "helix": ["\(path):\(line)"]
    case "code", "codium": ["--goto", "\(path):\(line)"]
    default: [path]
    }
  }
}

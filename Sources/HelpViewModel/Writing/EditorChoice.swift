/// The editor that somebody wants, and how it is told the line.
package enum EditorChoice {
  /// The programs to try, best first, each with its arguments; no shell reads them.
  package static func commands(_ environment: Environment, path: String, line: Int) -> [[String]] {
    let named = [environment["VISUAL"], environment["EDITOR"]].compactMap { value in
      value.map { $0.split(separator: " ").map(String.init) }
    }
    return (named + [["editor"], ["nano"], ["vi"]]).filter { !$0.isEmpty }.map { command in
      command + arguments(of: command[0], path, line)
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

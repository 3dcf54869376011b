package import HelpViewModel

/// The tmux session that this process runs in.
package struct TmuxSession: Sendable {
  private static let limit: Duration = .seconds(1)

  private let programs: ProgramSearch

  package init(_ programs: ProgramSearch) { self.programs = programs }

  /// `environment` with the connection of the client attached last, since that of this process is older: a session that
  /// began over SSH may be looked at on a desktop, and the other way round.
  package func environment(_ environment: Environment) -> Environment {
    guard let lines = output(of: "show-environment") else { return environment }
    var environment = environment
    for line in lines.split(separator: "\n") {
      if line == "-SSH_CONNECTION" {
        environment = environment.replacing(["SSH_CONNECTION": nil, "SSH_TTY": nil])
      } else if line.hasPrefix("SSH_CONNECTION=") {
        environment = environment.replacing(["SSH_CONNECTION": String(line.dropFirst("SSH_CONNECTION=".count))])
      }
    }
    return environment
  }

  /// The name that the terminal outside of tmux has given itself; nil if tmux does not know it.
  package var terminalName: String? { output(of: "display-message", "-p", "#{client_termtype}") }

  /// The value of the option `set-clipboard`: `on`, `external` or `off`.
  package var clipboardOption: String? { output(of: "show-options", "-sv", "set-clipboard") }

  /// Without the line feed at its end; nil if it is empty or tmux fails.
  private func output(of arguments: String...) -> String? {
    guard let tmux = ChildProgram(["tmux"] + arguments, programs),
      let bytes = tmux.output(upTo: 100_000, limit: Self.limit)
    else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let line = text.hasSuffix("\n") ? String(text.dropLast()) : text
    return line.isEmpty ? nil : line
  }
}

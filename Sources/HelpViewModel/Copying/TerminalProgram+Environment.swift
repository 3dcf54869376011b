package import TerminalModel

extension TerminalProgram {
  /// The terminal by what it sets. The variables of one outside of a multiplexer say nothing of the multiplexer.
  package init?(settingVariablesOf environment: Environment) {
    if environment["TMUX"] != nil {
      self = .tmux
    } else if environment["STY"] != nil {
      self = .screen
    } else if let program = environment["TERM"].flatMap({ TerminalProgram(type: $0) }) {
      self = program
    } else if let version = environment["VTE_VERSION"].flatMap({ Int($0) }) {
      self.init(vteVersion: version)
    } else if let version = environment["KONSOLE_VERSION"].flatMap({ Int($0) }) {
      self.init(konsoleVersion: version)
    } else {
      return nil
    }
  }
}

import ArgumentParser
import HelpViewModel

/// The value of `--color`.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  case auto, always, never

  /// Flags win over the environment, and `NO_COLOR` over variables that force colour.
  func isColoured(isTerminal: Bool, environment: Environment) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if environment["NO_COLOR"] != nil { return false }
    if environment["FORCE_COLOR"] != nil || environment["CLICOLOR_FORCE"] != nil { return true }
    return isTerminal && environment["TERM"] != "dumb"
  }
}

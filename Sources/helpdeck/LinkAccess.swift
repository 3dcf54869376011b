import HelpSystem
import HelpViewModel

/// Opens links with the programs available in this environment.
struct LinkAccess: Sendable {
  private let environment: Environment
  private let programs: ProgramSearch

  init(_ environment: Environment) {
    self.environment = environment
    programs = ProgramSearch(environment: environment)
  }

  func open(_ link: String, suspendingTerminal suspend: LinkLauncher.TerminalSuspender) -> OpenOutcome {
    let openers = LinkOpeners.choose(
      link, environment: environment, platform: .current, available: { programs.path(of: $0) != nil })
    return LinkLauncher(programs: programs).open(with: openers, suspendingTerminal: suspend)
  }
}

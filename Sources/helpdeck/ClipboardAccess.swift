import HelpSystem
import HelpViewModel
import TerminalModel

/// The clipboard routes available in this environment, which are looked for when something is copied.
struct ClipboardAccess: Sendable {
  private let environment: Environment
  private let programs: ProgramSearch
  private let method: ClipboardMethod
  private let command: [String]

  init(_ configuration: Configuration, _ environment: Environment) throws(ExitError) {
    try ClipboardMethod.validateVariable(of: environment)
    let method = configuration.clipboardMethod
    let command = configuration.clipboardCommand.value
    if method == Setting(.command, from: .variable(ClipboardMethod.variable)), command.isEmpty {
      throw ExitError(.badConfiguration, .cli(.noClipboardCommand))
    }
    self.environment = environment
    programs = ProgramSearch(environment: environment)
    self.method = method.value
    self.command = command
  }

  /// In the order in which they are tried. `program` is the terminal if it has named itself.
  func routes(_ program: TerminalProgram? = nil) -> [ClipboardRoute] {
    ClipboardRoutes.choose(
      environment: tmux?.environment(environment) ?? environment, platform: .current, method: method, command: command,
      program: program, available: { programs.path(of: $0) != nil })
  }

  /// Nil outside of tmux.
  var tmux: TmuxSession? { environment["TMUX"].flatMap { _ in TmuxSession(programs) } }

  /// Nil if the way cannot be tried.
  func trial(of route: ClipboardRoute) -> CopyTrial.Result? {
    Clipboard(programs: programs) { _ in false }.trial(of: route)
  }

  func copy(
    _ value: String, in program: TerminalProgram? = nil,
    writingToTerminal write: @escaping @Sendable ([UInt8]) -> Bool = { ControllingTerminal.send($0) }
  ) -> CopyOutcome {
    Clipboard(programs: programs, writeToTerminal: write).copy(value, by: routes(program))
  }
}

extension ClipboardMethod {
  static let variable = "HELPDECK_CLIPBOARD"

  /// Nil if the variable is unset or its value is unknown.
  init?(variableOf environment: Environment) {
    guard let name = environment[Self.variable], let method = ClipboardMethod(rawValue: name) else { return nil }
    self = method
  }

  static func validateVariable(of environment: Environment) throws(ExitError) {
    guard let name = environment[variable], ClipboardMethod(rawValue: name) == nil else { return }
    throw ExitError(.badConfiguration, .cli(.unknownClipboardMethod(name, known: allCases.map(\.rawValue).sorted())))
  }
}

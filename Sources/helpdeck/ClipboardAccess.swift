import HelpSystem
import HelpViewModel

/// The ways to the clipboard from where this process runs.
struct ClipboardAccess: Sendable {
  private let programs: ProgramSearch
  private let routes: [ClipboardRoute]

  init(_ environment: Environment) throws(CommandFailure) {
    let programs = ProgramSearch(environment: environment)
    self.programs = programs
    routes = ClipboardRoutes.choose(
      environment: environment, platform: .current, method: try Self.method(environment),
      available: { programs.path(of: $0) != nil })
  }

  func copy(
    _ value: String, writingToTerminal write: @escaping @Sendable ([UInt8]) -> Bool = { ControllingTerminal.send($0) }
  ) async -> CopyOutcome {
    await Clipboard(programs: programs, writeToTerminal: write).copy(value, by: routes)
  }

  private static func method(_ environment: Environment) throws(CommandFailure) -> ClipboardMethod {
    guard let name = environment["HELPDECK_CLIPBOARD"] else { return .auto }
    guard let method = ClipboardMethod(rawValue: name) else {
      throw CommandFailure(
        .badConfiguration, .unknownClipboardMethod(name, known: ClipboardMethod.allCases.map(\.rawValue).sorted()))
    }
    return method
  }
}

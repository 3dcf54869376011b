import HelpSystem
import HelpViewModel

/// The local time for a command: the computer's, or the one set by `HELPDECK_NOW` for tests and pictures.
struct CommandClock: Sendable {
  static let variable = "HELPDECK_NOW"

  /// Nil while the computer's clock is used.
  let fixed: LocalTime?
  /// The variable's value if it is not a time.
  let invalidValue: String?

  init(_ environment: Environment) {
    let text = environment[Self.variable]
    fixed = text.flatMap { LocalTime($0) }
    invalidValue = fixed == nil ? text : nil
  }

  /// Nil if the system does not know the local time.
  func now() -> LocalTime? { fixed ?? WallClock.now() }
}

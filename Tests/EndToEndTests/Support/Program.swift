import Subprocess
import SystemPackage

/// A program run to its end.
///
/// Foundation's `Process` waits until every descendant has ended, but a tmux server continues.
struct Program: Sendable {
  let status: TerminationStatus
  let output: String
  let errors: String

  static func run(
    _ path: String, _ arguments: [String], environment: [String: String], folder: String? = nil
  ) async throws -> Program {
    let variables = Dictionary(
      uniqueKeysWithValues: environment.map { (Subprocess.Environment.Key(stringLiteral: $0.key), $0.value) })
    let result = try await Subprocess.run(
      .path(FilePath(path)), arguments: Arguments(arguments), environment: .custom(variables),
      workingDirectory: folder.map { FilePath($0) }, output: .string(limit: 1 << 22), error: .string(limit: 1 << 22))
    return Program(
      status: result.terminationStatus, output: result.standardOutput, errors: result.standardError)
  }
}

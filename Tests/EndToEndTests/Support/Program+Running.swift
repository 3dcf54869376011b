import Foundation
import Subprocess
import SystemPackage

extension Program {
  struct NeverReady: Error, CustomStringConvertible {
    let path: String

    var description: String { "\(path) was started, and never ready" }
  }

  /// Runs `body` while a program runs, from when it has made `file` on, and ends the program.
  static func running(
    _ path: String, _ arguments: [String], environment: [String: String], readyWith file: String,
    _ body: @escaping @Sendable () async throws -> Void
  ) async throws {
    let variables = Dictionary(
      uniqueKeysWithValues: environment.map { (Subprocess.Environment.Key(stringLiteral: $0.key), $0.value) })
    _ = try await Subprocess.run(
      .path(FilePath(path)), arguments: Arguments(arguments), environment: .custom(variables), input: .none,
      output: .discarded, error: .discarded
    ) { program in
      do {
        guard await waitUntil({ FileManager.default.fileExists(atPath: file) }) else { throw NeverReady(path: path) }
        try await body()
      } catch {
        try program.send(signal: .kill)
        throw error
      }
      try program.send(signal: .terminate)
    }
  }
}

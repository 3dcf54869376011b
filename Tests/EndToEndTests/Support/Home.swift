import Foundation

/// A home with a configuration in it, that goes away with the value.
final class Home: Sendable {
  let path: String

  init(_ configuration: String) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "helpdeck-\(UUID().uuidString)").path()
    try write(".config/helpdeck/config.yaml", configuration)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    let file = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Program {
    try await run(arguments, environment: environment)
  }

  func run(_ arguments: [String], environment: [String: String] = [:]) async throws -> Program {
    let alone = [
      "LANG": "C.UTF-8", "HOME": path, "XDG_DATA_DIRS": "/nonexistent", "XDG_CONFIG_DIRS": "/nonexistent",
      "PATH": "/nonexistent", "HELPDECK_NOW": "2026-11-20T14:32",
    ]
    return try await Program.run(BuiltBinary.path, arguments, environment: alone.merging(environment) { $1 })
  }
}

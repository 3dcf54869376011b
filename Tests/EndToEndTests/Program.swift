import Foundation

/// A program run to its end.
struct Program {
  let status: Int32
  let output: String
  let errors: String

  /// The built helpdeck, beside the test bundle.
  static let helpdeck: String = {
    let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let besideRunner = folder.appending(path: "helpdeck").path(percentEncoded: false)
    if FileManager.default.isExecutableFile(atPath: besideRunner) { return besideRunner }
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "helpdeck").path(percentEncoded: false)
  }()

  static func run(
    _ path: String, _ arguments: [String], environment: [String: String], folder: URL? = nil
  ) throws -> Program {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    let output = Pipe()
    let errors = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    let told = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Program(
      status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: told, as: UTF8.self))
  }
}

import Foundation

/// The built helpdeck, beside the tests, or the one that `HELPDECK_BINARY` names: the shipped one can be tested too.
enum BuiltBinary {
  static let path: String = {
    if let named = ProcessInfo.processInfo.environment["HELPDECK_BINARY"] { return named }
    let candidates = ["/proc/self/exe"] + CommandLine.arguments.filter { $0.hasSuffix(".xctest") }
    let folders = candidates.map { URL(filePath: $0).resolvingSymlinksInPath().deletingLastPathComponent() }
    return folders.map { $0.appending(path: "helpdeck").path(percentEncoded: false) }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "helpdeck"
  }()
}

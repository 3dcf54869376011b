import Foundation

/// A folder of its own for a test, that goes away with the value.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "helpdeck-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The folders that lead to `name` are made too.
  package func write(_ name: String, _ text: String) throws {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }

  package func read(_ name: String) throws -> String { try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

  /// Makes a file two hours old.
  package func age(_ name: String) throws {
    let date = Date(timeIntervalSinceNow: -7200)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: "\(path)/\(name)")
  }

  /// A shell script that can be run.
  package func install(_ name: String, _ script: String) throws {
    try write(name, "#!/bin/sh\n\(script)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(path)/\(name)")
    Self.waitForWriters(of: "\(path)/\(name)")
  }

  /// A program that another test is starting may still hold the file open for writing, and then it cannot be run. A
  /// read lease is granted only when no process does.
  private static func waitForWriters(of path: String) {
    #if os(Linux)
      let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
      defer { close(file) }
      // F_SETLEASE, which Swift's Glibc module leaves out.
      let lease: Int32 = 1_024
      for _ in 0..<1_000 where fcntl(file, lease, F_RDLCK) != 0 { usleep(5_000) }
      _ = fcntl(file, lease, F_UNLCK)
    #endif
  }
}

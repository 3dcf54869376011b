import Foundation
import Testing

/// A page of documentation that is checked against the program.
enum DocumentationPage: String, CaseIterable, CustomTestStringConvertible, Sendable {
  case readme = "README.md"
  case userGuide = "Sources/helpdeck/helpdeck.docc/UserGuide.md"
  case whereToChange = "Sources/helpdeck/helpdeck.docc/WhereToChange.md"
  case authors = "data/README.md"
  case tests = "Tests/README.md"
  case scripts = ".scripts/README.md"

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let isRecording = ProcessInfo.processInfo.environment["HELPDECK_RECORD"] == "1"

  var file: URL { Self.root.appending(path: rawValue) }
  var testDescription: String { rawValue }

  var text: String {
    get throws { try String(contentsOf: file, encoding: .utf8) }
  }

  /// Returns whether the page reads `text`; replaces it while recording.
  func reads(_ text: String) throws -> Bool {
    let written = try self.text
    if Self.isRecording { try text.write(to: file, atomically: true, encoding: .utf8) }
    return text == written
  }
}

import Foundation
import Testing

/// The sources themselves: no way to a shell, and one place from which programs are run.
@Suite("Starting other programs") struct NoShellTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  private static func files() throws -> [(name: String, text: String)] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: sources.path())
    return try names.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".c") || $0.hasSuffix(".h") }.map { name in
      (name, try String(contentsOf: sources.appending(path: name), encoding: .utf8))
    }
  }

  @Test func `no source file names a shell or a function that starts one`() throws {
    let forbidden =
      /\/bin\/(ba|da|z)?sh\b|\bsystem\s*\(|\bpopen\s*\(|\bwordexp\s*\(|\bexec[lv]p?e?\s*\(|\bProcess\s*\(\)|"(ba|da|z)?sh"/
    let files = try Self.files()
    #expect(files.count > 300)
    let found = files.flatMap { name, text in text.matches(of: forbidden).map { "\(name): \($0.output.0)" } }
    #expect(found == [])
  }

  @Test func `programs are started in one place only, which secured mode blocks`() throws {
    let running = try Self.files().filter { $0.text.contains(/Subprocess\.run|posix_spawn|\bfork\s*\(/) }.map(\.name)
    #expect(running == ["CChildPrograms/ChildProgram.c"])
  }
}

import Foundation
import Subprocess
import TestSupport
import Testing

/// Large content at the second start, as the program itself has it.
@Suite("Content cache", .runsPrograms) struct ContentCacheTests {
  private let home: TemporaryFolder

  init() throws {
    let answer = String(repeating: "환불은 며칠 걸립니다. ", count: 40)
    let questions = (0..<400).map { "  - {id: q\($0), q: 환불 \($0), a: \(answer)}" }.joined(separator: "\n")
    home = try TemporaryFolder([
      "content/services/shop.yaml":
        serviceFile(name: "가게", language: "ko") + "faq:\n\(questions)\n"
    ])
  }

  private func list(_ environment: [String: String] = [:]) async throws -> Program {
    try await Program.run(
      BuiltBinary.path, ["list", "faq", "--plain", "-d", "\(home.path)/content"],
      environment: ["HOME": home.path, "LANG": "C.UTF-8"].merging(environment) { $1 })
  }

  private func kept(_ folder: String = ".cache") -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(home.path)/\(folder)/helpdeck")) ?? []
  }

  @Test func `cached content is readable by its owner only and gives the same output`() async throws {
    // A file that changes just now is not kept.
    await pause(for: .milliseconds(100))
    let first = try await list()
    #expect(first.status == .exited(0))
    #expect(first.output.split(separator: "\n").count == 400)
    #expect(kept().count == 1)
    let mode = try FileManager.default.attributesOfItem(atPath: "\(home.path)/.cache/helpdeck")[.posixPermissions]
    #expect(mode as? Int == 0o700)
    #expect(try await list().output == first.output)
    let elsewhere = try await list(["XDG_CACHE_HOME": "\(home.path)/elsewhere"])
    #expect(elsewhere.output == first.output)
    #expect(kept("elsewhere").count == 1)
  }

  @Test(.enabled(if: geteuid() == 0, "a folder of another user"))
  func `content in a folder of another user is cached only if the settings name it`() async throws {
    await pause(for: .milliseconds(100))
    let content = "\(home.path)/content"
    try FileManager.default.setAttributes([.ownerAccountID: 12_345], ofItemAtPath: content)
    let first = try await list()
    #expect(first.output.split(separator: "\n").count == 400)
    #expect(kept() == [])
    try home.write(".config/helpdeck/config.yaml", "data: {paths: [\"\(content)\"]}")
    #expect(try await list().output == first.output)
    #expect(kept().count == 1)
  }

  @Test func `an unwritable cache causes no message`() async throws {
    try home.write("file", "")
    for folder in ["\(home.path)/file", "/proc/none", "relative"] {
      let program = try await list(["XDG_CACHE_HOME": folder, "HOME": ""])
      #expect(program.status == .exited(0))
      #expect(program.errors == "")
      #expect(program.output.split(separator: "\n").count == 400)
    }
  }
}

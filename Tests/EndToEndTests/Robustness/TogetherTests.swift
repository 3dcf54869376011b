import Foundation
import Subprocess
import TestSupport
import Testing

/// Several helpdecks at once, over the same home and the same files: nothing of any of them is lost.
@Suite("Concurrent processes", .serialized, .runsPrograms) struct TogetherTests {
  private let home: TemporaryFolder

  init() throws {
    let answer = String(repeating: "long answer ", count: 60)
    let many = (0..<400).map { "  - {id: q\($0), q: Question \($0), a: \(answer)}\n" }.joined()
    home = try TemporaryFolder([
      "content/services/shop.yaml": serviceFile() + "faq:\n\(many)"
    ])
  }

  private var environment: [String: String] { terminalEnvironment(home: home.path) }

  private func run(_ arguments: String...) async throws -> Program {
    try await Program.run(BuiltBinary.path, arguments, environment: environment)
  }

  @Test
  func `browsers that are open at the same time all keep their favourites, done steps, searches and recent entries`()
    async throws
  {
    // The keys of each browser, and the final saved state.
    let browsers: [(keys: [String], kept: [String])] = [
      (["3j*"], ["favourite millie-library/faq/"]),
      (["j3*", "/refund\r"], ["favourite spotify/", "searched-in starter refund"]),
      (["G2*", "\r"], ["favourite public-helplines/contacts/", "opened public-helplines/contacts/"]),
      (["jj3]\rx"], ["done migu-membership/guides/"]),
    ]
    let running = try browsers.map { _ in
      let terminal = try PseudoTerminal()
      return (terminal, try terminal.start(BuiltBinary.path, ["-L", "en"], environment: environment))
    }
    for (terminal, _) in running { try await terminal.wait(for: "1 Services") }
    for (number, browser) in browsers.enumerated() {
      for keys in browser.keys { running[number].0.type(keys) }
    }
    for (_, browser) in running { await browser.waitUntilIdle() }
    for (terminal, _) in running { terminal.type("q") }
    for (_, browser) in running { #expect(try await browser.end() == .exited(0)) }
    let memory = try home.read(".local/state/helpdeck/memory")
    for kept in browsers.flatMap(\.kept) { #expect(memory.contains("\n\(kept)"), "\(kept) in\n\(memory)") }
  }

  @Test func `of several processes that create the same file exactly one succeeds and writes all of it`() async throws {
    let file = "\(home.path)/new/mine.yaml"
    let wanted = try await run("new", "mine").output
    let made = try await several(8) { _ in try await run("new", "mine", "-o", file) }
    #expect(made.count { $0.status == .exited(0) } == 1)
    #expect(made.count { $0.status == .exited(73) } == 7)
    #expect(try home.read("new/mine.yaml") == wanted)
    try home.write("in.txt", "Q: Late?\nA: Wait.\n")
    let imported = try await several(6) { _ in
      try await run("import", "--from", "txt", "\(home.path)/in.txt", "-o", "\(home.path)/imported")
    }
    #expect(imported.count { $0.status == .exited(0) } == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(home.path)/new") == ["mine.yaml"])
  }

  @Test func `concurrent exports to one file leave one complete export`() async throws {
    let wanted = try await run("export", "--to", "json").output
    let made = try await several(6) { _ in try await run("export", "--to", "json", "-o", "\(home.path)/out.json") }
    #expect(made.allSatisfy { $0.status == .exited(0) })
    #expect(try home.read("out.json") == wanted)
  }

  @Test func `a cache that several processes build at once serves all of them and the next one`() async throws {
    await pause(for: .milliseconds(100))
    let terminal = try PseudoTerminal()
    let browser = try terminal.start(
      BuiltBinary.path, ["-d", "\(home.path)/content", "-L", "en"], environment: environment)
    let lists = try await several(6) { number in
      try await run(
        number % 2 == 0 ? "list" : "search", number % 2 == 0 ? "faq" : "answer", "-d", "\(home.path)/content")
    }
    #expect(lists.allSatisfy { $0.status == .exited(0) && $0.errors.allSatisfy { $0 != "\u{1B}" } })
    #expect(Set(lists.map(\.output)).count == 2)
    try await terminal.wait(for: "Shop")
    terminal.type("q")
    #expect(try await browser.end() == .exited(0))
    let kept = try FileManager.default.contentsOfDirectory(atPath: "\(home.path)/.cache/helpdeck")
    #expect(!kept.isEmpty && kept.allSatisfy { !$0.contains("unfinished") })
    #expect(try await run("list", "faq", "-d", "\(home.path)/content").output == lists[0].output)
  }

  private func several(
    _ count: Int, _ body: @escaping @Sendable (Int) async throws -> Program
  ) async throws -> [Program] {
    try await withThrowingTaskGroup(of: (Int, Program).self) { group in
      for number in 0..<count { group.addTask { (number, try await body(number)) } }
      var programs: [Int: Program] = [:]
      for try await (number, program) in group { programs[number] = program }
      return (0..<count).compactMap { programs[$0] }
    }
  }
}

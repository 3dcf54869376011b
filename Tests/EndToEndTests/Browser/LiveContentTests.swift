import Foundation
import Subprocess
import TestSupport
import Testing

/// Files that are saved while the browser runs.
@Suite("Live content", .serialized, .runsPrograms) struct LiveContentTests {
  static let shop = """
    format: 1
    id: shop
    type: service
    lang: en
    name: Shop
    review: {status: unverified}
    faq:
      - {id: late, q: What if it comes late?, a: Wait a week.}
      - {id: lost, q: What if it is lost?, a: We send another one.}

    """

  private func browsing(
    _ folder: TemporaryFolder, at path: String = "", _ body: (Tmux) async throws -> Void
  ) async throws {
    try await Tmux.with(columns: 100, rows: 30) { terminal in
      try await terminal.type("\(BuiltBinary.path) -d \(folder.path)/\(path) -L en --private\n")
      try await terminal.wait(for: "Shop")
      try await body(terminal)
    }
  }

  @Test func `saving a file updates the screen and the search in place, and a broken file is reported`() async throws {
    let folder = try TemporaryFolder(["services/shop.yaml": Self.shop])
    try await browsing(folder) { terminal in
      try await terminal.type("3j")
      try await terminal.wait(for: "We send another one.")
      // Like an editor that writes a new file and renames it.
      try folder.write("services/.shop.yaml.new", Self.shop.replacing("another one", with: "a replacement"))
      let saved = try await Program.run(
        "/usr/bin/mv", ["-f", "\(folder.path)/services/.shop.yaml.new", "\(folder.path)/services/shop.yaml"],
        environment: [:])
      #expect(saved.status == .exited(0))
      try await terminal.wait(for: "We send a replacement.")
      try folder.write("services/shop.yaml", Self.shop.replacing("name:", with: "nmae:"))
      let broken = try await terminal.wait(for: "shop.yaml:5:1: unknown key 'nmae' in a service; did you mean 'name'?")
      #expect(broken.contains("We send a replacement."))
      #expect(broken.contains("! 1 file has errors"))
      try await terminal.type("!")
      try await terminal.wait(for: "━ Content problems ━")
      try folder.write("services/shop.yaml", Self.shop.replacing("We send another", with: "You get a second"))
      try await terminal.wait(for: "You get a second one.")
      try await terminal.type("/second")
      try await terminal.wait(for: "1 hit")
    }
  }

  @Test func `added, moved and removed services and folders are followed`() async throws {
    let folder = try TemporaryFolder(["services/shop.yaml": Self.shop])
    try await browsing(folder) { terminal in
      try folder.write(
        "services/deep/desk.yaml", Self.shop.replacing("id: shop", with: "id: desk").replacing("Shop", with: "Desk"))
      try await terminal.wait(for: "Desk")
      try FileManager.default.moveItem(atPath: folder.path, toPath: folder.path + ".away")
      try await terminal.wait(for: "A content folder is gone")
      try FileManager.default.moveItem(atPath: folder.path + ".away", toPath: folder.path)
      try await terminal.wait(for: "Content reloaded")
      try FileManager.default.removeItem(atPath: "\(folder.path)/services/shop.yaml")
      let screen = try await terminal.wait(for: "Shop: 1 service gone")
      #expect(screen.contains(" 1/1 ━┓") && !screen.contains("┃  Shop"))
    }
  }

  @Test func `an idle browser uses no processor time`() async throws {
    // Not right below a folder in which others come and go: those wake it.
    let folder = try TemporaryFolder(["content/services/shop.yaml": Self.shop])
    try await browsing(folder, at: "content") { terminal in
      let process = try await terminal.asks("#{pane_pid}")
      let browser = try await Program.run(
        "/usr/bin/pgrep", ["-P", process], environment: ["PATH": "/usr/bin:/bin"]
      ).output.trimmingCharacters(in: .whitespacesAndNewlines)
      // On a busy machine a program that starts slowly is not at rest yet.
      var counts = [try Self.switches(of: browser)]
      while counts.count < 8, counts.count < 2 || counts[counts.count - 1] - counts[counts.count - 2] > 2 {
        await pause(for: .seconds(3))
        counts.append(try Self.switches(of: browser))
      }
      #expect(counts.count < 8, "\(counts)")
    }
  }

  /// Number of voluntary context switches of all its threads.
  private static func switches(of process: String) throws -> Int {
    let tasks = "/proc/\(process)/task"
    return try FileManager.default.contentsOfDirectory(atPath: tasks).reduce(0) { sum, task in
      let status = try String(contentsOfFile: "\(tasks)/\(task)/status", encoding: .utf8)
      let counts = status.split(separator: "\n").filter { $0.hasPrefix("voluntary_ctxt_switches") }
      return sum + counts.compactMap { $0.split(separator: "\t").last.flatMap { Int($0) } }.reduce(0, +)
    }
  }
}

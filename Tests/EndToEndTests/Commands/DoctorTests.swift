import Foundation
import Subprocess
import Synchronization
import TerminalModel
import TestSupport
import Testing

/// `helpdeck doctor` in terminals of every kind, and in none.
@Suite("Doctor command", .serialized, .runsPrograms) struct DoctorTests {
  private static let environment = [
    "HOME": "/nonexistent", "LANG": "C.UTF-8", "TERM": "xterm-256color", "PATH": "/nonexistent", "DISPLAY": "",
  ]

  /// Answers each question for the cursor's place as a terminal that draws ambiguous signs in `ambiguous` columns.
  private static func terminal(ambiguous: Int) throws -> PseudoTerminal {
    let line = Mutex<[UInt8]>([])
    return try PseudoTerminal { chunk in
      line.withLock { line in
        line += chunk
        var answer = ""
        let question = Array("\u{1B}[6n".utf8)
        while let range = line.firstRange(of: question) {
          let text = String(decoding: line[..<range.lowerBound], as: UTF8.self)
          let shown = text.unicodeScalars.reversed().prefix { $0 != "\r" }.reversed()
          let columns = shown.reduce(0) { $0 + ($1.isAmbiguousSymbol ? ambiguous : DisplayWidth.of($1) ?? 0) }
          answer += "\u{1B}[5;\(columns + 1)R"
          line.removeSubrange(..<range.upperBound)
        }
        return Array(answer.utf8)
      }
    }
  }

  private static func screen(_ terminal: PseudoTerminal) -> String { String(decoding: terminal.written, as: UTF8.self) }

  @Test(arguments: [1, 2]) func `doctor measures the width of ambiguous characters and says what to set`(
    ambiguous: Int
  ) async throws {
    let terminal = try Self.terminal(ambiguous: ambiguous)
    let status = try await terminal.run("\(BuiltBinary.path) doctor -L en --no-color", environment: Self.environment)
    let said = Self.screen(terminal)
    #expect(status == 0, "\(said)")
    #expect(
      said.contains("Ambiguous width  \(ambiguous == 1 ? "1 column" : "2 columns") here, ui.ambiguous_width is 1"),
      "\(said)")
    #expect(said.contains("set ‘ui.ambiguous_width: 2’ in the settings") == (ambiguous == 2))
    #expect(said.contains("No problems found") == (ambiguous == 1))
  }

  @Test func `doctor gives up on a terminal that does not answer and restores its modes`() async throws {
    let terminal = try PseudoTerminal()
    let status = try await terminal.run(
      "\(BuiltBinary.path) doctor -L en --no-color; stty -a",
      environment: Self.environment.merging(["PATH": "/usr/bin:/bin"]) { $1 })
    let said = Self.screen(terminal)
    #expect(status == 0)
    #expect(said.contains("The terminal did not report its cursor position"))
    #expect(said.contains(" icanon") && said.contains(" echo "), "\(said)")
  }

  @Test func `an unknown terminal type and one without cursor movement exit with 69`() async throws {
    for (type, said) in [("nonsense", "does not know the terminal"), ("dumb", "cannot move its cursor")] {
      let terminal = try Self.terminal(ambiguous: 1)
      let status = try await terminal.run(
        "\(BuiltBinary.path) doctor -L en --no-color", environment: Self.environment.merging(["TERM": type]) { $1 })
      #expect(status == 69)
      #expect(Self.screen(terminal).contains(said), "\(Self.screen(terminal))")
      // Such a terminal would print the question.
      #expect(!Self.screen(terminal).contains("\u{1B}[6n"))
    }
  }

  @Test
  func `without a terminal doctor reports the rest; a missing clipboard exits with 69 and a bad configuration with 78`()
    async throws
  {
    let folder = try TemporaryFolder(["config.yaml": "ui: {ascii: perhaps}\n"])
    func doctor(_ arguments: [String], _ changes: [String: String] = [:]) async throws -> Program {
      try await Program.run(
        BuiltBinary.path, ["doctor", "-L", "en"] + arguments, environment: Self.environment.merging(changes) { $1 })
    }
    let piped = try await doctor([])
    #expect(piped.status == .exited(0))
    #expect(piped.output.contains("nothing was measured") && piped.output.contains("6 services"))
    #expect(!piped.output.contains("\u{1B}"))
    let bare = try await doctor(["--plain"], ["TERM": ""])
    #expect(bare.status == .exited(69))
    #expect(bare.output.hasPrefix("error\tno-clipboard\tNo clipboard is available\t"))
    let chosen = try await doctor(["--plain"], ["TERM": "", "HELPDECK_CLIPBOARD": "none"])
    #expect(chosen.status == .exited(0))
    let broken = try await doctor(["--plain", "--config", "\(folder.path)/config.yaml"])
    #expect(broken.status == .exited(78))
    #expect(broken.output.hasPrefix("error\tconfiguration\t"))
    let empty = try await doctor(["--plain", "-d", "/nonexistent"])
    #expect(empty.status == .exited(66))
  }
}

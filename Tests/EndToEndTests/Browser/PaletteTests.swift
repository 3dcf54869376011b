import Foundation
import Subprocess
import Testing

@Suite("Palette commands", .runsPrograms) struct PaletteTests {
  @Test(arguments: ["", "2", "jj3", "3]", "/refund<Enter>"]) func `every shell command shown in the palette runs`(
    keys: String
  ) async throws {
    let environment = ["HOME": "/nonexistent", "HELPDECK_NOW": "2026-11-20T14:32"]
    let screen = try await Program.run(
      BuiltBinary.path, ["-L", "en", "--snapshot", "160x60", "--keys", keys + ":"], environment: environment
    ).output
    let commands = screen.split(separator: "\n").compactMap { line in
      line.range(of: " helpdeck [^┃]*[^┃ ]", options: .regularExpression).map { line[$0].split(separator: " ") }
    }.filter { $0.count > 1 && !$0.contains("desk") }.map { $0.dropFirst().map(String.init) }
    #expect(commands.count > 6)
    for arguments in commands {
      let handsOver = ["copy", "open"].contains(arguments[0]) && !arguments.contains("--print")
      let ends = handsOver ? ["--print"] : arguments[0] == "-L" ? ["list"] : []
      let words = arguments.map { $0 == "TEXT" ? "refund" : $0 }
      let result = try await Program.run(BuiltBinary.path, words + ends, environment: environment)
      // A number that is not published cannot be copied, here as there.
      let fine: [TerminationStatus] = words[0] == "copy" ? [.exited(0), .exited(1)] : [.exited(0)]
      #expect(fine.contains(result.status), "\(words) \(result.errors)")
    }
  }
}

import Foundation
import Subprocess
import Testing

@Suite("Watching checks", .runsPrograms) struct CheckWatchTests {
  private func watching(_ home: Home, _ output: String, _ arguments: String...) throws -> RunningProgram {
    _ = FileManager.default.createFile(atPath: output, contents: nil)
    return try RunningProgram(
      BuiltBinary.path, ["check", "--watch", "\(home.path)/c"] + arguments,
      environment: [
        "HOME": home.path, "LANG": "C.UTF-8", "XDG_DATA_DIRS": "/nonexistent", "HELPDECK_NOW": "2026-11-20T14:32",
      ], streams: ["/dev/null", output, "/dev/null"])
  }

  private func text(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

  @Test(arguments: [SIGTERM, SIGINT]) func `each save is told anew, and a signal ends it`(signal: Int32) async throws {
    let home = try Home("")
    try home.write("c/services/shop.yaml", serviceFile() + "area: [kr]\n")
    let output = "\(home.path)/out"
    let program = try watching(home, output)
    #expect(await waitUntil { text(output).contains("— 14:32 · 1 error, 0 warnings\n") })
    try home.write("c/services/shop.yaml", serviceFile() + "area: [KR]\n")
    #expect(await waitUntil { text(output).hasSuffix("— 14:32 · 0 errors, 0 warnings\n") })
    try home.write("c/services/shop.yaml", serviceFile() + "status: retird\n")
    #expect(await waitUntil { text(output).contains("retird") })
    program.send(signal)
    #expect(try await program.end() == .killed(signal))
  }

  @Test func `a watched file is checked with its collection`() async throws {
    let home = try Home("")
    try home.write("c/collection.yaml", "format: 1\nid: all\ntitle: All\nlang: en\n")
    try home.write("c/services/shop.yaml", serviceFile() + "category: none\n")
    let output = "\(home.path)/out"
    _ = FileManager.default.createFile(atPath: output, contents: nil)
    let program = try RunningProgram(
      BuiltBinary.path, ["check", "--watch", "--quickfix", "\(home.path)/c/services/shop.yaml"],
      environment: ["HOME": home.path, "LANG": "C.UTF-8", "XDG_DATA_DIRS": "/nonexistent"],
      streams: ["/dev/null", output, "/dev/null"])
    #expect(await waitUntil { text(output).contains("shop.yaml:7:11: warning: the collection has no category") })
    try home.write("c/collection.yaml", "format: 1\nid: all\ntitle: All\nlang: en\ncategories: [{id: none, name: N}]\n")
    #expect(await waitUntil { text(output).hasSuffix("0 errors, 0 warnings\n") })
    program.send(SIGTERM)
    _ = try await program.end()
  }

  @Test func `watching ends when nobody reads any more`() async throws {
    let home = try Home("")
    try home.write("c/services/shop.yaml", serviceFile())
    let script = "\(BuiltBinary.path) check --watch \(home.path)/c | head -1"
    let result = try await Program.run(
      "/bin/sh", ["-c", script],
      environment: ["HOME": home.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "XDG_DATA_DIRS": "/nonexistent"])
    #expect(result.status == .exited(0))
    #expect(result.output.hasSuffix("0 errors, 0 warnings\n"))
  }

  private static let vim = "/usr/bin/vim"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: vim)))
  func `the error list of vim takes each finding with its place`() async throws {
    let home = try Home("")
    let file = "\(home.path)/c/services/shop.yaml"
    try home.write("c/services/shop.yaml", serviceFile() + "area: [kr]\nalert: menu #3 please\n")
    let script = """
      set makeprg=\(BuiltBinary.path)\\ check\\ --quickfix
      set errorformat=%f:%l:%c:\\ %t%*[a-z]:\\ %m,%-G%.%#
      silent make \(file)
      call writefile(map(getqflist(), 'bufname(v:val.bufnr) . "|" . v:val.lnum . "|" . v:val.col . "|" . v:val.type . "|" . v:val.text'), '\(home.path)/list')
      qa!

      """
    try home.write("script.vim", script)
    _ = try await Program.run(
      Self.vim, ["-es", "-u", "NONE", "-S", "\(home.path)/script.vim"],
      environment: ["HOME": home.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "XDG_DATA_DIRS": "/nonexistent"])
    let list = text("\(home.path)/list").split(separator: "\n").map { $0.split(separator: "|").map(String.init) }
    #expect(list.map { $0.dropLast() } == [[file, "7", "8", "e"], [file, "8", "13", "w"]])
    #expect(list.first?.last?.hasPrefix("'kr' is not a country code [HD028] · Use two capitals") == true)
  }
}

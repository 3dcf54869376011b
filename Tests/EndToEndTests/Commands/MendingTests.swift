import Foundation
import Subprocess
import TestSupport
import Testing

@Suite("Mending files", .runsPrograms) struct MendingTests {
  private static let broken = serviceFile() + "# 전화\narea: [kr]\nalert: Notice: closed"
  private static let mended = serviceFile() + "# 전화\narea: [KR]\nalert: \"Notice: closed\""

  private func home() throws -> (home: Home, file: String) {
    let home = try Home("")
    try home.write("c/services/shop.yaml", Self.broken)
    return (home, "\(home.path)/c/services/shop.yaml")
  }

  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test func `check --fix replaces a file with its permissions, and checks what is left`() async throws {
    let (home, file) = try home()
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    let result = try await home.run("check", "--fix", "--json", "\(home.path)/c")
    #expect(result.status == .exited(0))
    #expect(result.output.contains(#""diagnostics":[]"#) && result.output.contains(#""mended":[{"file":"#))
    #expect(try text(file) == Self.mended)
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(home.path)/c/services") == ["shop.yaml"])
    let again = try await home.run("check", "--fix", "\(home.path)/c")
    #expect(again.status == .exited(0))
    #expect(again.errors.contains("Nothing can be mended"))
  }

  @Test func `check --fix --dry-run shows the difference and writes nothing`() async throws {
    let (home, file) = try home()
    let result = try await home.run("check", "--fix", "--dry-run", "\(home.path)/c")
    #expect(result.status == .exited(0))
    #expect(result.output.contains("\n-alert: Notice: closed\n") && result.output.contains("\n+area: [KR]\n"))
    #expect(try text(file) == Self.broken)
  }

  @Test func `secure mode refuses, and so does a folder that cannot be written`() async throws {
    let (home, file) = try home()
    let secured = try await home.run(["check", "--fix", "\(home.path)/c"], environment: ["HELPDECK_SECURE": "1"])
    #expect(secured.status == .exited(73))
    #expect(try text(file) == Self.broken)
  }

  @Test func `a link inside of the folder stays one, and its file is mended`() async throws {
    let (home, file) = try home()
    try FileManager.default.moveItem(atPath: file, toPath: "\(home.path)/c/shop.txt")
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "../shop.txt")
    #expect(try await home.run("check", "--fix", "\(home.path)/c").status == .exited(0))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file) == "../shop.txt")
    #expect(try text("\(home.path)/c/shop.txt") == Self.mended)
  }
}

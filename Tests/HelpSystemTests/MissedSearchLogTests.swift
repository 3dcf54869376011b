import Foundation
import TestSupport
import Testing

@testable import HelpSystem

@Suite("Missed searches") struct MissedSearchLogTests {
  private func log(in folder: TemporaryFolder) -> MissedSearchLog { MissedSearchLog("\(folder.path)/missed") }

  @Test func `each search is one line with its day, whatever was typed`() throws {
    let folder = try TemporaryFolder()
    let log = log(in: folder)
    #expect(log.append("환불 규정", day: "2026-11-20"))
    #expect(log.append(" a\tb\nc\u{1B}[31m ", day: "2026-11-20"))
    #expect(log.append(" \n", day: "2026-11-20"))
    #expect(try folder.read("missed") == "2026-11-20\t환불 규정\n2026-11-20\ta b c[31m\n")
    #expect(log.lines()?.map(\.text) == ["환불 규정", "a b c[31m"])
    #expect(
      try FileManager.default.attributesOfItem(atPath: "\(folder.path)/missed")[.posixPermissions] as? Int == 0o600)
  }

  @Test func `forty writers on one file lose nothing and mix nothing`() async throws {
    let folder = try TemporaryFolder()
    let log = log(in: folder)
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<40 {
        group.addTask {
          for turn in 0..<25 {
            _ = log.append("writer \(writer) turn \(turn) " + String(repeating: "가", count: 80), day: "d")
          }
        }
      }
    }
    let lines = try #require(log.lines())
    #expect(lines.count == 1_000 && Set(lines).count == 1_000)
    #expect(lines.allSatisfy { $0.text.hasSuffix(String(repeating: "가", count: 80)) })
  }

  @Test func `a long text is cut, and a full file takes no more`() throws {
    let folder = try TemporaryFolder()
    let log = log(in: folder)
    #expect(log.append(String(repeating: "x", count: 5_000), day: "d"))
    #expect(log.lines()?.first?.text.count == 300)
    try Data(count: MissedSearchLog.maxSize).write(to: URL(filePath: "\(folder.path)/missed"))
    #expect(!log.append("more", day: "d") && log.isFull && !log.canBeWritten)
  }

  @Test func `nothing is written through a link, or into what is no file`() throws {
    let folder = try TemporaryFolder(["target": ""])
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/missed", withDestinationPath: "target")
    #expect(!log(in: folder).append("a", day: "d"))
    #expect(try folder.read("target") == "")
    #expect(!MissedSearchLog("/dev/null").append("a", day: "d"))
    #expect(!MissedSearchLog("\(folder.path)/none/missed").append("a", day: "d"))
  }
}

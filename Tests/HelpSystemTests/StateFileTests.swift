import Foundation
import HelpContent
import HelpSystem
import HelpViewModel
import TestSupport
import Testing

@Suite("State file") struct StateFileTests {
  @Test func `the state file is readable by its owner only, and its folders are created`() throws {
    let home = try TemporaryFolder([:])
    let file = StateFile(in: "\(home.path)/.local/state/helpdeck")
    #expect(file.read().isWhole)
    #expect(!FileManager.default.fileExists(atPath: "\(home.path)/.local"))
    try FileManager.default.createDirectory(atPath: "\(home.path)/.local", withIntermediateDirectories: false)
    #expect(file.add(.searched("환불")))
    #expect(file.read().savedState.searches.map(\.text) == ["환불"])
    let mode = try FileManager.default.attributesOfItem(atPath: "\(home.path)/.local/state/helpdeck/memory")
    #expect((mode[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test func `concurrent writers lose nothing`() async throws {
    let home = try TemporaryFolder([:])
    let path = "\(home.path)/helpdeck"
    await withTaskGroup { group in
      for writer in 0..<8 {
        group.addTask {
          for number in 0..<10 { _ = StateFile(in: path).add(.searched("\(writer) \(number)")) }
        }
      }
    }
    #expect(Set(StateFile(in: path).read().savedState.searches).count == 80)
  }

  @Test func `a damaged state file is set aside, and its readable part is kept`() throws {
    let home = try TemporaryFolder(["helpdeck/memory": "helpdeck remembers 1\nsearched 환불\nnonsense\n"])
    let file = StateFile(in: "\(home.path)/helpdeck")
    #expect(!file.read().isWhole)
    #expect(file.add(.searched("refund")))
    #expect(file.read().savedState.searches.map(\.text) == ["refund", "환불"])
    #expect(file.read().isWhole)
    #expect(FileManager.default.fileExists(atPath: "\(home.path)/helpdeck/memory.damaged"))
  }

  @Test func `an unwritable state folder is reported`() {
    #expect(!StateFile(in: "/proc/nothing/helpdeck").add(.searched("x")))
    #expect(StateFile(in: "/proc/nothing/helpdeck").read().isWhole)
  }
}

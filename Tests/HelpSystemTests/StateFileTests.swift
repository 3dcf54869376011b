import Foundation
import HelpContent
import HelpSystem
import HelpViewModel
import POSIX
import TestSupport
import Testing

@Suite("State file") struct StateFileTests {
  @Test func `the state file is readable by its owner only, and its folders are created`() throws {
    let home = try TemporaryFolder([:])
    let file = StateFile(in: "\(home.path)/.local/state/helpdeck")
    #expect(file.read().problem == nil)
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
    #expect(file.read().problem == .damaged)
    #expect(file.add(.searched("refund")))
    #expect(file.read().savedState.searches.map(\.text) == ["refund", "환불"])
    #expect(file.read().problem == nil)
    #expect(FileManager.default.fileExists(atPath: "\(home.path)/helpdeck/memory.damaged"))
  }

  @Test func `an unwritable state folder is reported`() {
    #expect(!StateFile(in: "/proc/nothing/helpdeck").add(.searched("x")))
    #expect(StateFile(in: "/proc/nothing/helpdeck").read().problem == nil)
  }

  @Test func `what is set aside never takes the place of what was set aside before`() throws {
    let home = try TemporaryFolder(["helpdeck/memory": "first\n", "helpdeck/memory.damaged": "older\n"])
    let file = StateFile(in: "\(home.path)/helpdeck")
    #expect(file.add(.searched("a")))
    try home.write("helpdeck/memory", "second\n")
    #expect(file.add(.searched("b")))
    #expect(try home.read("helpdeck/memory.damaged") == "older\n")
    #expect(try home.read("helpdeck/memory.damaged-2") == "first\n")
    #expect(try home.read("helpdeck/memory.damaged-3") == "second\n")
  }

  @Test(arguments: ["mode", "link", "folder"]) func `a file that cannot be read is left as it is`(obstacle: String)
    throws
  {
    let text = "helpdeck remembers 1\nsearched 환불\n"
    let home = try TemporaryFolder(["helpdeck/memory": text, "other": text])
    let memory = "\(home.path)/helpdeck/memory"
    if obstacle != "mode" { try FileManager.default.removeItem(atPath: memory) }
    switch obstacle {
    case "mode": try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: memory)
    case "link": try FileManager.default.createSymbolicLink(atPath: memory, withDestinationPath: "\(home.path)/other")
    default: try FileManager.default.createDirectory(atPath: memory, withIntermediateDirectories: false)
    }
    let file = StateFile(in: "\(home.path)/helpdeck")
    #expect(file.read().problem == .unreadable)
    #expect(!file.add(.searched("refund")))
    #expect(try home.read("other") == text)
    #expect(try Set(FileManager.default.contentsOfDirectory(atPath: "\(home.path)/helpdeck")) == ["memory", "lock"])
    if obstacle == "mode" { #expect(try home.read("helpdeck/memory") == text) }
  }

  @Test func `a lock that another program never gives back is not waited for, and nothing is written`() throws {
    let home = try TemporaryFolder(["helpdeck/memory": "helpdeck remembers 1\n"])
    let lock = unsafe open("\(home.path)/helpdeck/lock", O_RDWR | O_CREAT, 0o600)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX) == 0)
    #expect(!StateFile(in: "\(home.path)/helpdeck").add(.searched("refund")))
    #expect(try home.read("helpdeck/memory") == "helpdeck remembers 1\n")
  }

  @Test func `what killed browsers have left goes after a while`() throws {
    let home = try TemporaryFolder(["helpdeck/.unfinished-1-1": "", "helpdeck/.unfinished-1-2": ""])
    try home.age("helpdeck/.unfinished-1-1")
    _ = StateFile(in: "\(home.path)/helpdeck").read()
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(home.path)/helpdeck") == [".unfinished-1-2"])
  }
}

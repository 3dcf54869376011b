import Foundation
import HelpContent
import POSIX
import TestSupport
import Testing

@testable import HelpFiles

@Suite("Folder") struct FolderTests {
  private static let service =
    "format: 1\nid: a\ntype: service\nlang: en\nname: a\nreview: {status: unverified}\n"

  @Test func `only content files are read, and hidden files never`() throws {
    let folder = try TemporaryFolder([
      "services/a.yaml": Self.service, "services/.b.yaml": "broken", "services/.git/c.yaml": "broken",
      "services/notes.txt": "broken", "other.yaml": "broken", "services/a.yaml~": "broken",
    ])
    let read = try ContentValidator.validate([.folder(folder.path + "/")], today: nil)
    #expect(read.diagnostics == [])
    #expect(read.sourceFiles.values.sorted() == [folder.path + "/services/a.yaml"])
  }

  @Test func `a pipe is not opened, and a link out of the folder is not followed`() throws {
    let outside = try TemporaryFolder(["a.yaml": Self.service])
    let folder = try TemporaryFolder(["services/a.yaml": Self.service])
    let services = folder.path + "/services"
    let made = unsafe mkfifo(services + "/pipe.yaml", 0o600)
    #expect(made == 0)
    let files = FileManager.default
    try files.createSymbolicLink(atPath: services + "/out.yaml", withDestinationPath: outside.path + "/a.yaml")
    try files.createSymbolicLink(atPath: services + "/device.yaml", withDestinationPath: "/dev/zero")
    try files.createSymbolicLink(atPath: services + "/gone.yaml", withDestinationPath: "nowhere")
    try files.createSymbolicLink(atPath: services + "/loop", withDestinationPath: "..")
    let read = try ContentValidator.validate([.folder(folder.path)], today: nil)
    #expect(read.content.services.map(\.description) == ["a"])
    #expect(
      Dictionary(uniqueKeysWithValues: read.diagnostics.map { ($0.file.split(separator: "/").last!, $0.kind) }) == [
        "pipe.yaml": .unreadable(.notARegularFile), "out.yaml": .unreadable(.leavesTheFolder),
        "device.yaml": .unreadable(.leavesTheFolder), "gone.yaml": .unreadable(.vanished),
      ])
  }

  @Test func `a link within the folder is followed`() throws {
    let folder = try TemporaryFolder(["services/.data/real.yaml": Self.service])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/services/a.yaml", withDestinationPath: ".data/real.yaml")
    let read = try ContentValidator.validate([.folder(folder.path)], today: nil)
    #expect(read.diagnostics == [])
    #expect(read.content.services.map(\.description) == ["a"])
  }

  @Test func `the extension .yml is read with a warning`() throws {
    let folder = try TemporaryFolder(["services/a.yml": Self.service])
    let read = try ContentValidator.validate([.folder(folder.path)], today: nil)
    #expect(read.diagnostics.map(\.kind) == [.otherExtension])
    #expect(read.content.services.map(\.description) == ["a"])
  }

  @Test func `a missing folder and a file in its place are errors`() throws {
    let folder = try TemporaryFolder(["a.yaml": ""])
    #expect(throws: ContentFolderError.missingFolder("/no/such/folder")) {
      try ContentValidator.validate([.folder("/no/such/folder")], today: nil)
    }
    #expect(throws: ContentFolderError.notAFolder(folder.path + "/a.yaml")) {
      try ContentValidator.validate([.folder(folder.path + "/a.yaml")], today: nil)
    }
  }

  @Test func `a file of two gigabytes is reported and not read`() throws {
    let folder = try TemporaryFolder(["services/a.yaml": Self.service])
    let huge = folder.path + "/services/huge.yaml"
    #expect(FileManager.default.createFile(atPath: huge, contents: nil))
    // Sparse: it takes no room on the disk, and would take 2 GiB in memory.
    try #require(FileHandle(forWritingAtPath: huge)).truncate(atOffset: 2 << 30)
    let read = try ContentValidator.validate([.folder(folder.path)], today: nil)
    #expect(read.content.services.map(\.description) == ["a"])
    #expect(read.skipped.map(\.file) == [huge])
    #expect(read.diagnostics.map(\.line) == [1])
  }

  @Test func `an unreadable file is skipped and reported`() throws {
    let folder = try TemporaryFolder(["services/a.yaml": Self.service, "services/b.yaml": Self.service])
    let file = folder.path + "/services/b.yaml"
    #expect(unsafe chmod(file, 0) == 0)
    let read = try ContentValidator.validate([.folder(folder.path)], today: nil)
    // Root can read it all the same, and then its name is invalid.
    #expect(read.content.services.map(\.description) == ["a"])
    #expect(read.skipped.map(\.file) == [file])
  }

  @Test func `files beyond the limit are skipped and reported once`() throws {
    let folder = try TemporaryFolder(["services/a.yaml": Self.service])
    for number in 0...20_000 {
      #expect(FileManager.default.createFile(atPath: folder.path + "/services/x\(number).yaml", contents: nil))
    }
    let read = try ContentValidator.validate([.folder(folder.path)], today: nil)
    #expect(read.content.services.map(\.description) == ["a"])
    let told = read.diagnostics.filter { if case .unreadable(.tooManyFiles) = $0.kind { true } else { false } }
    #expect(told.count == 1)
  }
}

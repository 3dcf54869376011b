import Foundation
import HelpSystem
import POSIX
import TestSupport
import Testing

@Suite("Output files") struct OutputFileTests {
  @Test func `a new file never replaces one that appeared meanwhile`() throws {
    let folder = try TemporaryFolder()
    let file = try #require(OutputFile(new: "\(folder.path)/a.yaml"))
    #expect(file.write("ours"))
    try folder.write("a.yaml", "theirs")
    #expect(!file.finish())
    #expect(try folder.read("a.yaml") == "theirs")
    #expect(OutputFile(new: "\(folder.path)/a.yaml") == nil)
  }

  @Test func `an unfinished write leaves the earlier file in place`() throws {
    let folder = try TemporaryFolder(["a.json": "old"])
    var file = OutputFile(replacing: "\(folder.path)/a.json")
    #expect(file?.write("half") == true)
    file = nil
    #expect(try folder.read("a.json") == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.json"])
    let whole = try #require(OutputFile(replacing: "\(folder.path)/a.json"))
    #expect(whole.write("new") && whole.finish())
    #expect(try folder.read("a.json") == "new")
  }

  /// Writes as a command with `-o` does.
  private func replace(_ path: String, with text: String) -> Bool {
    guard let file = OutputFile(replacing: path) else { return false }
    return file.write(text) && file.finish()
  }

  private func names(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func `a pipe is written into and stays a pipe`() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/pipe"
    #expect(unsafe mkfifo(path, 0o600) == 0)
    let pipe = unsafe open(path, O_RDWR | O_NONBLOCK)
    defer { close(pipe) }
    #expect(replace(path, with: "new"))
    var bytes = [UInt8](repeating: 0, count: 8)
    #expect(unsafe read(pipe, &bytes, 8) == 3 && bytes.starts(with: "new".utf8))
    #expect(try names(in: folder) == ["pipe"])
  }

  @Test func `a device is written into, and a file through the name of its descriptor`() throws {
    let folder = try TemporaryFolder(["a": ""])
    let file = unsafe open("\(folder.path)/a", O_RDWR)
    defer { close(file) }
    #expect(replace("/dev/null", with: "new"))
    #expect(replace("/dev/fd/\(file)", with: "new"))
    #expect(try folder.read("a") == "new")
    var bytes = [UInt8](repeating: 0, count: 8)
    #expect(unsafe read(file, &bytes, 8) == 3)
  }

  @Test func `a link is followed and stays; one that leads nowhere is refused`() throws {
    let folder = try TemporaryFolder(["to/a": "old"])
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: "\(folder.path)/link", withDestinationPath: "to/a")
    try manager.createSymbolicLink(atPath: "\(folder.path)/nowhere", withDestinationPath: "to/b")
    #expect(replace("\(folder.path)/link", with: "new"))
    #expect(try folder.read("to/a") == "new")
    #expect(try manager.destinationOfSymbolicLink(atPath: "\(folder.path)/link") == "to/a")
    #expect(!replace("\(folder.path)/nowhere", with: "new"))
    #expect(OutputFile(new: "\(folder.path)/nowhere") == nil)
    #expect(try names(in: folder) == ["link", "nowhere", "to"])
    #expect(try manager.contentsOfDirectory(atPath: "\(folder.path)/to") == ["a"])
  }

  @Test func `a private file stays private`() throws {
    let folder = try TemporaryFolder(["a": "old"])
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(folder.path)/a")
    #expect(replace("\(folder.path)/a", with: "new"))
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/a")
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
  }

  @Test func `a name may be as long as the system allows`() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "a", count: 255)
    #expect(replace("\(folder.path)/\(name)", with: "new"))
    let file = try #require(OutputFile(new: "\(folder.path)/b\(name.dropLast())"))
    #expect(file.write("new") && file.finish())
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP]) func `a signal that ends the program leaves no draft`(signal: Int32)
    async throws
  {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/a"
    await #expect(processExitsWith: .signal(signal)) { [path = path as String, signal = signal as Int32] in
      POSIX.signal(signal, SIG_DFL)
      var mask = sigset_t()
      unsafe sigemptyset(&mask)
      unsafe pthread_sigmask(SIG_SETMASK, &mask, nil)
      let file = OutputFile(replacing: path)
      _ = file?.write("half")
      raise(signal)
      withExtendedLifetime(file) {}
    }
    #expect(try names(in: folder) == [])
  }

  @Test func `drafts of killed programs go after a while`() throws {
    let folder = try TemporaryFolder([".helpdeck-1-1.part": "", ".helpdeck-1-2.part": "", ".helpdeck-1-1": ""])
    try folder.age(".helpdeck-1-1.part")
    try folder.age(".helpdeck-1-1")
    #expect(replace("\(folder.path)/a", with: "new"))
    #expect(try names(in: folder) == [".helpdeck-1-1", ".helpdeck-1-2.part", "a"])
  }
}

import Foundation
import HelpSystem
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
}

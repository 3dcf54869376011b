import Foundation
import TestSupport
import Testing

@testable import FileStore

@Suite("Cache folder") struct CacheFolderTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private var folder: CacheFolder { get throws { try #require(CacheFolder("\(home.path)/cache/helpdeck")) } }

  private func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: "\(home.path)/cache/helpdeck\(name)")[.posixPermissions] as? Int
  }

  @Test func `a stored file is read back and is readable by its owner only`() throws {
    let folder = try folder
    #expect(folder.store(Array("환불".utf8), as: "a"))
    #expect(folder.bytes(of: "a")?.text(at: 0, count: 6) == "환불")
    #expect(try mode("/a") == 0o600)
    #expect(try mode("") == 0o700)
    #expect(folder.names() == ["a"])
  }

  @Test func `a mapped file stays readable after it is replaced or removed`() throws {
    let folder = try folder
    folder.store(Array("old".utf8), as: "a")
    let old = try #require(folder.bytes(of: "a"))
    folder.store(Array("new".utf8), as: "a")
    #expect(old.text(at: 0, count: 3) == "old")
    #expect(folder.bytes(of: "a")?.text(at: 0, count: 3) == "new")
    folder.remove("a")
    #expect(old.text(at: 0, count: 3) == "old")
    #expect(folder.bytes(of: "a") == nil)
  }

  @Test func `a shared folder is opened once, and again when it changes`() throws {
    let shared = SharedCacheFolder("\(home.path)/cache/helpdeck")
    let first = try #require(shared.folder())
    #expect(shared.folder() === first)
    try FileManager.default.removeItem(atPath: "\(home.path)/cache/helpdeck")
    let second = try #require(shared.folder())
    #expect(second !== first && shared.folder() === second)
    #expect(second.store(Array("new".utf8), as: "a"))
  }

  @Test func `a link in the folder is not followed`() throws {
    let folder = try folder
    try home.write("secret", "secret")
    try FileManager.default.createSymbolicLink(
      atPath: "\(home.path)/cache/helpdeck/a", withDestinationPath: "\(home.path)/secret")
    #expect(folder.bytes(of: "a") == nil)
    #expect(folder.store(Array("mine".utf8), as: "a"))
    #expect(try home.read("secret") == "secret")
    #expect(folder.bytes(of: "a")?.count == 4)
  }

  @Test func `files that others may write to are ignored`() throws {
    let folder = try folder
    folder.store([1], as: "a")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o666], ofItemAtPath: "\(home.path)/cache/helpdeck/a")
    #expect(folder.bytes(of: "a") == nil)
  }

  @Test func `a folder that others may write to, a link or a file is not used`() throws {
    _ = try folder
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: "\(home.path)/cache/helpdeck")
    #expect(CacheFolder("\(home.path)/cache/helpdeck") == nil)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: "\(home.path)/cache/helpdeck")
    try FileManager.default.createSymbolicLink(
      atPath: "\(home.path)/link", withDestinationPath: "\(home.path)/cache/helpdeck")
    #expect(CacheFolder("\(home.path)/link") == nil)
    try home.write("file", "")
    #expect(CacheFolder("\(home.path)/file") == nil)
    #expect(CacheFolder("\(home.path)/file/below") == nil)
    #expect(CacheFolder("relative") == nil)
    #expect(CacheFolder("\(home.path)/no/such/home") == nil)
    #expect(!FileManager.default.fileExists(atPath: "\(home.path)/no"))
  }

  @Test func `an empty file maps to no bytes and leaves no temporary file`() throws {
    let folder = try folder
    folder.store([], as: "a")
    #expect(folder.bytes(of: "a") == nil)
    #expect(folder.names() == ["a"])
    #expect(!folder.store([1], as: "no/such/folder"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(home.path)/cache/helpdeck") == ["a"])
  }

  @Test func `old unfinished files are removed, and recent ones are kept`() throws {
    let folder = try folder
    let path = "\(home.path)/cache/helpdeck/.unfinished-1"
    try home.write("cache/helpdeck/.unfinished-1", "x")
    #expect(folder.names() == [])
    #expect(FileManager.default.fileExists(atPath: path))
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: -7200)], ofItemAtPath: path)
    #expect(folder.names() == [])
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a folder that may not be written is read, and nothing in it is made, changed or removed`() throws {
    let parent = try TemporaryFolder()
    #expect(CacheFolder("\(parent.path)/none", mayWrite: false) == nil)
    #expect(!FileManager.default.fileExists(atPath: "\(parent.path)/none"))
    let path = "\(parent.path)/cache"
    #expect(try #require(CacheFolder(path)).store([1], as: "a"))
    let folder = try #require(CacheFolder(path, mayWrite: false))
    #expect(folder.bytes(of: "a")?.count == 1)
    #expect(!folder.store([2], as: "b") && !folder.move("a", toNew: "b") && folder.openToWrite("c") < 0)
    folder.remove("a")
    #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["a"])
  }
}

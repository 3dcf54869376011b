import FileStore
import Foundation
import HelpContent
import Synchronization
import TestSupport
import Testing

@testable import HelpFiles

@Suite("Compiled cache") struct CompiledCacheTests {
  private let content: TemporaryFolder
  private let home: TemporaryFolder

  /// Old by the file's modification time.
  init() throws {
    content = try TemporaryFolder([
      "collection.yaml": "format: 1\nid: c\ntitle: C\nlang: en\n", "services/a.yaml": Self.service("a"),
      "services/b.yaml": Self.service("b"),
    ])
    home = try TemporaryFolder()
    settle()
  }

  private static func service(_ id: String, _ summary: String = "S") -> String {
    let questions = (0..<5).map { "  - {id: q\($0), q: Question \($0), a: Answer}" }
    return ContentLoaderTests.service(id, "summary: \(summary)\nfaq:\n" + questions.joined(separator: "\n"))
  }

  private var folder: String { "\(home.path)/helpdeck" }

  private func settle() { Thread.sleep(forTimeInterval: 0.06) }

  private func kept() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

  /// The loaded content, and the number of files parsed as YAML for it.
  @discardableResult private func open(
    version: String = "1", today: CalendarDate? = nil, folder: String? = nil, threshold: Int = 1
  ) throws -> (served: LayeredContent, read: Int) {
    let read = Mutex(0)
    let path = folder ?? self.folder
    let loader = ContentLoader(
      today: today, cache: { CacheFolder(path).map { CompiledCache($0, version: version) } },
      threshold: threshold, progress: { _, total in read.withLock { $0 = total } })
    return (try loader.load([.folder(content.path)]), read.withLock { $0 })
  }

  private func expectSame(_ served: LayeredContent) throws {
    let read = try ContentValidator.validate([.folder(content.path)], today: nil)
    #expect(served.library.allReferences == read.content.allReferences)
    for reference in read.content.allReferences {
      #expect(served.library.entry(reference) == read.content.entry(reference))
    }
    #expect(served.skipped == read.skipped)
  }

  @Test func `the second start parses no YAML`() throws {
    #expect(try open().read == 3)
    let (served, read) = try open()
    #expect(read == 0)
    try expectSame(served)
    #expect(try kept().count == 3)
  }

  @Test func `only changed files are parsed again`() throws {
    try open()
    try content.write("services/a.yaml", Self.service("a", "Changed"))
    settle()
    let (served, read) = try open()
    #expect(read == 1)
    #expect(served.library.service(ServiceID("a")!)?.summary == LocalizedText(.english, "Changed"))
    #expect(try open().read == 0)
  }

  @Test func `a replaced file of the same size and date is parsed again`() throws {
    try open()
    let path = "\(content.path)/services/a.yaml"
    let date = try #require(try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date)
    try content.write("services/a.yaml", Self.service("a", "T"))
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    settle()
    let (served, read) = try open()
    #expect(read == 1)
    #expect(served.library.service(ServiceID("a")!)?.summary == LocalizedText(.english, "T"))
  }

  @Test func `a file with errors is parsed and reported at every start`() throws {
    try content.write("services/b.yaml", Self.service("b") + "\nwrong: 1\n")
    settle()
    try open()
    let (served, read) = try open()
    #expect(read == 1)
    #expect(served.skipped.map(\.errors[0].code) == [.unknownKey])
    try expectSame(served)
  }

  @Test func `dates are validated again when the current day changes`() throws {
    try content.write(
      "services/b.yaml",
      Self.service("b") + "\nnotes: [{id: n, level: info, text: T, review: {status: reported, verified: 2026-11-21}}]\n"
    )
    settle()
    #expect(try open(today: CalendarDate("2026-11-21")).served.skipped == [])
    #expect(try open(today: CalendarDate("2026-11-21")).read == 0)
    let (served, read) = try open(today: CalendarDate("2026-11-20"))
    #expect(read == 1)
    #expect(served.skipped.map(\.errors[0].code) == [.futureDate])
    #expect(try open(today: CalendarDate("2026-11-22")).served.skipped == [])
  }

  @Test func `another version of the program parses everything again`() throws {
    try open()
    #expect(try open(version: "2").read == 3)
  }

  private func setUse(of names: [String], daysAgo days: Int) throws {
    let time = timeval(tv_sec: Int(Date().timeIntervalSince1970) - 86_400 * days, tv_usec: 0)
    for name in names { #expect(unsafe utimes("\(folder)/\(name)", [time, time]) == 0) }
  }

  /// Has the cache written, and with it files removed that are not needed any more.
  private func changeContent(version: String) throws {
    try content.write("services/a.yaml", Self.service("a", UUID().uuidString))
    settle()
    try open(version: version)
  }

  @Test func `versions keep their files beside each other, until one has not been used for a month`() throws {
    try open()
    let first = try kept()
    try open(version: "2")
    #expect(try open().read == 0)
    #expect(try open(version: "2").read == 0)
    #expect(try kept().count == 6)

    try setUse(of: first, daysAgo: 29)
    try changeContent(version: "2")
    #expect(try Set(first).isSubset(of: kept()))
    try setUse(of: first, daysAgo: 31)
    try changeContent(version: "2")
    #expect(try kept().count == 3)
  }

  @Test func `cached files of removed sources are deleted at the next write`() throws {
    try open()
    try FileManager.default.removeItem(atPath: "\(content.path)/services/a.yaml")
    try open()
    #expect(try kept().count == 3)
    try content.write("services/b.yaml", Self.service("b", "Changed"))
    settle()
    try open()
    #expect(try kept().count == 2)
  }

  @Test func `without a writable cache everything is parsed`() throws {
    try open()
    try FileManager.default.removeItem(atPath: folder)
    let (served, read) = try open()
    #expect(read == 3)
    try expectSame(served)
    try home.write("file", "")
    #expect(try open(folder: "\(home.path)/file").read == 3)
    #expect(try open(folder: "/proc/no/such").read == 3)
  }

  @Test func `damaged cache files are detected when they are opened or used`() throws {
    try open()
    var random = SeededGenerator(seed: 11)
    for _ in 0..<40 {
      for name in try kept() {
        let path = "\(folder)/\(name)"
        var bytes = try Data(contentsOf: URL(filePath: path))
        bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
        if Bool.random(using: &random) { bytes = bytes.prefix(Int.random(in: 0...bytes.count, using: &random)) }
        // Beside and renamed over, as everybody must.
        try bytes.write(to: URL(filePath: path), options: .atomic)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      }
      try expectSame(try open().served)
      try FileManager.default.removeItem(atPath: folder)
      try open()
    }
  }

  @Test func `concurrent readers and writers of the cache do not interfere`() throws {
    DispatchQueue.concurrentPerform(iterations: 8) { turn in
      #expect(throws: Never.self) {
        if turn % 3 == 2 { for name in CacheFolder(folder)?.names() ?? [] { CacheFolder(folder)?.remove(name) } }
        try expectSame(try open().served)
      }
    }
    try open()
    #expect(try open().read == 0)
    #expect(try kept().count == 3)
  }

  @Test func `small content is not cached`() throws {
    try open(threshold: CompiledCache.threshold)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }
}

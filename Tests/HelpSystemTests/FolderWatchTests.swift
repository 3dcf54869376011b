import Foundation
import Synchronization
import TestSupport
import Testing

@testable import HelpSystem

/// Notifications are awaited; the absence of one is shown by a later, different one.
@Suite("Folder watching") struct FolderWatchTests {
  enum Way: CaseIterable { case told, looking }

  private static func source(_ way: Way) throws -> any ChangeSource {
    #if os(Linux)
      if way == .told { return try #require(Inotify()) }
    #endif
    return FolderPolling()
  }

  /// Waits as long as a busy machine may need.
  private func changes(_ source: inout any ChangeSource) -> Bool {
    if case .changed = source.wait(milliseconds: source is FolderPolling ? 50 : 20_000, until: -1) {
      true
    } else {
      false
    }
  }

  private func sees(_ source: inout any ChangeSource) throws {
    guard changes(&source) else { throw Missed() }
  }

  private func rests(_ source: inout any ChangeSource) throws {
    guard case .nothing = source.wait(milliseconds: 50, until: -1) else { throw Unrest() }
  }

  private struct Missed: Error {}
  private struct Unrest: Error {}

  private func watch(_ tree: FolderTree, by source: inout any ChangeSource) throws {
    guard source.watch(tree) else { throw Unrest() }
  }

  /// As Kubernetes delivers a new version of files, and as a release is switched.
  @Test(arguments: Way.allCases, [("help", "help/..data"), ("rel/current/help", "rel/current"), ("shop", "link")])
  func `a link that is pointed elsewhere on the way to content is noticed, hidden or above the folder`(
    way: Way, case links: (content: String, repointed: String)
  ) throws {
    let folder = try TemporaryFolder([
      "help/v1/services/a.yaml": "1", "help/v2/services/a.yaml": "22", "rel/v1/help/services/a.yaml": "1",
      "rel/v2/help/services/a.yaml": "22", "v1": "", "v2": "", "shop/services/b.yaml": "1", "old/c.yaml": "1",
      "new/c.yaml": "22",
    ])
    let link = { (target: String, path: String) in
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/\(path).new", withDestinationPath: target)
      let isMoved = unsafe rename("\(folder.path)/\(path).new", "\(folder.path)/\(path)") == 0
      #expect(isMoved)
    }
    let isShop = links.repointed == "link"
    try link(isShop ? "old" : "v1", links.repointed)
    if links.content == "help" { try link("..data/services", "help/services") }
    if isShop { try link("../../link", "shop/services/more") }
    var source = try Self.source(way)
    try watch(FolderTree(["\(folder.path)/\(links.content)"]), by: &source)
    try rests(&source)
    try link(isShop ? "new" : "v2", links.repointed)
    try sees(&source)
  }

  @Test(arguments: Way.allCases) func `every way to save a file is noticed`(way: Way) throws {
    let folder = try TemporaryFolder(["services/a.yaml": "1", "services/deep/b.yaml": "1", "collection.yaml": "1"])
    let tree = FolderTree([folder.path])
    var source = try Self.source(way)
    let steps: [() throws -> Void] = [
      { try folder.write("services/a.yaml", "22") },
      {
        try folder.write("services/.a.yaml.new", "333")
        let isRenamed = unsafe rename("\(folder.path)/services/.a.yaml.new", "\(folder.path)/services/a.yaml") == 0
        #expect(isRenamed)
      },
      { try folder.write("services/deep/b.yaml", "22") },
      { try folder.write("services/c.yaml", "1") },
      { try FileManager.default.removeItem(atPath: "\(folder.path)/services/c.yaml") },
      { try folder.write("collection.yaml", "22") },
      { try folder.write("services/new/d.yaml", "1") },
      { try FileManager.default.removeItem(atPath: "\(folder.path)/services") },
      { try folder.write("services/a.yaml", "1") },
      { try FileManager.default.removeItem(atPath: folder.path) },
      { try folder.write("services/a.yaml", "1") },
    ]
    for (number, step) in steps.enumerated() {
      try watch(tree, by: &source)
      try step()
      let isSeen = changes(&source)
      #expect(isSeen, "step \(number)")
    }
  }

  @Test(arguments: Way.allCases) func `changes to files that are not content are ignored`(way: Way) throws {
    let folder = try TemporaryFolder(["services/a.yaml": "1", "README.md": "1"])
    var source = try Self.source(way)
    try watch(FolderTree(["\(folder.path)/"]), by: &source)
    try folder.write("services/.a.yaml.swp", "1")
    try folder.write("services/.4913", "1")
    _ = try folder.read("services/a.yaml")
    try rests(&source)
    try folder.write("services/a.yaml", "22")
    try sees(&source)
  }

  @Test(arguments: Way.allCases) func `a folder that does not exist yet is noticed when it appears`(way: Way) throws {
    let folder = try TemporaryFolder()
    let tree = FolderTree(["\(folder.path)/share/helpdeck"])
    var source = try Self.source(way)
    try watch(tree, by: &source)
    if way == .told {
      try folder.write("elsewhere/a.yaml", "1")
      try rests(&source)
      try FileManager.default.createDirectory(atPath: "\(folder.path)/share", withIntermediateDirectories: false)
      try sees(&source)
      try watch(tree, by: &source)
    }
    try folder.write("share/helpdeck/services/a.yaml", "1")
    try sees(&source)
  }

  @Test func `cyclic links do not loop for ever`() throws {
    let folder = try TemporaryFolder(["services/a.yaml": "1"])
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/services/up", withDestinationPath: "..")
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/services/here", withDestinationPath: ".")
    var entered: [String] = []
    FolderTree([folder.path]).walk(enter: { path, interest in if interest == .content { entered.append(path) } })
    #expect(entered == [folder.path, "\(folder.path)/services"])
  }

  @Test func `a burst of changes is reported together, and the last state is never missed`() async throws {
    let folder = try TemporaryFolder(["services/a.yaml": "0"])
    let (texts, heard) = AsyncStream<String>.makeStream()
    let path = folder.path
    let tell: @Sendable () -> Void = {
      heard.yield((try? String(contentsOfFile: "\(path)/services/a.yaml", encoding: .utf8)) ?? "")
    }
    let watch = FolderWatch({ [path] }, changed: tell)
    var iterator = texts.makeAsyncIterator()
    #expect(await iterator.next() == "0")
    for number in 1...200 { try folder.write("services/a.yaml", "\(number)") }
    var told = 0
    while let text = await iterator.next(), text != "200" { told += 1 }
    #expect(told < 100)
    withExtendedLifetime(watch) {}
  }
}

import FileStore
import Foundation
import HelpContent
import HelpFiles
import HelpSearch
import Testing

@testable import helpdeck

@Suite("Starter index") struct StarterIndexTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardizedFileURL
  private static let isRecording = ProcessInfo.processInfo.environment["HELPDECK_RECORD"] == "1"

  private static func library(_ layers: ContentLayer...) throws -> any ContentLibrary {
    try ContentLoader(today: CalendarDate("2026-11-20")).load(layers).library
  }

  private static func cache(_ library: any ContentLibrary) -> SearchIndexCache {
    SearchIndexCache(library, folder: { nil }, version: "")
  }

  @Test func `the program contains the search index of its content`() throws {
    let remedy: Comment = "HELPDECK_RECORD=1 swift test --filter Starter makes it again, for the next build"
    let place = Self.root.appending(path: "Sources/CStarterContent/Compiled/search.index")
    let library = try Self.library(.folder(Self.root.appending(path: "data").path()))
    let partitions = SearchIndexing.partitions(of: library)
    #expect(partitions.count == 1)
    let bytes = try #require(
      SearchIndexing.bytes(of: partitions[0], in: library, kindNames: SearchIndexCache.kindNames))
    if Self.isRecording {
      try Data(bytes).write(to: place)
    } else {
      #expect(try Array(Data(contentsOf: place)) == bytes, remedy)
      #expect(unsafe Array(StarterIndex.bytes.memory) == bytes, remedy)
    }
  }

  @Test func `the starter content is searched with that index, without a cache folder`() throws {
    let library = try Self.library(.starter)
    let segment = try #require(Self.cache(library).find(SearchIndexing.partitions(of: library)[0]))
    #expect(segment.byteCount == StarterIndex.bytes.count)
  }

  @Test func `content that differs from it is not searched with it`() throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "helpdeck-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: home) }
    try FileManager.default.createDirectory(at: home.appending(path: "services"), withIntermediateDirectories: true)
    try """
    format: 1
    id: corner
    type: service
    lang: en
    name: {en: Corner}
    review: {status: unverified}
    """.write(to: home.appending(path: "services/corner.yaml"), atomically: true, encoding: .utf8)
    let library = try Self.library(.starter, .folder(home.path()))
    #expect(library.services.contains(ServiceID("corner")!))
    #expect(Self.cache(library).find(SearchIndexing.partitions(of: library)[0]) == nil)
  }
}

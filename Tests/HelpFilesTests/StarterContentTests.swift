import FileStore
import Foundation
import HelpContent
import Testing

@testable import HelpFiles

@Suite("Starter content") struct StarterContentTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardizedFileURL
  private static let data = root.appending(path: "data").path()
  private static let isRecording = ProcessInfo.processInfo.environment["HELPDECK_RECORD"] == "1"

  @Test func `the built-in content has no diagnostics`() throws {
    #expect(try ContentCheck(today: CalendarDate("2026-11-20")).results(in: [.starter]).diagnostics.map(\.kind) == [])
  }

  @Test func `the program contains every data file unchanged`() throws {
    let files = try FolderWalk.files(of: Self.data)
    #expect(StarterFiles.all.map(\.relativePath) == files.map(\.relativePath))
    for (inside, outside) in zip(StarterFiles.all, files) {
      #expect(try inside.read().get() == outside.read().get(), "\(outside.relativePath)")
    }
    let searches = try #require(FolderWalk.searches(of: Self.data))
    #expect(try StarterFiles.searches.read().get() == searches.read().get())
  }

  @Test func `the program contains every data file in compiled form`() throws {
    let remedy: Comment = "HELPDECK_RECORD=1 swift test --filter Starter makes it again, for the next build"
    for (index, file) in try FolderWalk.files(of: Self.data).enumerated() {
      let read = ParsedFile(file, file.read(), ValidationOptions(today: nil))
      let bytes = try #require(read.compiled(from: .inside(file.relativePath)))
      let place = Self.root.appending(path: "Sources/CStarterContent/Compiled/\(file.stem).compiled")
      if Self.isRecording {
        try Data(bytes).write(to: place)
      } else {
        #expect(try Array(Data(contentsOf: place)) == bytes, remedy)
        #expect(StarterFiles.compiled(at: index).checksum(at: 0, count: bytes.count, seed: 0) == bytes.sum, remedy)
      }
    }
  }

  @Test func `the starter content is served without parsing YAML`() throws {
    for index in StarterFiles.all.indices {
      let file = SourceFile(StarterFiles.all[index])
      #expect(file.compiled(nil).flatMap { OpenedFile($0, today: CalendarDate("2026-11-20")) } != nil)
    }
  }

  @Test func `services are in the collection's order`() throws {
    let read = try ContentLoader(today: CalendarDate("2026-11-20")).load([.starter])
    #expect(
      read.library.services.map(\.description) == [
        "millie-library", "spotify", "migu-membership", "mobile-micropayment", "seomin-itda", "public-helplines",
      ])
    #expect(read.sourceFiles[ServiceID("spotify")!] == "starter/services/spotify.yaml")
  }
}

extension [UInt8] {
  fileprivate var sum: UInt64 { Checksum.of(self, seed: 0) }
}

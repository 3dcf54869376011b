import Foundation
import HelpContent
import Testing

@testable import HelpFiles

struct StarterContentTests {
  private static let data = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../data")
    .standardizedFileURL.path()

  @Test func `the content inside the program has nothing wrong with it`() throws {
    #expect(try ContentCheck(today: CalendarDate("2026-11-20")).diagnostics(in: [.starter]).map(\.finding) == [])
  }

  @Test func `the program holds every file of data, as it is`() throws {
    let files = try FolderWalk.files(of: Self.data)
    #expect(StarterFiles.all.map(\.relativePath) == files.map(\.relativePath))
    for (inside, outside) in zip(StarterFiles.all, files) {
      #expect(try inside.read().get() == outside.read().get(), "\(outside.relativePath)")
    }
  }

  @Test func `the services come in the order of the collection`() throws {
    let read = try ContentReader.read([.starter], today: CalendarDate("2026-11-20"))
    #expect(
      read.content.services.map(\.description) == [
        "millie-library", "spotify", "migu-membership", "mobile-micropayment", "seomin-itda", "public-helplines",
      ])
    #expect(read.origin[ServiceID("spotify")!] == "starter/services/spotify.yaml")
  }
}

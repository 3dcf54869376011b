import Foundation
import Testing

@testable import helpdeck

@Suite("Version") struct VersionTests {
  private static let changelog = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../.scripts/package/changelog").standardizedFileURL

  @Test func `the version and its date are those of the newest entry in the changelog`() throws {
    let text = try String(contentsOf: Self.changelog, encoding: .utf8)
    let version = try #require(text.prefixMatch(of: /helpdeck \((.+)-\d+\)/)?.output.1)
    #expect(helpdeckVersion == version)
    let date = try #require(text.firstMatch(of: /\n -- .+>  (.+)\n/)?.output.1)
    #expect(helpdeckDate == Self.inManual(String(date)))
  }

  /// `November 30, 2026` for `Mon, 30 Nov 2026 12:00:00 +0000`.
  private static func inManual(_ date: String) -> String? {
    let (changelog, manual) = (DateFormatter(), DateFormatter())
    for formatter in [changelog, manual] {
      formatter.locale = Locale(identifier: "en_US_POSIX")
      formatter.timeZone = TimeZone(identifier: "UTC")
    }
    changelog.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
    manual.dateFormat = "MMMM d, yyyy"
    return changelog.date(from: date).map(manual.string)
  }
}

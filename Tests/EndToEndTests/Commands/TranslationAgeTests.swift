import Foundation
import Subprocess
import TestSupport
import Testing

/// A translation older than its text is marked wherever it is shown, and reported to its authors.
@Suite("Outdated translations", .runsPrograms) struct TranslationAgeTests {
  private static func content(revised: String, translated: String) throws -> TemporaryFolder {
    try TemporaryFolder([
      "collection.yaml": "{format: 1, id: age, title: {en: Age}, lang: ko, languages: [ko, en]}",
      "services/shop.yaml": """
      format: 1
      id: shop
      type: service
      lang: ko
      name: {ko: 가게, en: Shop}
      review: {status: unverified, verified: null}
      faq:
        - id: refund
          q: {ko: 환불은?, en: Refunds?}
          a: {ko: 5일., en: 3 days.}
          review: {revised: \(revised), translated: \(translated)}
      """,
    ])
  }

  private func run(_ folder: TemporaryFolder, _ arguments: String...) async throws -> Program {
    try await Program.run(
      BuiltBinary.path, arguments,
      environment: ["HOME": folder.path, "XDG_DATA_DIRS": folder.path, "HELPDECK_NOW": "2026-11-20T14:32"])
  }

  @Test(arguments: [("en", true), ("ko", false)]) func `an outdated translation is marked and the original is not`(
    language: String, isMarked: Bool
  ) async throws {
    let folder = try Self.content(revised: "2026-10-02", translated: "2026-09-30")
    let shown = try await run(folder, "show", "shop/refund", "-d", folder.path, "-L", language)
    let screen = try await run(
      folder, "shop/refund", "-d", folder.path, "-L", language, "--snapshot", "100x20")
    for output in [shown.output, screen.output] {
      #expect(output.contains("! The translation is older than the original") == isMarked)
      #expect(!output.contains("! 번역이 원문보다 오래되었습니다"))
    }
  }

  @Test func `check --stale reports an outdated translation as text and as JSON`() async throws {
    let folder = try Self.content(revised: "2026-10-02", translated: "2026-09-30")
    let text = try await run(folder, "check", "--stale", folder.path, "-L", "en")
    #expect(text.output.contains("services/shop.yaml:11:"))
    #expect(text.output.contains("warning: the translations are older than the original [HD057]\n"))
    let json = try await run(folder, "check", "--stale", folder.path, "--json")
    #expect(json.output.contains("\"code\":\"HD057\""))
    #expect(json.status == .exited(0))
    #expect(try await run(folder, "check", folder.path, "--json").output.contains("\"warnings\":0"))
  }

  @Test func `a translation of the same day or later is not outdated`() async throws {
    for day in ["2026-10-02", "2026-10-03"] {
      let folder = try Self.content(revised: "2026-10-02", translated: day)
      #expect(try await run(folder, "check", "--stale", folder.path, "--json").output.contains("\"warnings\":0"))
      #expect(
        try await !run(folder, "show", "shop/refund", "-d", folder.path, "-L", "en").output.contains("older"))
    }
  }
}

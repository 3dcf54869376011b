import HelpContent
import HelpViewModel
import TestSupport
import Testing

@testable import HelpFiles
@testable import helpdeck

extension Fuzzing {
  @Suite("Files of YAML") struct ContentFuzzTests {
    private static var validation: ValidationOptions { ValidationOptions(today: CalendarDate("2026-11-20")) }

    @Test func `a service parses into content or into errors inside the file`() async throws {
      let starter = StarterFiles.all.filter { !$0.isCollection }.map { Self.beginning(of: $0) }
      let seeds = Array(repeating: Array(ContentTokens.service.utf8), count: 8) + starter
      try await fuzz("service", "services/shop.yaml", seeds) { $0.service?.content(in: .none) != nil }
    }

    @Test func `a collection parses into content or into errors inside the file`() async throws {
      try await fuzz("collection", "collection.yaml", [Array(ContentTokens.collection.utf8)]) {
        $0.collection?.content != nil
      }
    }

    @Test func `a file of searches parses into searches or into errors inside the file`() async throws {
      try await fuzz("searches", "searches.yaml", [Array(ContentTokens.searches.utf8)]) { file in
        if let draft = file.searches {
          let known: Set<Reference> = [Reference("shop")!, Reference("shop/faq/late")!]
          _ = draft.referenceDiagnostics(known: known, skipped: [])
          _ = draft.expected(among: known)
        }
        return file.searches != nil
      }
    }

    @Test func `an overlay changes a service or is reported as wrong`() async throws {
      let lower = try #require(YamlDocument(Array(ContentTokens.service.utf8)).root)
      try await fuzz("overlay", "services/shop.yaml", [Array(ContentTokens.overlay.utf8)]) { file in
        var file = file
        file.lay(over: lower, Self.validation)
        return file.hasErrors || file.service != nil
      }
    }

    @Test func `a configuration applies as far as it can be read`() async throws {
      let reader = FuzzedReader(
        "configuration", usual: 1_000, seeds: [ContentTokens.configuration], tokens: ContentTokens.words)
      try await reader.fuzz { input in
        let layer = ConfigurationLayer(ConfigurationFile("config.yaml", .success(input.bytes)))
        Self.expectInside(layer.file.diagnostics, input)
      }
    }

    private func fuzz(
      _ name: String, _ path: String, _ seeds: [[UInt8]], _ isThere: (ParsedFile) -> Bool
    ) async throws {
      let file = LayerFile(path: path, relativePath: path, origin: .unreadable(.vanished))
      try await FuzzedReader(name, usual: 600, seeds: seeds, tokens: ContentTokens.words).fuzz { input in
        let read = ParsedFile(file, .success(input.bytes), Self.validation)
        #expect(isThere(read) || read.hasErrors, input.comment)
        Self.expectInside(read.diagnostics, input)
      }
    }

    /// Every finding has a place in the file, and words in which nothing steers a terminal.
    private static func expectInside(_ diagnostics: [Diagnostic], _ input: FuzzedReader.Input) {
      let lines = input.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      for diagnostic in diagnostics {
        #expect((1...max(1, lines.count)).contains(diagnostic.line), input.comment)
        let length = lines[min(diagnostic.line, lines.count) - 1].count
        #expect((1...(length + 1)).contains(diagnostic.column), input.comment)
      }
      for diagnostic in diagnostics.prefix(3) {
        let words = diagnostic.formatted(in: InterfaceLanguage.allCases[Int(input.seed % 3)])
        #expect(!words.unicodeScalars.contains { $0 != "\n" && $0.isForbiddenInText }, input.comment)
      }
    }

    /// Whole entries of a file, about a screen or two.
    private static func beginning(of file: LayerFile) -> [UInt8] {
      let lines = ((try? file.read().get()) ?? []).split(separator: 0x0A, omittingEmptySubsequences: false)
      let end = lines.indices.last { $0 < 60 && lines[$0].starts(with: Array("  - id:".utf8)) } ?? min(40, lines.count)
      return Array(lines[..<end].joined(separator: [0x0A])) + [0x0A]
    }
  }
}

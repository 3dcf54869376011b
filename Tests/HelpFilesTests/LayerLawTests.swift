import FileStore
import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

/// Folders with duplicates, overlays and broken files, made at random: `check` and the browser read the same in them.
@Suite("Layers") struct LayerLawTests {
  private static let today = CalendarDate("2026-11-20")
  private static let seeds = 0..<80

  @Test(arguments: seeds) func `are the same to check and to the browser`(seed: Int) throws {
    var made = GeneratedLayers(seed: UInt64(seed))
    let folders = try made.folders()
    let layers = folders.map { ContentLayer.folder($0.path) }
    let checked = try ContentValidator.validate(layers, today: Self.today)
    let loaded = try ContentLoader(today: Self.today).load(layers)
    expectSame(loaded, checked)
    let errors = try ContentCheck(today: Self.today).results(in: layers).diagnostics.filter { $0.severity == .error }
    #expect(errors == loaded.skipped.flatMap(\.errors))
  }

  @Test(arguments: seeds.prefix(20)) func `are the same when they come from the cache`(seed: Int) throws {
    var made = GeneratedLayers(seed: UInt64(seed))
    let folders = try made.folders()
    let layers = folders.map { ContentLayer.folder($0.path) }
    let cache = try TemporaryFolder()
    let loader = ContentLoader(
      today: Self.today, cache: { CacheFolder(cache.path).map { CompiledCache($0, version: "1") } }, threshold: 0)
    for _ in 0..<2 {
      expectSame(try loader.load(layers), try ContentValidator.validate(layers, today: Self.today))
    }
  }

  /// Most services of these folders lie in several files, many of which have errors.
  @Test func `have all that there is to get wrong`() throws {
    var codes: Set<DiagnosticCode> = []
    var (overlays, hidden) = (0, 0)
    for seed in Self.seeds {
      var made = GeneratedLayers(seed: UInt64(seed))
      let folders = try made.folders()
      let loaded = try ContentLoader(today: Self.today).load(folders.map { .folder($0.path) })
      codes.formUnion(loaded.skipped.flatMap(\.errors).map(\.code))
      overlays += loaded.overlays.values.count { !$0.isEmpty }
      hidden += loaded.hidden.count
    }
    #expect(codes.isSuperset(of: [.duplicateID, .overlayOfNothing, .unknownKey, .syntax]))
    #expect(overlays > 10 && hidden > 10)
  }

  private func expectSame(_ loaded: LayeredContent, _ checked: ValidatedContent) {
    #expect(loaded.library.collection == checked.content.collection)
    #expect(loaded.library.services == checked.content.services)
    for service in checked.content.services {
      #expect(loaded.library.whole(service) == checked.content.whole(service))
    }
    #expect(loaded.sourceFiles == checked.sourceFiles)
    #expect(loaded.skipped == checked.skipped)
  }
}

private struct GeneratedLayers {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func folders() throws -> [TemporaryFolder] {
    try (0..<number(1...3)).map { _ in try TemporaryFolder(files()) }
  }

  private mutating func files() -> [String: String] {
    var files: [String: String] = [:]
    if number(0...2) > 0 {
      files["collection.yaml"] =
        "format: 1\nid: c\ntitle: Layer \(number(1...9))\nlang: en\n" + (number(0...3) == 0 ? "ordr: []\n" : "")
    }
    for id in ["a", "b", "c"] where number(0...3) > 0 {
      files["services/\(id).\(number(0...5) == 0 ? "yml" : "yaml")"] = service(id)
      if number(0...3) == 0 { files["services/more/\(id).yaml"] = service(id) }
      if number(0...7) == 0 { files["services/other-\(id).yaml"] = service(id) }
    }
    return files
  }

  private mutating func service(_ id: String) -> String {
    let isOverlay = number(0...2) == 0
    var lines = ["format: 1", "id: \(id)"]
    lines += isOverlay ? ["overlay: true"] : ["type: service", "lang: en", "review: {status: unverified}"]
    if !isOverlay || number(0...1) == 0 { lines.append("name: Name \(number(1...9))") }
    if number(0...1) == 0 { lines.append("summary: Summary \(number(1...9))") }
    lines.append("faq:")
    for item in ["x", "y"].prefix(number(1...2)) {
      lines.append("  - {id: \(item), q: Question \(number(1...9)), a: Answer, see: [a/faq/x, b]}")
    }
    switch number(0...9) {
    case 0: lines.append("nmae: Name")
    case 1: lines.append("\tprovider: [")
    case 2 where isOverlay: lines.append("contacts: [{id: new}]")
    default: break
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
}

import Foundation
import Subprocess
import TestSupport
import Testing

/// The kept search index, as the program itself has it.
@Suite("Search index cache", .runsPrograms) struct SearchIndexCacheTests {
  private let home: TemporaryFolder

  init() throws {
    var files: [String: String] = [:]
    for shop in 0..<3 {
      let answer = String(repeating: "환불은 며칠 걸립니다. ", count: 10)
      let questions = (0..<900).map { "  - {id: q\($0), q: 환불 \($0)번, a: \(answer)}" }.joined(separator: "\n")
      files["content/services/shop\(shop).yaml"] =
        serviceFile("shop\(shop)", name: "가게\(shop)", language: "ko") + "faq:\n\(questions)\n"
    }
    home = try TemporaryFolder(files)
  }

  private func search(_ words: String...) async throws -> Program {
    try await Program.run(
      BuiltBinary.path, ["search", "--json", "-n", "3", "-d", "\(home.path)/content"] + words,
      environment: ["HOME": home.path, "LANG": "C.UTF-8"])
  }

  private var kept: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(home.path)/.cache/helpdeck")) ?? []
    return names.filter { $0.hasPrefix("index-") }.sorted()
  }

  @Test func `a search index is cached, reused, and rebuilt when it is damaged or missing`() async throws {
    await pause(for: .milliseconds(100))
    let first = try await search("ㅎㅂ", "77번")
    #expect(first.output.contains(#""total":27,"total_exact":true"#), "\(first.output.prefix(200)) \(first.errors)")
    #expect(kept.count == 1)
    #expect(try await search("ㅎㅂ", "77번").output == first.output)

    let path = "\(home.path)/.cache/helpdeck/\(kept[0])"
    let sound = try Data(contentsOf: URL(filePath: path))
    for place in stride(from: 40, to: sound.count, by: sound.count / 12) {
      var damaged = sound
      damaged[place] ^= 0x55
      // Renamed over the old file like the program does, because another process may have mapped it.
      try damaged.write(to: URL(filePath: path), options: .atomic)
      #expect(try await search("ㅎㅂ", "77번").output == first.output, "byte \(place)")
    }
    try FileManager.default.removeItem(atPath: path)
    #expect(try await search("ㅎㅂ", "77번").output == first.output)
    #expect(kept.count == 1)
  }

  @Test func `the index of a single entry is cached as well, and that of the starter content is built in`() async throws
  {
    await pause(for: .milliseconds(100))
    let small = try TemporaryFolder([
      "content/services/shop.yaml": serviceFile("shop", name: "가게", language: "ko") + "faq:\n  - {id: a, q: 환불, a: 예}\n"
    ])
    func search(_ words: String...) async throws -> Program {
      try await Program.run(
        BuiltBinary.path, ["search", "--plain"] + words, environment: ["HOME": small.path, "LANG": "C.UTF-8"])
    }
    func kept() -> [String] {
      ((try? FileManager.default.contentsOfDirectory(atPath: "\(small.path)/.cache/helpdeck")) ?? [])
        .filter { $0.hasPrefix("index-") }
    }
    #expect(try await search("환불").output.contains("spotify/faq/"))
    #expect(kept() == [])
    #expect(try await search("환불", "-d", "\(small.path)/content").output.contains("shop/faq/a"))
    #expect(kept().count == 1)
  }

  @Test func `a change in a file is found by the next search`() async throws {
    await pause(for: .milliseconds(100))
    _ = try await search("환불")
    try home.write(
      "content/services/shop1.yaml",
      serviceFile("shop1", name: "가게1", language: "ko") + "faq:\n  - {id: new, q: 무지개, a: 새로}\n"
    )
    let found = try await search("무지개")
    #expect(found.output.contains("shop1/faq/new"))
    #expect(try await search("환불", "77번").output.contains(#""total":18,"#))
  }

  @Test func `two processes that build an index at once agree on it`() async throws {
    await pause(for: .milliseconds(100))
    async let one = search("환불", "7번")
    async let other = search("환불", "7번")
    let (first, second) = try await (one, other)
    #expect(first.status == .exited(0))
    #expect(first.output == second.output)
    #expect(kept.count == 1)
  }
}

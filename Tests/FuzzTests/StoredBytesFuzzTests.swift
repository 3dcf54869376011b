import FileStore
import HelpContent
import HelpViewModel
import TestSupport
import Testing

@testable import HelpFiles
@testable import HelpSearch

extension Fuzzing {
  /// Files written by helpdeck and then changed by an attacker or a failing disk, checksums included.
  @Suite("Stored bytes") struct StoredBytesFuzzTests {
    @Test func `compiled content is read or detected as damaged`() async throws {
      let service = try #require(FuzzedContent.shop.content(of: FuzzedContent.shop.services[0]))
      let sound = [
        CompiledFile.bytes(of: service, latest: CalendarDate("2026-11-20"), from: .inside("a")),
        CompiledFile.bytes(of: FuzzedContent.shop.collection, from: .inside("collection")),
      ]
      try await FuzzedReader("compiled content", usual: 1_000, seeds: sound, tokens: Self.numbers).fuzz { input in
        // Texts may have changed. The reading must end, and stay within bounds.
        for bytes in [input.bytes, input.bytes.withBlockChecksums] {
          guard let file = try? CompiledFile(MappedBytes(bytes)) else { continue }
          _ = try? file.collection()
          let service = CompiledService(file) { nil }
          _ = service.service(in: .none)
          for section in ServiceSection.allCases {
            for item in service.items(in: section) { _ = service.entry(.init(section, item), in: .none) }
          }
        }
      }
    }

    @Test func `a search index answers or is detected as damaged`() async throws {
      let library = FuzzedContent.shop
      let sound = try #require(
        SearchIndexing.bytes(of: SearchIndexing.partitions(of: library)[0], in: library, kindNames: [:]))
      let queries = ["환불", "ㅎㅂ", "td", "shop 해지", "\"환불\"", "refnud"].map {
        SearchQuery($0, languages: LanguagePreference([.korean], fallback: .korean))
      }
      try await FuzzedReader("search index", usual: 30, seeds: [sound], tokens: Self.numbers).fuzz { input in
        for bytes in [input.bytes, input.bytes.withPageChecksums] {
          guard let segment = SearchSegment(MappedBytes(bytes)) else { continue }
          let engine = IndexedSearchEngine(library, segments: [segment], kindNames: [:])
          let query = queries[Int(input.seed % UInt64(queries.count))]
          #expect(engine.results(for: query, limit: 10).hits.count <= 10, input.comment)
        }
      }
    }

    @Test func `saved state is read as it is written`() async throws {
      let sound = """
        helpdeck remembers 1
        left shop/faq/late
        favourite shop/contacts/desk
        opened shop/faq/late
        opened shop
        searched 환불 얼마
        searched refund
        searched-in town wifi
        named a shop/faq/late
        folded town telecom
        done shop/guides/cancel 0,2

        """
      let words = [
        "left ", "favourite ", "opened ", "searched ", "searched-in ", "named ", "folded ", "done ", "\n", " ", ",",
        "shop/faq/late", "shop/", "0", "-1",
        "99999999999999999999", "helpdeck remembers 2\n",
      ]
      try await FuzzedReader("memory", usual: 1_000, seeds: [sound], tokens: words).fuzz { input in
        let savedState = SavedState.reading(input.text).savedState
        let again = SavedState.reading(savedState.text)
        #expect(again.savedState == savedState && again.isWhole, input.comment)
      }
    }

    /// Numbers at the ends of their ranges, as both formats write them.
    private static let numbers = [
      "\u{0}", "\u{1}", "\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}", "\u{7F}", "\u{0}\u{0}\u{1}\u{0}",
    ]
  }
}

extension [UInt8] {
  /// Compiled content with corrected checksums of its header and of every block that is still recognisable.
  fileprivate var withBlockChecksums: [UInt8] {
    var bytes = self
    guard bytes.count > CompiledHeader.size else { return bytes }
    var offset = CompiledHeader.size
    while offset + 16 <= bytes.count {
      let length = bytes.number(at: offset + 8)
      guard length <= UInt64(bytes.count - offset - 16) else { break }
      let end = offset + 16 + Int(length)
      bytes.put(Checksum.of(Array(bytes[(offset + 8)..<end]), seed: UInt64(offset)), at: offset)
      offset = end
    }
    bytes.put(UInt64(bytes.count), at: 16)
    bytes.put(Checksum.of(Array(bytes[16..<CompiledHeader.size]), seed: bytes.number(at: 0)), at: 8)
    return bytes
  }

  /// A segment of the search index with valid checksums, as far as its header locates them.
  fileprivate var withPageChecksums: [UInt8] {
    var bytes = self
    let size = SegmentFormat.pageSize
    guard bytes.count >= size else { return bytes }
    let place = SegmentFormat.Section.checksums.headerOffset
    let (start, length) = (bytes.number(at: place), bytes.number(at: place + 8))
    if start <= UInt64(bytes.count), length <= UInt64(bytes.count) - start {
      for page in 0..<(Int(length) / 8) where (page + 2) * size <= Int(start) {
        let sum = Checksum.of(Array(bytes[((page + 1) * size)..<((page + 2) * size)]), seed: 0)
        bytes.put(sum, at: Int(start) + page * 8)
      }
      let sums = Array(bytes[Int(start)..<(Int(start) + Int(length))])
      bytes.put(Checksum.of(sums, seed: 0), at: SegmentFormat.checksumsChecksumOffset)
    }
    let header = SegmentFormat.headerChecksum(MappedBytes(Array(bytes[..<size]))) ?? 0
    bytes.put(header, at: SegmentFormat.headerChecksumOffset)
    return bytes
  }

  private func number(at offset: Int) -> UInt64 {
    (0..<8).reduce(UInt64(0)) { $0 | UInt64(self[offset + $1]) << (8 * UInt64($1)) }
  }

  private mutating func put(_ number: UInt64, at offset: Int) {
    for byte in 0..<8 { self[offset + byte] = UInt8(truncatingIfNeeded: number >> (8 * UInt64(byte))) }
  }
}

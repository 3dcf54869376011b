import TestSupport
import Testing

@testable import FileStore

@Suite("Mapped bytes") struct MappedBytesTests {
  private let bytes = MappedBytes([0x01, 0x02, 0x03, 0xEA, 0xB0, 0x80, 0xFF])

  @Test func `numbers are little-endian and need no alignment`() {
    #expect(MappedBytes([9, 1, 2, 3, 4]).number32(at: 1) == 0x0403_0201)
    #expect(bytes.byte(at: 6) == 0xFF)
  }

  @Test(arguments: [-1, 4, 7, Int.max, Int.min]) func `nothing outside the bytes is read`(offset: Int) {
    #expect(bytes.number32(at: offset) == nil)
    #expect(bytes.text(at: offset, count: 4) == nil)
    #expect(bytes.checksum(at: offset, count: 4, seed: 0) == nil)
    #expect(bytes.compare(at: offset, count: 4, with: "") == nil)
    #expect(!bytes.holds(Int.max, at: max(0, offset)))
  }

  @Test func `bytes that are not UTF-8 are not text`() {
    #expect(bytes.text(at: 3, count: 3) == "가")
    #expect(bytes.text(at: 3, count: 2) == nil)
    #expect(bytes.text(at: 6, count: 1) == nil)
    #expect(bytes.text(at: 7, count: 0) == "")
  }

  @Test func `bytes compare lexicographically`() throws {
    let name = MappedBytes(Array("refund".utf8))
    #expect(name.compare(at: 0, count: 6, with: "refund") == 0)
    #expect(name.compare(at: 0, count: 0, with: "") == 0)
    #expect(try #require(name.compare(at: 0, count: 5, with: "refund")) < 0)
    #expect(try #require(name.compare(at: 0, count: 6, with: "refun")) > 0)
    #expect(try #require(name.compare(at: 0, count: 6, with: "refuse")) < 0)
  }
}

@Suite("Checksum") struct ChecksumTests {
  @Test func `a checksum changes with any bit, the length and the seed`() {
    var random = SeededGenerator(seed: 7)
    for count in 1...40 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      let sum = Checksum.of(bytes, seed: 3)
      for bit in 0..<(8 * count) {
        var changed = bytes
        changed[bit / 8] ^= 1 << (bit % 8)
        #expect(Checksum.of(changed, seed: 3) != sum)
      }
      #expect(Checksum.of(bytes + [0], seed: 3) != sum)
      #expect(Checksum.of(bytes, seed: 4) != sum)
    }
  }
}

@Suite("File stamp") struct FileStampTests {
  private func stamp(changed: Int64) -> FileStamp {
    FileStamp(size: 1, modified: 0, changed: changed, inode: 1, device: 1)
  }

  @Test func `a file that has just changed has no reliable time stamp`() {
    #expect(!stamp(changed: 1_000_000_001).isSettled(now: 1_010_000_000))
    #expect(stamp(changed: 1_000_000_001).isSettled(now: 1_100_000_000))
    // A file system that knows whole seconds only, and a clock that was set back.
    #expect(!stamp(changed: 1_000_000_000).isSettled(now: 2_000_000_000))
    #expect(stamp(changed: 1_000_000_000).isSettled(now: 5_000_000_000))
    #expect(!stamp(changed: 9_000_000_001).isSettled(now: 1_000_000_000))
  }
}

import FileStore
import HelpContent

/// The first page of a segment, validated: its checksum is right, and its sections lie inside of the segment.
struct SegmentHeader {
  private let bytes: MappedBytes
  private var places: [Range<Int>] = []
  let labelCount: Int
  let fingerprint: ContentFingerprint

  init?(_ bytes: MappedBytes) {
    self.bytes = bytes
    let size = SegmentFormat.pageSize
    let count = bytes.count
    guard count >= size, count % 8 == 0, unsafe UInt(bitPattern: bytes.memory.baseAddress) % 8 == 0 else { return nil }
    func number(_ offset: Int) -> UInt64 { bytes.number64(at: offset) ?? 0 }
    guard number(0) == SegmentFormat.magic, number(8) == SegmentFormat.version,
      SegmentFormat.headerChecksum(bytes) == number(SegmentFormat.headerChecksumOffset)
    else { return nil }
    labelCount = Int(truncatingIfNeeded: number(16) & 0xFFFF_FFFF)
    fingerprint = ContentFingerprint(
      high: number(SegmentFormat.fingerprintOffset), low: number(SegmentFormat.fingerprintOffset + 8))
    for section in SegmentFormat.Section.allCases {
      guard let start = Int(exactly: number(section.headerOffset)),
        let length = Int(exactly: number(section.headerOffset + 8)), start % 8 == 0, start >= 0, length >= 0,
        start <= count, length <= count - start
      else { return nil }
      places.append(start..<(start + length))
    }
    let sums = place(.checksums)
    guard sums.count == Int(truncatingIfNeeded: number(24) & 0xFFFF_FFFF) * 8,
      sums.lowerBound == size + sums.count / 8 * size,
      bytes.checksum(at: sums.lowerBound, count: sums.count, seed: 0) == number(SegmentFormat.checksumsChecksumOffset),
      places.dropFirst().allSatisfy({ $0.lowerBound >= size && $0.upperBound <= sums.lowerBound || $0.isEmpty })
    else { return nil }
  }

  private func place(_ section: SegmentFormat.Section) -> Range<Int> { places[section.rawValue] }

  @unsafe func view<Element>(_ section: SegmentFormat.Section) -> SearchSegment.SectionView<Element> {
    let place = place(section)
    // The bytes begins at a multiple of eight, and so do sections.
    let start = unsafe bytes.memory.baseAddress! + place.lowerBound
    return unsafe SearchSegment.SectionView(
      start: start.assumingMemoryBound(to: Element.self), offset: place.lowerBound,
      count: place.count / MemoryLayout<Element>.stride)
  }
}

package import FileStore
import Synchronization

/// Up to 65,536 entries as the search sees them, with an index of their grams: `SegmentFormat`'s bytes, read in place.
///
/// Nothing that the bytes say is believed: what lies outside of its section, or on a page whose checksum is wrong, reads as
/// nothing, and the segment is corrupt from then on.
@safe package final class SearchSegment: Sendable {
  /// Where the elements of a section lie.
  @unsafe struct SectionView<Element: BitwiseCopyable>: @unchecked Sendable {
    let start: UnsafePointer<Element>
    /// In bytes from the beginning of the segment.
    let offset: Int
    let count: Int
  }

  let documents: SectionView<UInt32>
  let texts: SectionView<UInt32>
  let codeUnits: SectionView<UInt16>
  let strings: SectionView<UInt8>
  let services: SectionView<UInt32>
  let labels: SectionView<UInt32>
  let keys: SectionView<UInt64>
  let postings: SectionView<UInt64>
  let lists: SectionView<UInt16>
  let directory: SectionView<UInt32>
  private let han: [SectionView<UInt16>]
  private let checksums: SectionView<UInt64>
  private let bytes: MappedBytes
  private let isTrusted: Bool
  /// For every page behind the header whether its checksum was right.
  private let checked: AtomicBitSet
  private let isMarkedCorrupt = Atomic(false)
  let documentCount: Int
  let serviceCount: Int
  let tagCount: Int
  let languageCount: Int

  /// Nil for what is no segment of this version, or is cut off or corrupt in its header.
  /// What was just made, and is trusted, needs no looking at its checksums.
  package init?(_ bytes: MappedBytes, isTrusted: Bool = false) {
    guard let header = SegmentHeader(memory) else { return nil }
    unsafe documents = header.view(.documents)
    unsafe texts = header.view(.texts)
    unsafe codeUnits = header.view(.codeUnits)
    unsafe strings = header.view(.strings)
    unsafe services = header.view(.services)
    unsafe labels = header.view(.tags)
    unsafe keys = header.view(.keys)
    unsafe postings = header.view(.postings)
    unsafe lists = header.view(.lists)
    unsafe directory = header.view(.directory)
    unsafe han = [SegmentFormat.Section.titleHan, .phrasingHan, .bodyHan, .serviceNameHan].map {
      unsafe header.view($0)
    }
    unsafe checksums = header.view(.checksums)
    self.memory = memory
    self.isTrusted = isTrusted
    checked = unsafe AtomicBitSet(count: isTrusted ? 0 : checksums.count)
    documentCount = unsafe min(documents.count / SegmentFormat.Words.document, SegmentFormat.maxDocuments)
    serviceCount = unsafe services.count / SegmentFormat.Words.service
    let labelCount = unsafe labels.count / SegmentFormat.Words.label
    tagCount = min(header.tagCount, labelCount)
    languageCount = labelCount - tagCount
  }

  /// Whether something was read that is not as it was written; what was answered since then may lack something.
  package var isCorrupt: Bool { isMarkedCorrupt.load(ordering: .relaxed) }

  package var byteCount: Int { memory.count }

  /// Some elements of a section; nil when they are not all there, or corrupt.
  @inline(__always)
  @unsafe func elements<Element>(_ view: SectionView<Element>, _ range: Range<Int>) -> UnsafePointer<Element>? {
    guard range.lowerBound >= 0, unsafe range.upperBound <= view.count else {
      markCorrupt()
      return nil
    }
    if !isTrusted {
      let stride = MemoryLayout<Element>.stride
      let start = unsafe view.offset &+ range.lowerBound &* stride
      guard isValid(from: start, to: start &+ range.count &* stride) else { return nil }
    }
    return unsafe view.start + range.lowerBound
  }

  /// The Han characters that begin a gram of a field and have one of these readings.
  func forEachHan(_ field: TermKey.Field, readAs readings: PinyinReadings, _ body: (UInt16) -> Void) {
    let view = unsafe han[field.ordinal]
    guard let codeUnits = unsafe elements(view, 0..<view.count) else { return }
    for index in unsafe 0..<view.count {
      let codeUnit = unsafe codeUnits[index]
      if readings.contains(codeUnit) { body(codeUnit) }
    }
  }

  /// Something was read that cannot be.
  func markCorrupt() { isMarkedCorrupt.store(true, ordering: .relaxed) }

  /// Whether the pages of these bytes are as they were written.
  @inline(__always)
  private func isValid(from start: Int, to end: Int) -> Bool {
    let first = start / SegmentFormat.pageSize - 1
    let last = (end - 1) / SegmentFormat.pageSize - 1
    if first == last, checked.isMarked(first) { return true }
    return start >= end || arePagesValid(first...last)
  }

  private func arePagesValid(_ pages: ClosedRange<Int>) -> Bool {
    let size = SegmentFormat.pageSize
    for page in pages where !checked.isMarked(page) {
      let sum = memory.checksum(at: (page + 1) * size, count: size, seed: 0)
      guard unsafe sum == UInt64(littleEndian: checksums.start[page]) else {
        markCorrupt()
        return false
      }
      checked.mark(page)
    }
    return true
  }
}

/// The first page of a segment, whose checksum was right, and the sections that it names, which lie inside of the segment.
private struct SegmentHeader {
  private let bytes: MappedBytes
  private var places: [Range<Int>] = []
  let tagCount: Int

  init?(_ bytes: MappedBytes) {
    self.memory = memory
    let size = SegmentFormat.pageSize
    let count = memory.count
    guard count >= size, count % 8 == 0, unsafe UInt(bitPattern: memory.memory.baseAddress) % 8 == 0 else { return nil }
    func number(_ offset: Int) -> UInt64 { memory.number64(at: offset) ?? 0 }
    guard number(0) == SegmentFormat.magic, number(8) == SegmentFormat.version,
      SegmentFormat.headerChecksum(memory) == number(SegmentFormat.headerChecksumOffset)
    else { return nil }
    tagCount = Int(truncatingIfNeeded: number(16) & 0xFFFF_FFFF)
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
      memory.checksum(at: sums.lowerBound, count: sums.count, seed: 0) == number(SegmentFormat.checksumsChecksumOffset),
      places.dropFirst().allSatisfy({ $0.lowerBound >= size && $0.upperBound <= sums.lowerBound || $0.isEmpty })
    else { return nil }
  }

  private func place(_ section: SegmentFormat.Section) -> Range<Int> { places[section.rawValue] }

  @unsafe func view<Element>(_ section: SegmentFormat.Section) -> SearchSegment.SectionView<Element> {
    let place = place(section)
    // The memory begins at a multiple of eight, and so do sections.
    let start = unsafe memory.memory.baseAddress! + place.lowerBound
    return unsafe SearchSegment.SectionView(
      start: start.assumingMemoryBound(to: Element.self), offset: place.lowerBound,
      count: place.count / MemoryLayout<Element>.stride)
  }
}

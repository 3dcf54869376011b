package import FileStore
import Synchronization

/// An immutable part of the index with up to 65,536 documents, read in place from bytes in `SegmentFormat`.
///
/// The bytes are not trusted. A read outside of its section, or of a page whose checksum is wrong, returns nothing and
/// marks the segment as corrupt.
@safe package final class SearchSegment: Sendable {
  /// The elements of a section.
  @unsafe struct SectionView<Element: BitwiseCopyable>: @unchecked Sendable {
    let start: UnsafePointer<Element>
    /// In bytes, from the start of the segment.
    let offset: Int
    let count: Int
  }

  let documents: SectionView<UInt32>
  let texts: SectionView<UInt32>
  let codeUnits: SectionView<UInt16>
  let strings: SectionView<UInt8>
  let services: SectionView<UInt32>
  let labels: SectionView<UInt32>
  let lengths: SectionView<UInt32>
  let lengthSums: SectionView<UInt64>
  let keys: SectionView<UInt64>
  let postings: SectionView<UInt64>
  let lists: SectionView<UInt16>
  let directory: SectionView<UInt32>
  private let han: [SectionView<UInt16>]
  private let checksums: SectionView<UInt64>
  private let bytes: MappedBytes
  private let isTrusted: Bool
  /// Pages whose checksum has been found right; the first page after the header is 0.
  private let validPages: AtomicBitSet
  private let isMarkedCorrupt = Atomic(false)
  let documentCount: Int
  let serviceCount: Int
  /// Labels of filters, which are before the languages.
  let labelCount: Int
  let languageCount: Int

  /// Nil unless the bytes are a segment of this version with a valid header. The checksums of a trusted segment, one
  /// that this process has built, are not verified.
  package init?(_ bytes: MappedBytes, isTrusted: Bool = false) {
    guard let header = SegmentHeader(bytes) else { return nil }
    unsafe documents = header.view(.documents)
    unsafe texts = header.view(.texts)
    unsafe codeUnits = header.view(.codeUnits)
    unsafe strings = header.view(.strings)
    unsafe services = header.view(.services)
    unsafe labels = header.view(.labels)
    unsafe lengths = header.view(.lengths)
    unsafe lengthSums = header.view(.lengthSums)
    unsafe keys = header.view(.keys)
    unsafe postings = header.view(.postings)
    unsafe lists = header.view(.lists)
    unsafe directory = header.view(.directory)
    unsafe han = [SegmentFormat.Section.titleHan, .phrasingHan, .bodyHan, .serviceNameHan].map {
      unsafe header.view($0)
    }
    unsafe checksums = header.view(.checksums)
    self.bytes = bytes
    self.isTrusted = isTrusted
    validPages = unsafe AtomicBitSet(count: isTrusted ? 0 : checksums.count)
    documentCount = unsafe min(documents.count / SegmentFormat.Words.document, SegmentFormat.maxDocuments)
    serviceCount = unsafe services.count / SegmentFormat.Words.service
    let recordCount = unsafe labels.count / SegmentFormat.Words.label
    labelCount = min(header.labelCount, recordCount)
    languageCount = recordCount - labelCount
  }

  /// True once a read has failed its bounds or its checksum. Results returned since may be incomplete.
  package var isCorrupt: Bool { isMarkedCorrupt.load(ordering: .relaxed) }

  package var byteCount: Int { bytes.count }

  /// Elements of a section; nil if the range exceeds it or a checksum is wrong.
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

  /// Calls `body` for each Han character with one of these readings that begins a gram of the field.
  func forEachHan(_ field: TermKey.Field, with readings: PinyinReadings, _ body: (UInt16) -> Void) {
    let view = unsafe han[field.ordinal]
    guard let codeUnits = unsafe elements(view, 0..<view.count) else { return }
    for index in unsafe 0..<view.count {
      let codeUnit = unsafe codeUnits[index]
      if readings.contains(codeUnit) { body(codeUnit) }
    }
  }

  func markCorrupt() { isMarkedCorrupt.store(true, ordering: .relaxed) }

  /// True if the checksums of the pages of these bytes are right.
  @inline(__always)
  private func isValid(from start: Int, to end: Int) -> Bool {
    let first = start / SegmentFormat.pageSize - 1
    let last = (end - 1) / SegmentFormat.pageSize - 1
    if first == last, validPages.contains(first) { return true }
    return start >= end || arePagesValid(first...last)
  }

  private func arePagesValid(_ pages: ClosedRange<Int>) -> Bool {
    let size = SegmentFormat.pageSize
    for page in pages where !validPages.contains(page) {
      let sum = bytes.checksum(at: (page + 1) * size, count: size, seed: 0)
      guard unsafe sum == UInt64(littleEndian: checksums.start[page]) else {
        markCorrupt()
        return false
      }
      validPages.insert(page)
    }
    return true
  }
}

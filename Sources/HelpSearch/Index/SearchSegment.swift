package import FileStore
package import HelpContent
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
  private let directory: SectionView<UInt32>
  /// For each field of grams the code units that begin one, and where the directory of the field begins.
  private let firsts: [(view: SectionView<UInt16>, start: Int)]
  private let checksums: SectionView<UInt64>
  private let bytes: MappedBytes
  private let isTrusted: Bool
  /// Pages whose checksum has been found right; the first page after the header is 0.
  private let validPages: AtomicBitSet
  private let isMarkedCorrupt = Atomic(false)
  /// Of the content that the segment was built from; see `SearchIndexing.fingerprint(of:in:)`.
  package let fingerprint: ContentFingerprint
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
    var start = 0
    unsafe firsts = SegmentFormat.Section.firsts.map { section in
      let view: SectionView<UInt16> = unsafe header.view(section)
      defer { start += unsafe view.count }
      return unsafe (view, start)
    }
    fingerprint = header.fingerprint
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

  /// Calls `body` for each code unit of the range that begins a gram of the field, in order.
  func forEachFirst(_ field: TermKey.Field, in range: ClosedRange<UInt16>, _ body: (UInt16) -> Void) {
    let view = unsafe firsts[field.ordinal].view
    guard let codeUnits = unsafe elements(view, 0..<view.count) else { return }
    let start = unsafe Self.place(notBelow: Int(range.lowerBound), in: codeUnits, view.count)
    for index in unsafe start..<view.count {
      let codeUnit = unsafe codeUnits[index]
      if codeUnit > range.upperBound { return }
      body(codeUnit)
    }
  }

  /// Positions in the section of keys of the grams of a field, by its ordinal, that begin with a code unit of the range.
  @inline(__always)
  func positions(_ field: Int, beginningIn range: ClosedRange<UInt16>) -> Range<Int> {
    let (view, base) = unsafe firsts[field]
    guard let codeUnits = unsafe elements(view, 0..<view.count) else { return 0..<0 }
    let start = unsafe Self.place(notBelow: Int(range.lowerBound), in: codeUnits, view.count)
    var end = start
    if range.count == 1 {
      if unsafe end < view.count, unsafe codeUnits[end] == range.lowerBound { end &+= 1 }
    } else {
      end = unsafe Self.place(notBelow: Int(range.upperBound) + 1, in: codeUnits, view.count)
    }
    guard start < end, let bounds = unsafe elements(directory, (base &+ start)..<(base &+ end &+ 1)) else {
      return 0..<0
    }
    let (first, last) = unsafe (Int(bounds[0]), Int(bounds[end &- start]))
    guard first <= last, last <= keyCount else {
      markCorrupt()
      return 0..<0
    }
    return first..<last
  }

  /// Place of the first of the sorted code units that is not less than `codeUnit`.
  @inline(__always)
  private static func place(notBelow codeUnit: Int, in codeUnits: UnsafePointer<UInt16>, _ count: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low &+ high) >> 1
      if unsafe Int(codeUnits[middle]) < codeUnit { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  var keyCount: Int { unsafe min(keys.count, postings.count) }

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

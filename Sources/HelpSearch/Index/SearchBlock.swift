package import FileStore
import Synchronization

/// Up to 65,536 entries as the search sees them, with an index of their grams: `BlockFormat`'s bytes, read in place.
///
/// Nothing that the bytes say is believed: what lies outside of its section, or on a page whose checksum is wrong, reads as
/// nothing, and the block is damaged from then on.
@safe package final class SearchBlock: Sendable {
  /// Where the elements of a section lie.
  @unsafe struct SectionView<Element: BitwiseCopyable>: @unchecked Sendable {
    let start: UnsafePointer<Element>
    /// In bytes from the beginning of the block.
    let offset: Int
    let count: Int
  }

  let documents: SectionView<UInt32>
  let texts: SectionView<UInt32>
  let units: SectionView<UInt16>
  let strings: SectionView<UInt8>
  let services: SectionView<UInt32>
  let labels: SectionView<UInt32>
  let keys: SectionView<UInt64>
  let postings: SectionView<UInt64>
  let lists: SectionView<UInt16>
  let directory: SectionView<UInt32>
  private let han: [SectionView<UInt16>]
  private let checksums: SectionView<UInt64>
  private let memory: MappedBytes
  private let isTrusted: Bool
  /// For every page behind the header whether its checksum was right.
  private let checked: PageMarks
  private let damage = Atomic(false)
  let documentCount: Int
  let serviceCount: Int
  let tagCount: Int
  let languageCount: Int

  /// Nil for what is no block of this version, or is cut off or damaged in its header.
  /// What was just made, and is trusted, needs no looking at its checksums.
  package init?(_ memory: MappedBytes, isTrusted: Bool = false) {
    guard let header = BlockHeader(memory) else { return nil }
    unsafe documents = header.view(.documents)
    unsafe texts = header.view(.texts)
    unsafe units = header.view(.units)
    unsafe strings = header.view(.strings)
    unsafe services = header.view(.services)
    unsafe labels = header.view(.tags)
    unsafe keys = header.view(.keys)
    unsafe postings = header.view(.postings)
    unsafe lists = header.view(.lists)
    unsafe directory = header.view(.directory)
    unsafe han = [BlockFormat.Section.titleHan, .phrasingHan, .bodyHan, .serviceNameHan].map { unsafe header.view($0) }
    unsafe checksums = header.view(.checksums)
    self.memory = memory
    self.isTrusted = isTrusted
    checked = unsafe PageMarks(count: isTrusted ? 0 : checksums.count)
    documentCount = unsafe min(documents.count / BlockFormat.Words.document, BlockFormat.mostDocuments)
    serviceCount = unsafe services.count / BlockFormat.Words.service
    let labelCount = unsafe labels.count / BlockFormat.Words.label
    tagCount = min(header.tagCount, labelCount)
    languageCount = labelCount - tagCount
  }

  /// Whether something was read that is not as it was written; what was answered since then may lack something.
  package var isDamaged: Bool { damage.load(ordering: .relaxed) }

  package var byteCount: Int { memory.count }

  /// Some elements of a section; nil when they are not all there, or damaged.
  @inline(__always)
  @unsafe func elements<Element>(_ view: SectionView<Element>, _ range: Range<Int>) -> UnsafePointer<Element>? {
    guard range.lowerBound >= 0, unsafe range.upperBound <= view.count else {
      spoil()
      return nil
    }
    if !isTrusted {
      let stride = MemoryLayout<Element>.stride
      let start = unsafe view.offset &+ range.lowerBound &* stride
      guard areSound(from: start, to: start &+ range.count &* stride) else { return nil }
    }
    return unsafe view.start + range.lowerBound
  }

  /// The Han characters that begin a gram of a space and have one of these readings.
  func forEachHan(_ space: GramKey.Space, readAs readings: PinyinReadings, _ body: (UInt16) -> Void) {
    let view = unsafe han[space.number]
    guard let units = unsafe elements(view, 0..<view.count) else { return }
    for index in unsafe 0..<view.count {
      let unit = unsafe units[index]
      if readings.contains(unit) { body(unit) }
    }
  }

  /// Something was read that cannot be.
  func spoil() { damage.store(true, ordering: .relaxed) }

  /// Whether the pages of these bytes are as they were written.
  @inline(__always)
  private func areSound(from start: Int, to end: Int) -> Bool {
    let first = start / BlockFormat.pageSize - 1
    let last = (end - 1) / BlockFormat.pageSize - 1
    if first == last, checked.isMarked(first) { return true }
    return start >= end || arePagesSound(first...last)
  }

  private func arePagesSound(_ pages: ClosedRange<Int>) -> Bool {
    let size = BlockFormat.pageSize
    for page in pages where !checked.isMarked(page) {
      let sum = memory.checksum(at: (page + 1) * size, count: size, seed: 0)
      guard unsafe sum == UInt64(littleEndian: checksums.start[page]) else {
        spoil()
        return false
      }
      checked.mark(page)
    }
    return true
  }
}

/// The first page of a block, whose checksum was right, and the sections that it names, which lie inside of the block.
private struct BlockHeader {
  private let memory: MappedBytes
  private var places: [Range<Int>] = []
  let tagCount: Int

  init?(_ memory: MappedBytes) {
    self.memory = memory
    let size = BlockFormat.pageSize
    let count = memory.count
    guard count >= size, count % 8 == 0, unsafe UInt(bitPattern: memory.memory.baseAddress) % 8 == 0 else { return nil }
    func number(_ offset: Int) -> UInt64 { memory.number64(at: offset) ?? 0 }
    guard number(0) == BlockFormat.magic, number(8) == BlockFormat.version,
      BlockFormat.headerChecksum(memory) == number(BlockFormat.headerChecksumOffset)
    else { return nil }
    tagCount = Int(truncatingIfNeeded: number(16) & 0xFFFF_FFFF)
    for section in BlockFormat.Section.allCases {
      guard let start = Int(exactly: number(section.headerOffset)),
        let length = Int(exactly: number(section.headerOffset + 8)), start % 8 == 0, start >= 0, length >= 0,
        start <= count, length <= count - start
      else { return nil }
      places.append(start..<(start + length))
    }
    let sums = place(.checksums)
    guard sums.count == Int(truncatingIfNeeded: number(24) & 0xFFFF_FFFF) * 8,
      sums.lowerBound == size + sums.count / 8 * size,
      memory.checksum(at: sums.lowerBound, count: sums.count, seed: 0) == number(BlockFormat.checksumsChecksumOffset),
      places.dropFirst().allSatisfy({ $0.lowerBound >= size && $0.upperBound <= sums.lowerBound || $0.isEmpty })
    else { return nil }
  }

  private func place(_ section: BlockFormat.Section) -> Range<Int> { places[section.rawValue] }

  @unsafe func view<Element>(_ section: BlockFormat.Section) -> SearchBlock.SectionView<Element> {
    let place = place(section)
    // The memory begins at a multiple of eight, and so do sections.
    let start = unsafe memory.memory.baseAddress! + place.lowerBound
    return unsafe SearchBlock.SectionView(
      start: start.assumingMemoryBound(to: Element.self), offset: place.lowerBound,
      count: place.count / MemoryLayout<Element>.stride)
  }
}

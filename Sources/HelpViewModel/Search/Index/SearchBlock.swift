import Synchronization

/// Up to 65,536 entries as the search sees them, with an index of their grams: `BlockFormat`'s bytes, read in place.
///
/// Nothing that the bytes say is believed: what lies outside of its section, or on a page whose checksum is wrong, reads as
/// nothing, and the block is damaged from then on.
package final class SearchBlock: Sendable {
  private let memory: BlockBytes
  let places: [Range<Int>]
  /// For every page behind the header 1 when its checksum was right.
  private let checked: PageMarks
  private let damage = Atomic(false)
  let documentCount: Int
  let serviceCount: Int
  let tagCount: Int
  let languageCount: Int

  /// Nil for what is no block of this version, or is cut off or damaged in its header.
  package init?(_ memory: BlockBytes) {
    let size = BlockFormat.pageSize
    let count = unsafe memory.bytes.count
    guard count >= size, count % 8 == 0 else { return nil }
    func header(_ offset: Int) -> UInt64 {
      unsafe UInt64(littleEndian: memory.bytes.load(fromByteOffset: offset, as: UInt64.self))
    }
    let page = unsafe UnsafeRawBufferPointer(rebasing: memory.bytes[..<size])
    guard header(0) == BlockFormat.magic, header(8) == BlockFormat.version,
      unsafe BlockFormat.headerChecksum(page) == header(BlockFormat.headerChecksumOffset)
    else { return nil }
    var places: [Range<Int>] = []
    for section in BlockFormat.Section.allCases {
      guard let start = Int(exactly: header(section.headerOffset)),
        let length = Int(exactly: header(section.headerOffset + 8)), start % 8 == 0, start <= count,
        length <= count - start
      else { return nil }
      places.append(start..<(start + length))
    }
    let sums = places[BlockFormat.Section.checksums.rawValue]
    guard sums.count == Int(truncatingIfNeeded: header(24)) * 8, sums.lowerBound == size + sums.count / 8 * size,
      unsafe BlockFormat.checksum(UnsafeRawBufferPointer(rebasing: memory.bytes[sums]))
        == header(BlockFormat.checksumsChecksumOffset),
      places.dropFirst().allSatisfy({ $0.upperBound <= sums.lowerBound })
    else { return nil }
    self.memory = memory
    self.places = places
    checked = PageMarks(count: memory.isTrusted ? 0 : sums.count / 8)
    documentCount = min(places[1].count / BlockFormat.Stride.document, BlockFormat.mostDocuments)
    serviceCount = places[BlockFormat.Section.services.rawValue].count / BlockFormat.Stride.service
    let strings = places[BlockFormat.Section.tags.rawValue].count / BlockFormat.Stride.string
    tagCount = min(Int(truncatingIfNeeded: header(16)), strings)
    languageCount = strings - tagCount
  }

  /// Whether something was read that is not as it was written; what was answered since then may lack something.
  package var isDamaged: Bool { damage.load(ordering: .relaxed) }

  package var byteCount: Int { unsafe memory.bytes.count }

  /// The elements of a section; nil when they are not all there, or damaged.
  @inline(__always)
  func elements<Element: BitwiseCopyable>(
    _ section: BlockFormat.Section, _ range: Range<Int>, as type: Element.Type
  ) -> UnsafeBufferPointer<Element>? {
    let place = places[section.rawValue]
    let stride = MemoryLayout<Element>.stride
    guard range.lowerBound >= 0, range.upperBound <= place.count / stride else { return unsafe spoilt() }
    let bytes = (place.lowerBound + range.lowerBound * stride)..<(place.lowerBound + range.upperBound * stride)
    guard memory.isTrusted || arePagesSound(bytes) else { return unsafe spoilt() }
    return unsafe UnsafeRawBufferPointer(rebasing: memory.bytes[bytes]).assumingMemoryBound(to: type)
  }

  private func spoilt<Element>() -> UnsafeBufferPointer<Element>? {
    spoil()
    return nil
  }

  /// Something was read that cannot be.
  func spoil() { damage.store(true, ordering: .relaxed) }

  private func arePagesSound(_ bytes: Range<Int>) -> Bool {
    guard !bytes.isEmpty else { return true }
    let size = BlockFormat.pageSize
    for page in (bytes.lowerBound / size - 1)...((bytes.upperBound - 1) / size - 1) where !checked.isMarked(page) {
      let start = (page + 1) * size
      let sum = unsafe memory.bytes.load(
        fromByteOffset: places[BlockFormat.Section.checksums.rawValue].lowerBound + page * 8, as: UInt64.self)
      let actual = unsafe BlockFormat.checksum(UnsafeRawBufferPointer(rebasing: memory.bytes[start..<(start + size)]))
      guard UInt64(littleEndian: sum) == actual else { return false }
      checked.mark(page)
    }
    return true
  }
}

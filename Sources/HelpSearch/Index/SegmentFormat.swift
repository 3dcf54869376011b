import FileStore

/// Layout of a segment, in memory as in a file: a header page, sections, and checksums of pages. All numbers are little
/// endian.
///
/// The header holds magic number, version, number of labels, number of pages, then offset and length in bytes of each
/// section, a checksum of itself, and the fingerprint of what was indexed. The page checksums cover all pages after the
/// header, and the header holds a checksum of them.
enum SegmentFormat {
  static let magic: UInt64 = 0x3130_4B44_4853_4B44
  /// To be raised when the layout, the folding, the terms or the indexed fields change.
  static let version: UInt64 = 11
  static let pageSize = 4096
  /// Documents are numbered in 16 bits.
  static let maxDocuments = 65_536
  /// A longer posting list is stored as a bitmap.
  static let maxListLength = 4096

  enum Section: Int, CaseIterable {
    /// A 64-bit checksum for every page after the header.
    case checksums
    case documents, texts, codeUnits, strings, services, labels
    /// For each document its `FieldLengths`.
    case lengths
    /// For each field of documents the sum of all lengths, and the number of documents that have the field.
    case lengthSums
    /// Term keys, in order.
    case keys
    /// For each key the position and length of its posting list.
    case postings
    /// The posting lists.
    case lists
    /// For each field of grams, in the order of their ordinals, positions of the first keys that begin with each of its
    /// first code units, and then the end of all of them.
    case directory
    /// For each field of grams the code units that begin one, in order.
    case titleFirsts, phrasingFirsts, bodyFirsts, serviceNameFirsts

    /// In the order of the fields' ordinals.
    static let firsts = [titleFirsts, phrasingFirsts, bodyFirsts, serviceNameFirsts]

    /// Offset in the header of the section's offset, which its length follows.
    var headerOffset: Int { 32 + rawValue * 16 }
  }

  static let headerChecksumOffset = 32 + Section.allCases.count * 16
  /// Offset in the header of the checksum of the section of checksums.
  static let checksumsChecksumOffset = headerChecksumOffset + 8
  /// Offset in the header of the two numbers of the fingerprint.
  static let fingerprintOffset = checksumsChecksumOffset + 8

  /// Sizes of records, in words of 32 bits.
  enum Words {
    static let document = 6
    static let text = 3
    static let service = 6
    static let label = 2
  }

  /// The range of the words of a record.
  @inline(__always)
  static func words(_ number: Int, _ count: Int) -> Range<Int> { (number &* count)..<(number &* count &+ count) }

  /// Checksum of the header page without the checksum itself; nil if the page is cut off.
  static func headerChecksum(_ bytes: MappedBytes) -> UInt64? {
    let rest = headerChecksumOffset + 8
    guard let before = bytes.checksum(at: 0, count: headerChecksumOffset, seed: 0),
      let behind = bytes.checksum(at: rest, count: pageSize - rest, seed: 0)
    else { return nil }
    return before &* 31 ^ behind
  }
}

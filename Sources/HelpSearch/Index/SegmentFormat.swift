import FileStore

/// How a segment of the search index lies in memory or in a file: a header, checksums of pages, and sections, little endian.
///
/// The header is one page: magic, version, number of pages, then offset and length in bytes of each section, and at its end a
/// checksum of what is before it. The checksums cover all pages behind the header and are covered by the header's own.
enum SegmentFormat {
  static let magic: UInt64 = 0x3130_4B44_4853_4B44
  /// Raised whenever the layout, the folding or what is indexed changes.
  static let version: UInt64 = 4
  static let pageSize = 4096
  /// Entries of a segment are numbered in 16 bits.
  static let maxDocuments = 65_536
  /// Of each of the four parts of the directory.
  static let directorySize = 0x10000 + 1
  /// A posting list of more entries is a bitmap.
  static let maxListLength = 4096

  enum Section: Int, CaseIterable {
    /// A checksum of 64 bits for every page behind the header.
    case checksums
    case documents, texts, codeUnits, strings, services, tags, keys, postings, lists
    /// For titles, phrasings, bodies and names of services, in this order, where the keys that begin with each codeUnit begin; and behind each
    /// where the last ones end.
    case directory
    /// For each of the same four the Han characters that begin a gram, in order.
    case titleHan, phrasingHan, bodyHan, serviceNameHan

    /// Where its offset stands in the header; the length follows.
    var headerOffset: Int { 32 + rawValue * 16 }
  }

  static let headerChecksumOffset = 32 + Section.allCases.count * 16
  /// In the header, behind its own checksum: the checksum of the section of checksums.
  static let checksumsChecksumOffset = headerChecksumOffset + 8

  /// How many words of 32 bits a record has.
  enum Words {
    static let document = 6
    static let text = 3
    static let service = 6
    static let label = 2
  }

  /// Where the words of a record stand.
  @inline(__always)
  static func words(_ number: Int, _ count: Int) -> Range<Int> { (number &* count)..<(number &* count &+ count) }

  /// Of the header page, without the place where it stands itself; nil when there is no whole one.
  static func headerChecksum(_ bytes: MappedBytes) -> UInt64? {
    let rest = headerChecksumOffset + 8
    guard let before = memory.checksum(at: 0, count: headerChecksumOffset, seed: 0),
      let behind = memory.checksum(at: rest, count: pageSize - rest, seed: 0)
    else { return nil }
    return before &* 31 ^ behind
  }
}

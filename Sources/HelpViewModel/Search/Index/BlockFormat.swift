/// How a block of the search index lies in memory or in a file: a header, checksums of pages, and sections, little endian.
///
/// The header is one page: magic, version, number of pages, then offset and length in bytes of each section, and at its end a
/// checksum of what is before it. The checksums cover all pages behind the header and are covered by the header's own.
enum BlockFormat {
  static let magic: UInt64 = 0x3130_4B44_4853_4B44
  /// Raised whenever the layout, the folding or what is indexed changes.
  static let version: UInt64 = 2
  static let pageSize = 4096
  /// Entries of a block are numbered in 16 bits.
  static let mostDocuments = 65_536
  /// Of each of the four parts of the directory.
  static let directorySize = 0x10000 + 1
  /// A posting list of more entries is a bitmap.
  static let longestList = 4096

  enum Section: Int, CaseIterable {
    /// A checksum of 64 bits for every page behind the header.
    case checksums
    case documents, texts, units, strings, services, tags, keys, postings, lists
    /// For titles, phrasings, bodies and names of services, in this order, where the keys that begin with each unit begin; and behind each
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

  /// Bytes of a record.
  enum Stride {
    static let document = 24
    static let text = 12
    static let service = 24
    static let string = 8
    static let posting = 8
  }

  /// Of up to a page; whatever byte differs, it differs.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes: (UInt64, UInt64) = (0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F)
    let words = bytes.count / 16
    for index in 0..<words {
      let first = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 16, as: UInt64.self))
      let second = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 16 + 8, as: UInt64.self))
      // Multiplying by an odd number loses nothing, so that no single change can go unnoticed.
      lanes.0 = (lanes.0 ^ first) &* 0xFF51_AFD7_ED55_8CCD
      lanes.1 = (lanes.1 ^ second) &* 0xC4CE_B9FE_1A85_EC53
      lanes.0 ^= lanes.0 >> 32
      lanes.1 ^= lanes.1 >> 29
    }
    for index in (words * 16)..<bytes.count {
      lanes.0 = (lanes.0 ^ UInt64(unsafe bytes[index])) &* 0xFF51_AFD7_ED55_8CCD
    }
    return lanes.0 &* 31 ^ lanes.1 ^ UInt64(bytes.count)
  }
}

import CZip
import HelpContent

/// The entries of a zip file, of which none is larger than a document's part may be.
@safe final class ZipArchive {
  /// Of one entry, and of all that are read.
  static let maxEntrySize = 64 << 20
  static let maxTotalSize = 128 << 20

  private static let maxEntries = 20_000

  private let archive: unzFile
  /// What the archive reads, which must not move.
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var total = 0

  init(_ content: [UInt8]) throws(DocumentProblem) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: content.count)
    _ = unsafe bytes.initialize(from: content)
    guard let opened = unsafe open_archive(bytes.baseAddress, bytes.count) else {
      unsafe bytes.deallocate()
      throw .damaged
    }
    unsafe self.bytes = unsafe bytes
    unsafe archive = unsafe opened
    var info = unz_global_info64()
    let isKnown = unsafe unzGetGlobalInfo64(archive, &info) == UNZ_OK
    // Each is looked up by its name.
    guard isKnown, info.number_entry <= Self.maxEntries else { throw .damaged }
  }

  deinit {
    unsafe unzClose(archive)
    unsafe bytes.deallocate()
  }

  /// Nil if there is no entry with that name, in any case of its letters.
  func entry(_ name: String) throws(DocumentProblem) -> [UInt8]? {
    guard unsafe unzLocateFile(archive, name, Self.anyCase) == UNZ_OK else { return nil }
    var info = unz_file_info64()
    guard unsafe unzGetCurrentFileInfo64(archive, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK else { throw .damaged }
    if info.flag & 1 != 0 { throw .encrypted }
    guard info.uncompressed_size <= Self.maxEntrySize else { throw .tooLarge(limit: Self.maxEntrySize) }
    guard unsafe unzOpenCurrentFile(archive) == UNZ_OK else { throw .damaged }
    let content: [UInt8]
    do {
      content = try read(declared: Int(info.uncompressed_size))
    } catch {
      unsafe unzCloseCurrentFile(archive)
      throw error
    }
    // Tells of a checksum that is wrong.
    guard unsafe unzCloseCurrentFile(archive) == UNZ_OK else { throw .damaged }
    return content
  }

  private static let anyCase: Int32 = 2

  /// What an entry declares of its size may be a lie, so what comes is counted.
  private func read(declared: Int) throws(DocumentProblem) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(min(declared, 1 << 20))
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe part.withUnsafeMutableBytes {
        unsafe unzReadCurrentFile(archive, $0.baseAddress, UInt32($0.count))
      }
      if count < 0 { throw .damaged }
      if count == 0 { break }
      total += Int(count)
      guard content.count + Int(count) <= Self.maxEntrySize else { throw .tooLarge(limit: Self.maxEntrySize) }
      guard total <= Self.maxTotalSize else { throw .tooLarge(limit: Self.maxTotalSize) }
      content += part[..<Int(count)]
    }
    return content
  }
}

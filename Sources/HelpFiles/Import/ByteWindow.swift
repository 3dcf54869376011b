import POSIX

/// A window onto a file of any size, of which 256 KiB are in memory.
package final class ByteWindow {
  private static let size = 1 << 18

  package let count: Int
  /// Nil if `bytes` holds everything.
  private let descriptor: Int32?
  private var bytes: [UInt8]
  private var start = 0

  package init(_ bytes: [UInt8]) {
    count = bytes.count
    descriptor = nil
    self.bytes = bytes
  }

  /// Nil unless the path is that of a regular file that can be read.
  package init?(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, unsafe fstat(descriptor, &status) == 0, RegularFile.isRegular(status) else {
      if descriptor >= 0 { close(descriptor) }
      return nil
    }
    count = Int(status.st_size)
    self.descriptor = descriptor
    bytes = []
  }

  deinit { if let descriptor { close(descriptor) } }

  /// The byte at `offset`; nil at the end, even if the file has become shorter.
  func byte(at offset: Int) -> UInt8? {
    let position = offset - start
    if position >= 0, position < bytes.count { return bytes[position] }
    guard descriptor != nil, offset >= 0, offset < count else { return nil }
    load(from: offset)
    return bytes.first
  }

  func bytes(in range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for offset in range { if let byte = byte(at: offset) { bytes.append(byte) } }
    return bytes
  }

  /// The window itself, or one onto the text of a file in UTF-16.
  var decodingUTF16: ByteWindow {
    guard [[0xFF, 0xFE], [0xFE, 0xFF]].contains(bytes(in: 0..<min(2, count))),
      let text = PageText.utf16(bytes(in: 0..<count))
    else { return self }
    return ByteWindow(Array(text.utf8))
  }

  private func load(from offset: Int) {
    guard let descriptor else { return }
    start = offset
    bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, filled in
      filled = unsafe (try? Descriptor(descriptor).read(into: buffer, at: offset)) ?? 0
    }
  }
}

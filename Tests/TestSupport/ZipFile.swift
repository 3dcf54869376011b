/// A zip file whose entries are stored as they are, for tests of what reads such files.
package struct ZipFile {
  package var entries: [(name: String, bytes: [UInt8])]
  /// Entries that say they are so large.
  package var declaredSizes: [String: UInt32] = [:]

  package init(_ texts: KeyValuePairs<String, String>) { entries = texts.map { ($0.key, Array($0.value.utf8)) } }

  package var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in entries {
      let offset = UInt32(file.count)
      var shared: [UInt8] = []
      for number: UInt16 in [20, 0, 0, 0, 0] { shared += Self.bytes(number) }
      shared += Self.bytes(Self.checksum(bytes))
      shared += Self.bytes(UInt32(bytes.count))
      shared += Self.bytes(declaredSizes[name] ?? UInt32(bytes.count))
      shared += Self.bytes(UInt16(name.utf8.count))
      shared += [0, 0]
      file += Self.bytes(UInt32(0x0403_4B50)) + shared
      file += Array(name.utf8) + bytes
      directory += Self.bytes(UInt32(0x0201_4B50)) + [20, 0]
      directory += shared + Array(repeating: 0, count: 10)
      directory += Self.bytes(offset) + Array(name.utf8)
    }
    let end = UInt32(file.count)
    let count = Self.bytes(UInt16(entries.count))
    file += directory + Self.bytes(UInt32(0x0605_4B50))
    file += [0, 0, 0, 0] + count + count
    file += Self.bytes(UInt32(directory.count)) + Self.bytes(end)
    return file + [0, 0]
  }

  /// The smallest first.
  private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  /// CRC-32, as of ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}

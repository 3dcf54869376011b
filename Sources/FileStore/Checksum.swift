/// A fast 64-bit checksum against accidental damage, not against forgery. Every step is invertible, so that a change
/// within one word of eight bytes always changes the result.
package enum Checksum {
  package static func of(_ bytes: [UInt8], seed: UInt64) -> UInt64 {
    unsafe bytes.withUnsafeBytes { unsafe of($0, seed: seed) }
  }

  static func of(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
    var sum = mixed(seed, UInt64(bytes.count))
    let whole = bytes.count & ~7
    var offset = 0
    while offset < whole {
      sum = unsafe mixed(sum, UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset &+= 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = unsafe rest << 8 | UInt64(bytes[offset])
      offset &+= 1
    }
    return mixed(mixed(sum, rest), 0)
  }

  private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }
}

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

package enum StandardInput {
  /// All there is, to its end; nil when it cannot be read.
  package static func read() -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe take($0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}

private func take(_ start: UnsafeMutableRawPointer?, _ count: Int) -> Int { unsafe read(0, start, count) }

import POSIX

package enum StandardInput {
  /// All bytes to the end; nil if standard input cannot be read.
  package static func read() -> [UInt8]? {
    var bytes: [UInt8] = []
    return visitChunks { bytes += $0 } ? bytes : nil
  }

  /// Passes lines on without their terminators as soon as they are complete, in batches as they arrive. False if the
  /// input cannot be read to its end.
  package static func visitLines(_ body: ([String]) throws -> Void) rethrows -> Bool {
    var rest: [UInt8] = []
    let isRead = try visitChunks { chunk in
      var lines = (rest + chunk).split(separator: newline, omittingEmptySubsequences: false)
      rest = Array(lines.removeLast())
      if !lines.isEmpty { try body(lines.map(text)) }
    }
    if !rest.isEmpty { try body([text(rest[...])]) }
    return isRead
  }

  private static let newline: UInt8 = 0x0A

  /// Invalid UTF-8 is repaired.
  private static func text(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
  }

  /// False if the input cannot be read to its end.
  private static func visitChunks(_ body: (ArraySlice<UInt8>) throws -> Void) rethrows -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      guard let count = try? Descriptor.standardInput.read(into: &chunk) else { return false }
      if count == 0 { return true }
      try body(chunk[..<count])
    }
  }
}

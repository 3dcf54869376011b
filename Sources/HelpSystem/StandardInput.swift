import POSIX

package enum StandardInput {
  /// All there is, to its end; nil when it cannot be read.
  package static func read() -> [UInt8]? {
    var bytes: [UInt8] = []
    return visitChunks { bytes += $0 } ? bytes : nil
  }

  /// Hands over lines, without what ends them, as soon as they are whole: those that came together, together. False when
  /// it cannot be read to its end.
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

  /// What is not UTF-8 is repaired.
  private static func text(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
  }

  /// False when it cannot be read to its end.
  private static func visitChunks(_ body: (ArraySlice<UInt8>) throws -> Void) rethrows -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      guard let count = try? Descriptor.standardInput.read(into: &chunk) else { return false }
      if count == 0 { return true }
      try body(chunk[..<count])
    }
  }
}

/// A compiled time zone in TZif format (RFC 8536), version 2 or later.
package struct TZifFile: Sendable {
  private let transitions: [Int]
  /// The index of the offset after each transition.
  private let types: [UInt8]
  /// Seconds east of UTC. The first one applies before all transitions.
  private let offsets: [Int]
  /// Applies after all transitions.
  private let rule: PosixZoneRule?

  private static let headerLength = 44

  init?(_ bytes: [UInt8]) {
    guard let old = Counts(bytes, at: 0), old.version >= 2 else { return nil }
    let start = Self.headerLength + old.length(timeSize: 4)
    guard let counts = Counts(bytes, at: start) else { return nil }
    let body = start + Self.headerLength
    let end = body + counts.length(timeSize: 8)
    guard end <= bytes.count, counts.types > 0 else { return nil }
    let typeNumbers = body + counts.times * 8
    let records = typeNumbers + counts.times
    transitions = (0..<counts.times).map { Self.integer(bytes, at: body + $0 * 8, size: 8) }
    types = Array(bytes[typeNumbers..<records])
    offsets = (0..<counts.types).map { Self.integer(bytes, at: records + $0 * 6, size: 4) }
    guard types.allSatisfy({ $0 < counts.types }), zip(transitions, transitions.dropFirst()).allSatisfy(<) else {
      return nil
    }
    let footer = bytes[end...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    rule = footer.count > 1 ? PosixZoneRule(Substring(decoding: footer[1], as: UTF8.self)) : nil
  }

  /// Seconds east of UTC at a moment in seconds since 1970.
  func offset(at moment: Int) -> Int {
    guard let last = transitions.last, moment < last else {
      return rule?.offset(at: moment) ?? types.last.map { offsets[Int($0)] } ?? offsets[0]
    }
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? offsets[0] : offsets[Int(types[low - 1])]
  }

  private struct Counts {
    let version: Int
    let times, types: Int
    private let leaps, letters, standards, universals: Int

    init?(_ bytes: [UInt8], at start: Int) {
      guard start >= 0, start + TZifFile.headerLength <= bytes.count,
        bytes[start..<start + 4].elementsEqual("TZif".utf8)
      else { return nil }
      version = Int(bytes[start + 4]) - 0x30
      let numbers = (0..<6).map { TZifFile.integer(bytes, at: start + 20 + $0 * 4, size: 4) }
      guard numbers.allSatisfy({ 0..<100_000 ~= $0 }) else { return nil }
      (universals, standards, leaps, times, types, letters) =
        (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
    }

    func length(timeSize: Int) -> Int {
      times * (timeSize + 1) + types * 6 + letters + leaps * (timeSize + 4) + standards + universals
    }
  }

  /// A signed big-endian integer.
  private static func integer(_ bytes: [UInt8], at start: Int, size: Int) -> Int {
    let bits = bytes[start..<start + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return size == 8 ? Int(truncatingIfNeeded: bits) : Int(Int32(truncatingIfNeeded: bits))
  }
}

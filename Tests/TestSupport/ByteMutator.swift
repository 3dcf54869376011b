/// Makes inputs for a reader from valid ones and the words of its grammar. Most are nearly valid, because random bytes
/// are refused at once.
package struct ByteMutator: Sendable {
  package let seeds: [[UInt8]]
  package let tokens: [[UInt8]]

  /// Both are never empty.
  package init(seeds: [[UInt8]], tokens: [String]) {
    self.seeds = seeds
    self.tokens = tokens.map { Array($0.utf8) } + Self.hostile
  }

  /// The same bytes for the same seed, independent of earlier calls.
  package func input(seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    var bytes = random.happens(oneIn: 8) ? phrase(&random) : seeds.randomElement(using: &random)!
    for _ in 0..<Int.random(in: 0...6, using: &random) { change(&bytes, &random) }
    return bytes
  }

  /// Nothing but words of the grammar.
  private func phrase(_ random: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 0...24, using: &random)).flatMap { _ in tokens.randomElement(using: &random)! }
  }

  private func change(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let at = Int.random(in: 0...bytes.count, using: &random)
    let piece = at..<min(bytes.count, at + Int.random(in: 0...40, using: &random))
    switch Int.random(in: 0..<12, using: &random) {
    case 0: bytes.removeSubrange(piece)
    case 1: bytes.insert(contentsOf: bytes[piece], at: Int.random(in: 0...bytes.count, using: &random))
    case 2: if !piece.isEmpty { bytes[at] = UInt8.random(in: 0...255, using: &random) }
    case 3: if !piece.isEmpty { bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
    case 4: bytes.removeSubrange(at...)
    case 5: splice(&bytes, at, &random)
    case 6: repeatToken(&bytes, at, &random)
    case 7, 8: changeLine(&bytes, &random)
    default:
      bytes.replaceSubrange(random.happens(oneIn: 2) ? piece : at..<at, with: tokens.randomElement(using: &random)!)
    }
  }

  /// The rest becomes the end of another sound input.
  private func splice(_ bytes: inout [UInt8], _ at: Int, _ random: inout SeededGenerator) {
    let other = seeds.randomElement(using: &random)!
    bytes.replaceSubrange(at..., with: other[Int.random(in: 0...other.count, using: &random)...])
  }

  private func repeatToken(_ bytes: inout [UInt8], _ at: Int, _ random: inout SeededGenerator) {
    let token = tokens.randomElement(using: &random)!
    let count = 1 << Int.random(in: 1...(random.happens(oneIn: 8) ? 11 : 6), using: &random)
    bytes.insert(contentsOf: Array(repeatElement(token, count: count).joined()), at: at)
  }

  /// A line goes, comes twice, changes places with another or is indented anew.
  private func changeLine(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let line = Int.random(in: 0..<lines.count, using: &random)
    let other = Int.random(in: 0..<lines.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: other)
    case 2: lines.swapAt(line, other)
    default:
      let indentation = Array(repeating: UInt8(0x20), count: Int.random(in: 0...9, using: &random))
      lines[line] = indentation + lines[line].drop { $0 == 0x20 }
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  /// Bytes that every reader of text must handle.
  private static let hostile: [[UInt8]] =
    [
      [0x00], [0x1B], [0x7F], [0x80], [0xFF], [0xC2, 0x9B], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80],
      [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xEF, 0xBB, 0xBF], [0xC2], [0xE2, 0x80],
      [0xF0, 0x9F],
    ]
    + [
      "\r\n", "\r", "\n", "\t", " ", "\u{85}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{FEFF}",
      "\u{E0041}", "\u{E000}", "\u{F0000}", "\u{10FFFF}", "\u{FFFF}", "e\u{301}\u{302}\u{303}", "각", "한", "退", "🏳️‍🌈",
      "0", "-1", "9223372036854775807", "9223372036854775808", "1e309", "0x10", "٣", "²", "𝟞",
    ].map { Array($0.utf8) }
}

extension SeededGenerator {
  fileprivate mutating func happens(oneIn count: UInt64) -> Bool { next() % count == 0 }
}

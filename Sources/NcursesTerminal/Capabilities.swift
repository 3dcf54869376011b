import CNcurses
import TerminalModel

/// Keys and reset sequences from the terminal's terminfo description.
enum Capabilities {
  static func namedKeys() -> [(sequence: [UInt8], key: Key)] {
    names.compactMap { name, key in
      guard let sequence = bytes(name), sequence.first == 0x1B, sequence.count > 1 else { return nil }
      return (sequence, key)
    }
  }

  /// The bytes that reset attributes, keypad, cursor and alternate screen.
  static func reset() -> [UInt8] {
    ["sgr0", "rmkx", "cnorm", "rmcup"].flatMap { bytes($0) ?? [] }
  }

  private static let names: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
      ("kent", .enter), ("kbs", .backspace),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  private static func bytes(_ name: String) -> [UInt8]? {
    guard let value = unsafe cn_capability(name) else { return nil }
    return withoutDelays(Array(unsafe String(cString: value).utf8))
  }

  /// Removes padding such as `$<5>`, which no terminal needs any more.
  private static func withoutDelays(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = bytes[...]
    while let first = rest.first {
      if rest.starts(with: [UInt8(ascii: "$"), UInt8(ascii: "<")]), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        kept.append(first)
        rest = rest.dropFirst()
      }
    }
    return kept
  }
}

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

  /// Nil if the terminal has styles of its own. Nothing is turned off singly that the description does not turn off so.
  static func styleDifferences() -> StyleDifferences? {
    guard let reset = bytes("sgr0"), ["\u{1B}[m", "\u{1B}[0m"].contains(where: { reset.selects($0) }) else {
      return nil
    }
    return StyleDifferences(
      turnsOffSingly: [("rmul", "\u{1B}[24m"), ("rmso", "\u{1B}[27m"), ("op", "\u{1B}[39;49m")].allSatisfy {
        bytes($0.0) == Array($0.1.utf8)
      })
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

extension [UInt8] {
  /// True if it is `sequence`, but for what selects a character set.
  fileprivate func selects(_ sequence: String) -> Bool {
    [sequence, "\u{1B}(B" + sequence, sequence + "\u{1B}(B", sequence + "\u{0F}"].contains { self == Array($0.utf8) }
  }
}

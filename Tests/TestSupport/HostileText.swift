import Foundation

/// Text with which an attacker might control a terminal or deceive a reader, in content, a name or a query.
package struct HostileText: Sendable {
  package enum Class: String, CaseIterable, Sendable {
    case control, controlSequence, titleOrLink, deviceString, direction, line, tag, privateUse, noCharacter, overlong
    case surrogate, torn, annotation
    /// Invisible; allowed in prose, because some scripts need it.
    case unseen
  }

  package let kind: Class
  package let bytes: [UInt8]

  /// Text with `�` where the bytes are none.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package var isText: Bool { String(validating: bytes, as: UTF8.self) != nil }

  /// The classes in turn, so that the beginning of a few holds something of each.
  package static let all: [HostileText] = {
    var places: [Class: Int] = [:]
    let ranked = (steering + unseen).enumerated().map { index, text -> (rank: Int, index: Int, text: HostileText) in
      places[text.kind, default: 0] += 1
      return (rank: places[text.kind]!, index, text)
    }
    return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.text)
  }()

  /// Chunks as large as an argument may be; with `HELPDECK_FUZZ` every text is among the first few of one.
  package static let handfuls: [[UInt8]] = {
    let size = ProcessInfo.processInfo.environment["HELPDECK_FUZZ"] == nil ? 300 : 4
    return stride(from: 0, to: all.count, by: size).map { start in
      Array(all[start..<min(start + size, all.count)].map(\.bytes).joined(separator: [0x20]))
    }
  }()

  /// Text that must never be printed, from any input.
  package static let steering: [HostileText] =
    controls + sequences + titles + deviceStrings + directions + tags + privateUse + noCharacters + brokenBytes

  package static let unseen = scalars(
    .unseen, 0x180B...0x180F, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F, 0xE0100...0xE0103,
    and: [0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0])

  private static let controls =
    scalars(.control, 0x00...0x08, 0x0B...0x1F, 0x7F...0x9F)
    + (0x80...0x9F).map { HostileText(.control, [0x31, $0, 0x32]) }

  /// With a two-byte, an eight-bit and a UTF-8 introducer.
  private static let sequences: [HostileText] = controlSequences + escapes

  private static let controlSequences: [HostileText] = [
    "2J", "3J", "H", "6n", "c", ">c", "5n", "0;0H", "31m", "8m", "?1049h", "?1049l", "?25l", "?1000h", "?2004l",
    "?1004h", "4h", "20t", "21t", "11t", "8;1;1t", "1;1r", "s", "u", "!p", "2 q", "\"p", "1M", "9L", "99999999b", "5i",
    "4i", "?5h", "?3h", "38;5;196m", "=1c", "x", "0$p", "?6n", "18t",
  ].flatMap { (body: String) -> [HostileText] in
    let introducers: [[UInt8]] = [[0x1B, 0x5B], [0x9B], [0xC2, 0x9B]]
    return introducers.map { HostileText(.controlSequence, $0 + Array(body.utf8)) }
  }

  private static let escapes: [HostileText] = [
    "c", "7", "8", "#8", "(0", ")0", "N", "O", "Z", "M", "D", "E", "=", ">", "~", "n", "o", "|",
  ].map { (body: String) in HostileText(.controlSequence, Array("\u{1B}\(body)".utf8)) }

  private static let titles: [HostileText] = [
    "0;owned", "1;owned", "2;owned", "4;1;#ffffff", "8;;https://example.org/owned", "9;owned", "10;?", "11;#000000",
    "50;owned", "52;c;b3duZWQ=", "52;c;?", "104", "110", "133;A", "633;E;id", "777;notify;a;b",
    "1337;File=inline=1:AAAA", "L;owned", "l;owned",
  ].flatMap { strings(.titleOrLink, ["\u{1B}]"], $0, ["\u{7}", "\u{1B}\\"]) + c1Strings(.titleOrLink, [0x9D], $0) }

  private static let deviceStrings: [HostileText] = [
    "$qm", "+q544e", "q\"1;1;1;1#0;2;0;0;0~", "tmux;\u{1B}\u{1B}]52;c;AAAA\u{7}", "Ga=T;AAAA", "0;1|17/61", "owned",
  ].flatMap {
    strings(.deviceString, ["\u{1B}P", "\u{1B}X", "\u{1B}^", "\u{1B}_"], $0, ["\u{1B}\\"])
      + c1Strings(.deviceString, [0x90, 0x98, 0x9E, 0x9F], $0)
  }

  private static func strings(_ kind: Class, _ starts: [String], _ body: String, _ ends: [String]) -> [HostileText] {
    starts.flatMap { start in ends.map { HostileText(kind, Array((start + body + $0).utf8)) } }
  }

  /// With the introducer and the end as one byte, and as one character.
  private static func c1Strings(_ kind: Class, _ introducers: [UInt8], _ body: String) -> [HostileText] {
    introducers.flatMap { introducer -> [HostileText] in
      let raw: [UInt8] = [introducer] + Array(body.utf8) + [0x9C]
      let encoded: [UInt8] = [0xC2, introducer] + Array(body.utf8) + [0xC2, 0x9C]
      return [HostileText(kind, raw), HostileText(kind, encoded)]
    }
  }

  private static let directions =
    scalars(.direction, 0x202A...0x202E, 0x2066...0x206F) + scalars(.line, and: [0x2028, 0x2029, 0xFEFF])
    + scalars(.annotation, 0xFFF9...0xFFFB)
    + ["1588\u{202E}4321\u{202C}", "\u{2067}gpj\u{2069}.exe", "\u{202D}\u{202E}\u{202D}"].map {
      HostileText(.direction, Array($0.utf8))
    }

  private static let tags =
    scalars(.tag, 0xE0020...0xE007F, and: [0xE0001]) + [HostileText(.tag, Array("🏴\u{E0067}\u{E0062}\u{E007F}".utf8))]

  private static let privateUse = scalars(
    .privateUse, 0xF0000...0xF0003, and: [0xE000, 0xE0B0, 0xF000, 0xF8FF, 0xFFFFD, 0x100000, 0x10FFFD])

  private static let noCharacters = scalars(
    .noCharacter,
    and: [
      0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF, 0x2FFFE, 0x2FFFF, 0x3FFFE, 0xEFFFE, 0xEFFFF, 0xFFFFE, 0x10FFFE,
      0x10FFFF,
    ])

  private static let brokenBytes: [HostileText] = overlong + surrogates + torn

  private static let overlong: [HostileText] =
    ([
      [0xC0, 0x80], [0xC0, 0x9B], [0xC1, 0xBF], [0xC0, 0x8A], [0xE0, 0x80, 0x9B], [0xE0, 0x82, 0x9B],
      [0xE0, 0x9F, 0xBF],
      [0xF0, 0x80, 0x80, 0x9B], [0xF0, 0x82, 0x80, 0xAE], [0xF0, 0x8F, 0xBF, 0xBF], [0xF8, 0x80, 0x80, 0x80, 0x9B],
      [0xFC, 0x80, 0x80, 0x80, 0x80, 0x9B], [0xFE], [0xFF],
    ] as [[UInt8]]).map { HostileText(.overlong, $0 + Array("[2J".utf8)) }

  private static let surrogates: [HostileText] =
    ([
      [0xED, 0xA0, 0x80], [0xED, 0xAF, 0xBF], [0xED, 0xB0, 0x80], [0xED, 0xBF, 0xBF],
      [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], [0xED, 0xB8, 0x80, 0xED, 0xA0, 0xBD], [0xF4, 0x90, 0x80, 0x80],
      [0xF7, 0xBF, 0xBF, 0xBF],
    ] as [[UInt8]]).map { HostileText(.surrogate, $0) }

  private static let torn: [HostileText] =
    ([
      [0xC2], [0xE2, 0x80], [0xF0, 0x9F], [0xF0, 0x9F, 0x98], [0xE2, 0x1B, 0x5B], [0xC2, 0x1B, 0x5D], [0xBF],
      [0x80, 0x9B],
    ] as [[UInt8]]).map { HostileText(.torn, $0) }

  private init(_ kind: Class, _ bytes: [UInt8]) {
    self.kind = kind
    self.bytes = bytes
  }

  /// Each between two digits, where a person would read one number.
  private static func scalars(
    _ kind: Class, _ ranges: ClosedRange<UInt32>..., and values: [UInt32] = []
  ) -> [HostileText] {
    (ranges.flatMap(Array.init) + values).compactMap { Unicode.Scalar($0) }.map {
      HostileText(kind, Array("1\($0)2".utf8))
    }
  }
}

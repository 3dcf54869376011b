import TestSupport
import Testing

@testable import TerminalModel

@Suite("Differences between styles") struct StyleDifferencesTests {
  private static func rewritten(_ drawn: String, turnsOffSingly: Bool = true) -> String {
    var styles = StyleDifferences(turnsOffSingly: turnsOffSingly)
    // From a known style on, as in every frame but the first.
    _ = styles.rewritten(Array("\u{1B}(B\u{1B}[m".utf8))
    return String(decoding: styles.rewritten(Array(drawn.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("\u{1B}(B\u{1B}[0;1m\u{1B}[36ma\u{1B}[39m\u{1B}(B\u{1B}[m", "\u{1B}[1;36ma\u{1B}[m"),
    ("\u{1B}[36ma\u{1B}(B\u{1B}[0;2mb\u{1B}[m", "\u{1B}[36ma\u{1B}[0;2mb\u{1B}[m"),
    ("\u{1B}[0;1m\u{1B}[36ma\u{1B}[39m\u{1B}[0;1mb\u{1B}[m", "\u{1B}[1;36ma\u{1B}[39mb\u{1B}[m"),
    ("\u{1B}[1ma\u{1B}[m\u{1B}[3;4H\u{1B}[1mb\u{1B}[m", "\u{1B}[1ma\u{1B}[3;4Hb\u{1B}[m"),
    ("\u{1B}[48;5;16ma\u{1B}[38;5;231mb", "\u{1B}[48;5;16ma\u{1B}[38;5;231mb"),
    ("\u{0F}a\u{0E}b\u{0F}c", "a\u{0E}b\u{0F}c"), ("a\u{1B}(0q\u{1B}(Bb\u{1B}(Bc", "a\u{1B}(0q\u{1B}(Bbc"),
  ])
  func `only the difference to the style of the terminal is sent`(drawn: String, sent: String) {
    #expect(Self.rewritten(drawn) == sent)
  }

  @Test(arguments: [
    ("\u{1B}[2m│\u{1B}[m \u{1B}[2m│\u{1B}[m\u{1B}[3X", "\u{1B}[2m│ │\u{1B}[3X\u{1B}[m"),
    ("\u{1B}[4ma\u{1B}[m b", "\u{1B}[4ma\u{1B}[m b"), ("a\u{1B}[7m b\u{1B}[m", "a\u{1B}[7m b\u{1B}[m"),
    (
      "\u{1B}[44ma\u{1B}[m\u{1B}[K\u{1B}[44m\u{1B}[3X\u{1B}[m", "\u{1B}[44ma\u{1B}[m\u{1B}[K\u{1B}[44m\u{1B}[3X\u{1B}[m"
    ),
    ("\u{1B}[36;44ma\u{1B}[39m \u{1B}[36mb\u{1B}[m", "\u{1B}[36;44ma b\u{1B}[m"),
  ])
  func `blanks are sent in any style in which they look the same`(drawn: String, sent: String) {
    #expect(Self.rewritten(drawn) == sent)
  }

  @Test func `a terminal that cannot turn off one attribute is reset`() {
    #expect(
      Self.rewritten("\u{1B}[36ma\u{1B}[39m\u{1B}[1mb\u{1B}[m", turnsOffSingly: false)
        == "\u{1B}[36ma\u{1B}[0;1mb\u{1B}[m")
  }

  @Test func `after an unknown attribute everything is sent as it was drawn`() {
    let unknown = "\u{1B}[0;5ma\u{1B}[1m\u{1B}[1mb\u{1B}[0;1m\u{1B}[m"
    #expect(Self.rewritten("\u{1B}[1m" + unknown) == "\u{1B}[1m" + unknown)
  }

  @Test func `a style that something else may have changed is sent in full`() {
    var styles = StyleDifferences(turnsOffSingly: true)
    _ = styles.rewritten(Array("\u{1B}[0;1ma".utf8))
    styles.forget()
    let sent = styles.rewritten(Array("\u{1B}(B\u{1B}[0;1mb".utf8))
    #expect(String(decoding: sent, as: UTF8.self) == "\u{1B}(B\u{1B}[0;1mb")
  }

  @Test(arguments: [true, false]) func `every character has the style that it was drawn in`(singly: Bool) {
    let codes = [
      "", "0", "1", "2", "3", "4", "7", "22", "23", "24", "27", "31", "39", "42", "49", "95", "38;5;200", "48;5;16",
    ]
    let pieces = [
      "a", " ", "  b", "환", "\u{1B}[2;3H", "\u{1B}[K", "\u{1B}[5X", "\r", "\u{8}", "\u{1B}(B", "\u{0F}", "\u{1B}[?25l",
    ]
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let drawn = (0..<30).map { _ in
        if Bool.random(using: &random) { return pieces.randomElement(using: &random) ?? "" }
        let parameters = (0..<Int.random(in: 1...3, using: &random)).map { _ in
          codes.randomElement(using: &random) ?? ""
        }
        return "\u{1B}[\(parameters.joined(separator: ";"))m"
      }.joined()
      let sent = Self.rewritten(drawn, turnsOffSingly: singly)
      #expect(StyledOutput(sent) == StyledOutput(drawn))
      if singly { #expect(sent.utf8.count <= drawn.utf8.count + 12) }
    }
  }
}

/// What a terminal does with output, in its own reading of SGR: everything that is not a style or a character set, with
/// the style it takes effect in; movements have none.
private struct StyledOutput: Equatable {
  private var effects: [String] = []
  private var attributes: Set<Int> = []
  private var foreground = ""
  private var background = ""

  init(_ output: String) {
    var rest = Substring(output)
    while let first = rest.first {
      if first == "\u{0F}" || rest.hasPrefix("\u{1B}(B") {
        rest = rest.dropFirst(first == "\u{0F}" ? 1 : 3)
      } else if rest.hasPrefix("\u{1B}[") {
        let parameters = rest.dropFirst(2).prefix { !$0.isLetter }
        let final = rest[parameters.endIndex]
        if final == "m" {
          style(parameters)
        } else {
          effects.append("\(parameters)\(final)" + (final == "H" ? "" : "KX".contains(final) ? blankStyle : self.style))
        }
        rest = rest[parameters.endIndex...].dropFirst()
      } else {
        effects.append("\(first)" + ("\r\u{8}".contains(first) ? "" : first == " " ? blankStyle : self.style))
        rest = rest.dropFirst()
      }
    }
    effects.append("end\(self.style)")
    (attributes, foreground, background) = ([], "", "")
  }

  private var style: String { "\(attributes.sorted())\(foreground)/\(background)" }

  /// Only what is seen of a blank.
  private var blankStyle: String { attributes.isDisjoint(with: [4, 7]) ? background : style }

  private mutating func style(_ parameters: Substring) {
    var codes = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    while let code = codes.first {
      codes.removeFirst()
      switch code {
      case 0: (attributes, foreground, background) = ([], "", "")
      case 1, 2, 3, 4, 7: attributes.insert(code)
      case 22: attributes.subtract([1, 2])
      case 23...27: attributes.remove(code - 20)
      case 39: foreground = ""
      case 49: background = ""
      case 38:
        foreground = "\(codes[1])"
        codes.removeFirst(2)
      case 48:
        background = "\(codes[1])"
        codes.removeFirst(2)
      case 30...37: foreground = "\(code - 30)"
      case 90...97: foreground = "\(code - 82)"
      default: background = "\(code - 40)"
      }
    }
  }
}

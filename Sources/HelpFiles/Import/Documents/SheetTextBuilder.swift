import HelpContent

/// Puts a cell's text together of its runs. Readings above the letters are left out.
struct SheetTextBuilder {
  private var runs: [(text: String, isBold: Bool)] = []
  private var isInReading = false
  private var isInText = false
  private var isBold = false

  mutating func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "rPh": isInReading = true
    case "r": isBold = false
    case "b": isBold = !["0", "false"].contains(attributes["val"] ?? "1")
    case "t": isInText = !isInReading
    default: break
    }
  }

  mutating func text(_ text: String) { if isInText { runs.append((text, isBold)) } }

  mutating func end(_ name: String) {
    if name == "rPh" { isInReading = false }
    if name == "t" { isInText = false }
    if name == "r" { isBold = false }
  }

  /// The text so far, after which the next one begins.
  mutating func take() -> Sheet.Text {
    defer { runs = [] }
    let plain = Self.decoded(runs.map(\.text).joined())
    guard runs.contains(where: \.isBold), !runs.allSatisfy({ $0.isBold }) else { return Sheet.Text(plain: plain) }
    var joined: [(text: String, isBold: Bool)] = []
    for run in runs {
      if joined.last?.isBold == run.isBold { joined[joined.count - 1].text += run.text } else { joined.append(run) }
    }
    return Sheet.Text(
      plain: plain, marked: joined.map { $0.isBold ? Self.bold(Self.decoded($0.text)) : Self.decoded($0.text) }.joined()
    )
  }

  private static func bold(_ text: String) -> String {
    let inner = text.trimmed
    guard !inner.isEmpty, !inner.contains(where: { $0.isNewline || $0 == "*" }) else { return text }
    let start = text.prefix { $0.isWhitespace }
    return start + "**" + inner + "**" + text.dropFirst(start.count + inner.count)
  }

  /// Characters that XML cannot hold are written as `_x000D_`, and an underscore before such a word as `_x005F_`.
  static func decoded(_ text: String) -> String {
    guard text.hasByte(UInt8(ascii: "_")), text.contains("_x") else { return text }
    var decoded = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      let word = rest.prefix(7)
      if scalar == "_", word.count == 7, word.last == "_", word.dropFirst().first == "x",
        let value = UInt32(String(String.UnicodeScalarView(word.dropFirst(2).dropLast())), radix: 16),
        let meant = Unicode.Scalar(value)
      {
        decoded.append(meant)
        rest = rest.dropFirst(7)
      } else {
        decoded.append(scalar)
        rest = rest.dropFirst()
      }
    }
    return String(decoded)
  }
}

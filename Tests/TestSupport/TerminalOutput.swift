/// Output for a terminal, checked for its effects.
package struct TerminalOutput {
  package enum Place: Sendable {
    /// A file or a pipe: nothing steers.
    case pipe
    /// Lines with colours, and links to where they say.
    case colouredLines
    /// The browser on a terminal of type `xterm-256color`.
    case screen
  }

  private let bytes: [UInt8]
  private let place: Place
  private var position = 0
  /// Forbidden output: a class and a few bytes of context each.
  package private(set) var troubles: [String] = []
  /// Every kind of control sequence there is, with numbers left out.
  package private(set) var sequences: Set<String> = []

  package init(_ bytes: [UInt8], to place: Place) {
    self.bytes = bytes
    self.place = place
    while position < bytes.count { step() }
  }

  private mutating func step() {
    let start = position
    let byte = bytes[position]
    switch byte {
    case 0x0A, 0x0D: position += 1
    case 0x09 where place != .screen: position += 1
    case 0x08, 0x0E,
      0x0F where place == .screen:
      position += 1
    case 0x1B:
      let sequence = sequence()
      if sequence.hasPrefix("]8;;") {
        if isLink(sequence) { break }
      }
      // The progress of what takes long, on a slow machine.
      if place == .colouredLines, sequence == "[K", start > 0, bytes[start - 1] == 0x0D { break }
      if sequences.insert(sequence).inserted, !isAllowed(sequence) {
        report("sequence \(sequence.debugDescription)", start)
      }
    case 0x20..<0x7F: position += 1
    case 0x00..<0x80:
      position += 1
      report("control", start)
    default: scalar()
    }
  }

  private mutating func scalar() {
    let start = position
    var decoder = UTF8()
    var rest = bytes[position..<min(bytes.count, position + 4)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
      position += 1
      return report("not UTF-8", start)
    }
    position += UTF8.width(scalar)
    if Self.neverShown(scalar) { report("U+\(String(scalar.value, radix: 16))", start) }
    if place == .screen, scalar.properties.generalCategory == .format || scalar.properties.isVariationSelector {
      report("unseen U+\(String(scalar.value, radix: 16))", start)
    }
  }

  /// Repeated here, because the program's own list is under test.
  private static func neverShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator: true
    case .format:
      0x202A...0x202E ~= scalar.value || 0x2066...0x206F ~= scalar.value || scalar.value == 0xFEFF
        || 0xFFF9...0xFFFB ~= scalar.value || 0xE0000...0xE007F ~= scalar.value
    default: scalar.properties.isNoncharacterCodePoint
    }
  }

  /// From its Escape on, with `#` for every number.
  private mutating func sequence() -> String {
    position += 1
    guard position < bytes.count else { return "" }
    let introducer = bytes[position]
    position += 1
    var text = String(UnicodeScalar(introducer))
    switch introducer {
    case UInt8(ascii: "["):
      while position < bytes.count, 0x20...0x3F ~= bytes[position] { take(&text) }
      if position < bytes.count { take(&text) }
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      while position < bytes.count, bytes[position] >= 0x20 { take(&text) }
      if position < bytes.count {
        position += bytes[position] == 0x1B && position + 1 < bytes.count && bytes[position + 1] == 0x5C ? 2 : 1
      }
    case 0x20...0x2F: if position < bytes.count { take(&text) }
    default: break
    }
    if text.first == "[", text.dropFirst().first != "?", text.last != "t" {
      return text.filter { !("0"..."9" ~= $0) && $0 != ";" }
    }
    return text
  }

  /// True if it ends a link, or begins one whose target is its text.
  private func isLink(_ sequence: String) -> Bool {
    let address = sequence.dropFirst(4)
    guard place == .colouredLines, !address.isEmpty else { return place == .colouredLines }
    let rest = String(decoding: bytes[position...].prefix { $0 != 0x0A }, as: UTF8.self)
    let shown = rest.replacing(/\u{1B}\[[0-9;]*m/, with: "").prefix { $0 != "\u{1B}" }
    return address.hasPrefix("https://") && address.contains(shown)
  }

  private mutating func take(_ text: inout String) {
    text.unicodeScalars.append(Unicode.Scalar(bytes[position]))
    position += 1
  }

  private func isAllowed(_ sequence: String) -> Bool {
    switch place {
    case .pipe: return false
    case .colouredLines:
      return sequence == "[m"
    case .screen: break
    }
    // From terminfo, and helpdeck's own: paste, mouse, questions, clipboard.
    let modes: Set = ["1", "7", "12", "25", "1000", "1006", "1034", "1049", "2004", "2026"]
    if sequence.hasPrefix("[?"), let last = sequence.last, "hl".contains(last) {
      return sequence.dropFirst(2).dropLast().split(separator: ";").allSatisfy { modes.contains(String($0)) }
    }
    return Self.screenSequences.contains(sequence) || Self.questions.contains(sequence)
      || sequence.wholeMatch(of: /\]52;c;[A-Za-z0-9+\/=]*/) != nil
  }

  private static let questions: Set = ["]11;?", "[>q", "[>c", "[c", "[n"]

  private static let screenSequences: Set<String> = Set(
    "mHJKABCDGdPX@LMrbSTl".map { "[\($0)" } + ["(B", ")0", "=", ">", "7", "8", "M", "[22;0;0t", "[23;0;0t", "[!p"])

  private mutating func report(_ what: String, _ start: Int) {
    guard troubles.count < 40 else { return }
    let around = bytes[max(0, start - 60)..<min(bytes.count, start + 30)]
    troubles.append("\(what) in \(String(decoding: around, as: UTF8.self).debugDescription)")
  }
}

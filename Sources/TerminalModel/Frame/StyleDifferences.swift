/// Rewrites what a library has drawn so that only the differences between styles are sent: curses resets all attributes
/// and the character set before each style.
///
/// Text, movements of the cursor and everything else stay, and are sent in the style that they were drawn in.
package struct StyleDifferences: Sendable {
  private let turnsOffSingly: Bool
  /// The style that the terminal draws in; nil if it is unknown.
  private var sent: Style?
  /// The style that the library draws in.
  private var drawn = Style.plain
  /// True if the terminal is known to draw the characters of ASCII.
  private var drawsASCII = false
  /// Sequences that were made before, since a screen has few styles.
  private var made = [Change?](repeating: nil, count: 128)
  /// True after a style with unknown attributes.
  private var hasGivenUp = false

  /// `turnsOffSingly` is true for a terminal that can turn off an attribute or a colour without a reset.
  package init(turnsOffSingly: Bool) { self.turnsOffSingly = turnsOffSingly }

  /// To be called when something else may have changed the terminal's style.
  package mutating func forget() {
    sent = nil
    drawsASCII = false
  }

  package mutating func rewritten(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count, !hasGivenUp {
      let piece = TerminalOutputPiece(of: bytes, at: position)
      position = piece.bytes.endIndex
      switch piece.kind {
      case .movement: output += piece.bytes
      case .style where drawn.apply(sgr: piece.parameters): break
      case .style:
        settle(&output)
        output += piece.bytes
        hasGivenUp = true
      case .asciiCharacters:
        if !drawsASCII { output += piece.bytes }
        drawsASCII = true
      case .otherCharacters:
        output += piece.bytes
        drawsASCII = false
      case .blanks, .erasure:
        if sent.map({ !$0.hasSameBlanks(as: drawn) }) ?? true { settle(&output) }
        output += piece.bytes
      case .text, .other:
        settle(&output)
        output += piece.bytes
      }
    }
    if hasGivenUp { return output + bytes[position...] }
    settle(&output)
    return output
  }

  /// Brings the terminal to the style that the library draws in.
  private mutating func settle(_ output: inout [UInt8]) {
    guard sent != drawn else { return }
    let place = Int((((sent?.bits ?? 0) &* 31 ^ drawn.bits) &* 0x9E37_79B9) >> 25)
    if let known = made[place], known.before == sent, known.after == drawn {
      output += known.bytes
    } else {
      let codes = drawn.sgr(after: sent, singly: turnsOffSingly)
      let bytes = Array("\u{1B}[\(codes.map(String.init).joined(separator: ";"))m".utf8)
      made[place] = Change(before: sent, after: drawn, bytes: bytes)
      output += bytes
    }
    sent = drawn
  }

  private struct Change {
    let before: Style?
    let after: Style
    let bytes: [UInt8]
  }
}

extension Style {
  /// True if a blank looks the same in both.
  fileprivate func hasSameBlanks(as other: Style) -> Bool {
    background == other.background && attributes.union(other.attributes).isDisjoint(with: [.underline, .reverse])
  }
}

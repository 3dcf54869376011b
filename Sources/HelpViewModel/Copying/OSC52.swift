/// The escape sequence that asks a terminal to set the clipboard.
package enum OSC52 {
  /// In bytes of the value. Some terminals drop sequences of more than 100,000 bytes, base64 included.
  package static let maxLength = 74_994

  /// In bytes of a wrapped sequence. GNU screen 4.9 prints the rest of longer strings; its limit is 768.
  private static let screenPiece = 500

  /// Nil if the value is longer than the terminal takes. Wrapped so that a multiplexer passes it on to the outer
  /// terminal.
  package static func sequence(copying value: String, by clipboard: TerminalClipboard) -> [UInt8]? {
    let bytes = Array(value.utf8)
    guard bytes.count <= clipboard.limit else { return nil }
    let payload = Array("52;c;".utf8) + base64(bytes)
    let escape: UInt8 = 0x1B
    let bell: UInt8 = 0x07
    let sequence = [escape, UInt8(ascii: "]")] + payload + [bell]
    let end = [escape, UInt8(ascii: "\\")]
    switch clipboard.envelope {
    case .none: return sequence
    // tmux requires each ESC inside its envelope to be doubled.
    case .tmux: return [escape] + Array("Ptmux;".utf8) + [escape] + sequence + end
    case .screen:
      return stride(from: 0, to: sequence.count, by: screenPiece).flatMap { start in
        [escape, UInt8(ascii: "P")] + sequence[start..<min(start + screenPiece, sequence.count)] + end
      }
    }
  }

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let padded = group + Array(repeating: 0, count: 3 - group.count)
      let bits = padded.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      for position in 0..<4 {
        let sextet = Int(bits >> (18 - 6 * position) & 0x3F)
        encoded.append(position <= group.count ? alphabet[sextet] : UInt8(ascii: "="))
      }
    }
    return encoded
  }
}

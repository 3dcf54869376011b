/// A run of text in the output for a terminal, or one control sequence.
struct TerminalOutputPiece {
  enum Kind: Equatable {
    case text
    /// Text that consists of spaces.
    case blanks
    /// Erases cells, which have the background of the style then.
    case erasure
    /// A movement of the cursor that changes no cell.
    case movement
    /// SGR.
    case style
    /// Selects ASCII as the character set.
    case asciiCharacters
    /// Selects another character set.
    case otherCharacters
    case other
  }

  let kind: Kind
  let bytes: ArraySlice<UInt8>

  /// The piece that begins at `start`.
  init(of bytes: [UInt8], at start: Int) {
    switch bytes[start] {
    case 0x1B: self.init(sequenceOf: bytes, at: start)
    case 0x08, 0x0D: self.init(.movement, bytes, start..<start + 1)
    case 0x0E: self.init(.otherCharacters, bytes, start..<start + 1)
    case 0x0F: self.init(.asciiCharacters, bytes, start..<start + 1)
    case 0x00..<0x20: self.init(.other, bytes, start..<start + 1)
    default:
      let isBlank = bytes[start] == 0x20
      var end = start + 1
      while end < bytes.count, isBlank ? bytes[end] == 0x20 : bytes[end] >= 0x20 { end += 1 }
      self.init(isBlank ? .blanks : .text, bytes, start..<end)
    }
  }

  /// The parameters of a control sequence.
  var parameters: ArraySlice<UInt8> { bytes.dropFirst(2).dropLast() }

  private init(_ kind: Kind, _ bytes: [UInt8], _ range: Range<Int>) {
    self.kind = kind
    self.bytes = bytes[range.clamped(to: 0..<bytes.count)]
  }

  private init(sequenceOf bytes: [UInt8], at start: Int) {
    let introducer = start + 1 < bytes.count ? bytes[start + 1] : 0
    if introducer == UInt8(ascii: "(") {
      let isASCII = start + 2 < bytes.count && bytes[start + 2] == UInt8(ascii: "B")
      self.init(isASCII ? .asciiCharacters : .otherCharacters, bytes, start..<start + 3)
    } else if introducer == UInt8(ascii: "[") {
      self.init(controlSequenceOf: bytes, at: start)
    } else {
      self.init(.other, bytes, start..<start + 2)
    }
  }

  /// A sequence with other parameters than numbers is of no known kind.
  private init(controlSequenceOf bytes: [UInt8], at start: Int) {
    var areNumbers = true
    var end = start + 2
    while end < bytes.count, bytes[end] < 0x40 || bytes[end] > 0x7E {
      areNumbers = areNumbers && (bytes[end] >= 0x30 && bytes[end] <= 0x39 || bytes[end] == UInt8(ascii: ";"))
      end += 1
    }
    let kind: Kind =
      switch end < bytes.count && areNumbers ? bytes[end] : 0 {
      case UInt8(ascii: "m"): .style
      case UInt8(ascii: "A")...UInt8(ascii: "D"), UInt8(ascii: "G"), UInt8(ascii: "H"), UInt8(ascii: "d"): .movement
      case UInt8(ascii: "J"), UInt8(ascii: "K"), UInt8(ascii: "X"): .erasure
      default: .other
      }
    self.init(kind, bytes, start..<end + 1)
  }
}

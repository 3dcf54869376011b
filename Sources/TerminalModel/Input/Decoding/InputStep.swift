/// The meaning of the next bytes of input, and their number.
enum InputStep: Equatable {
  case event(TerminalEvent, length: Int)
  case swallowed(length: Int)
  case pasteBegins(length: Int)
  case stringBegins(ControlString, length: Int)
  /// A sequence with more parameters than any has, up to where it was read.
  case overlong(length: Int)
  /// More bytes are needed, within `timeout` milliseconds.
  case incomplete(timeout: Int)

  private static let escape: UInt8 = 0x1B
  /// Milliseconds between Escape and the rest of its sequence.
  private static let escapeTimeout = 25
  /// Milliseconds for the rest of what has certainly begun, which a slow line may divide.
  static let sequenceTimeout = 1000
  /// More bytes than the parameters of any sequence take.
  private static let mostParameterBytes = 256

  init(_ bytes: ArraySlice<UInt8>, namedKeys: NamedKeys, hasTimedOut: Bool) {
    guard bytes.first == Self.escape else {
      self = Self.plain(bytes, hasTimedOut: hasTimedOut)
      return
    }
    // Two Escapes are two keys: people press Escape twice, and terminals do not send Alt-Escape.
    if bytes.count > 1, bytes[bytes.startIndex + 1] == Self.escape {
      self = .event(.key(.escape), length: 1)
    } else if namedKeys.mayContinue(bytes), !hasTimedOut {
      self = .incomplete(timeout: Self.escapeTimeout)
    } else if let (key, length) = namedKeys.match(bytes) {
      self = .event(.key(key), length: length)
    } else {
      self = Self.escaped(bytes, hasTimedOut: hasTimedOut)
    }
  }

  private static func escaped(_ bytes: ArraySlice<UInt8>, hasTimedOut: Bool) -> InputStep {
    let rest = bytes.dropFirst()
    guard let introducer = rest.first else {
      return hasTimedOut ? .event(.key(.escape), length: 1) : .incomplete(timeout: escapeTimeout)
    }
    let isLonely = rest.count == 1
    switch introducer {
    case UInt8(ascii: "["), UInt8(ascii: "O"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "]"),
      UInt8(ascii: "^"), UInt8(ascii: "_"):
      if isLonely {
        return hasTimedOut ? alt(plain(rest, hasTimedOut: true)) : .incomplete(timeout: escapeTimeout)
      }
    default:
      return alt(plain(rest, hasTimedOut: hasTimedOut))
    }
    switch introducer {
    case UInt8(ascii: "["): return controlSequence(bytes, hasTimedOut: hasTimedOut)
    case UInt8(ascii: "O"): return singleShift(bytes, hasTimedOut: hasTimedOut)
    default: return .stringBegins(ControlString(introducer: introducer), length: 2)
    }
  }

  private static func alt(_ step: InputStep) -> InputStep {
    switch step {
    case .event(.key(let key), let length):
      .event(.key(Key(code: key.code, modifiers: key.modifiers.union(.alt))), length: length + 1)
    case .swallowed(let length): .swallowed(length: length + 1)
    default: step
    }
  }

  private static func controlSequence(_ bytes: ArraySlice<UInt8>, hasTimedOut: Bool) -> InputStep {
    switch ControlSequence.parse(bytes.dropFirst(2)) {
    case .incomplete where bytes.count > mostParameterBytes: .overlong(length: bytes.count)
    case .incomplete: hasTimedOut ? .swallowed(length: bytes.count) : .incomplete(timeout: sequenceTimeout)
    case .invalid(let length): .swallowed(length: length + 2)
    case .complete(let sequence, let length):
      if sequence.beginsPaste {
        .pasteBegins(length: length + 2)
      } else if let event = sequence.event {
        .event(event, length: length + 2)
      } else {
        .swallowed(length: length + 2)
      }
    }
  }

  /// SS3: `ESC O`, optional digits for modifiers, and a letter.
  private static func singleShift(_ bytes: ArraySlice<UInt8>, hasTimedOut: Bool) -> InputStep {
    let body = bytes.dropFirst(2)
    let digits = body.prefix { (0x30...0x39).contains($0) }
    guard let final = body.dropFirst(digits.count).first else {
      if bytes.count > mostParameterBytes { return .overlong(length: bytes.count) }
      return hasTimedOut ? .swallowed(length: bytes.count) : .incomplete(timeout: sequenceTimeout)
    }
    guard (0x40...0x7E).contains(final) else { return .swallowed(length: 2 + digits.count) }
    let length = 3 + digits.count
    let parameters = digits.isEmpty ? [] : [1, Int(String(decoding: digits, as: UTF8.self)) ?? 1]
    guard let key = ControlSequence(marker: nil, parameters: parameters, final: final, mouse: nil).key else {
      return .swallowed(length: length)
    }
    return .event(.key(key), length: length)
  }

  private static func plain(_ bytes: ArraySlice<UInt8>, hasTimedOut: Bool) -> InputStep {
    guard let first = bytes.first else { return .swallowed(length: 0) }
    if let key = Key(controlByte: first) { return .event(.key(key), length: 1) }
    switch TypedText.parse(bytes, hasTimedOut: hasTimedOut) {
    case .incomplete(let isSyllable):
      return .incomplete(timeout: isSyllable ? escapeTimeout : sequenceTimeout)
    case .invalid(let length):
      return .swallowed(length: length)
    case .character(let character, let length):
      return .event(.key(.character(character)), length: length)
    }
  }
}

extension Key {
  /// The key of a C0 control byte or DEL; nil for text.
  fileprivate init?(controlByte: UInt8) {
    switch controlByte {
    case 0x00: self = .control(" ")
    // Backspace sends either, depending on the terminal.
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(controlByte + 0x60)))
    case 0x1C...0x1F: self = .control(Character(Unicode.Scalar(controlByte + 0x40)))
    default: return nil
    }
  }
}

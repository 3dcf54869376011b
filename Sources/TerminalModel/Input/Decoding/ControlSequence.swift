/// A control sequence (CSI): what follows `ESC [`, parameters and a final byte.
struct ControlSequence: Equatable {
  /// The private marker `<`, `=`, `>` or `?` before the parameters.
  let marker: UInt8?
  let parameters: [Int]
  let final: UInt8
  /// Button, column and row of a mouse report in the X10 encoding, as three bytes.
  let mouse: [UInt8]?

  enum ParseResult: Equatable {
    case complete(ControlSequence, length: Int)
    case invalid(length: Int)
    case incomplete
  }

  static func parse(_ bytes: ArraySlice<UInt8>) -> ParseResult {
    // The Linux console sends its first function keys as a second bracket and a letter.
    if bytes.first == UInt8(ascii: "[") { return bytes.count > 1 ? .invalid(length: 2) : .incomplete }
    let body = bytes.prefix { (0x20...0x3F).contains($0) }
    guard let final = bytes.dropFirst(body.count).first else { return .incomplete }
    guard (0x40...0x7E).contains(final) else { return .invalid(length: body.count) }
    let length = body.count + 1
    if final == UInt8(ascii: "M"), body.isEmpty {
      let mouse = Array(bytes.dropFirst(1).prefix(3))
      guard mouse.count == 3 else { return .incomplete }
      return .complete(ControlSequence(marker: nil, parameters: [], final: final, mouse: mouse), length: 4)
    }
    let marker = body.first.flatMap { (0x3C...0x3F).contains($0) ? $0 : nil }
    let numbers = body.dropFirst(marker == nil ? 0 : 1)
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)) ?? 0 }
    return .complete(ControlSequence(marker: marker, parameters: numbers, final: final, mouse: nil), length: length)
  }

  var beginsPaste: Bool { marker == nil && final == UInt8(ascii: "~") && parameters.first == 200 }

  var event: TerminalEvent? {
    if let mouseEvent { return .mouse(mouseEvent) }
    if final == UInt8(ascii: "R"), marker == nil, parameters.count == 2, parameters[0] > 1, parameters[1] > 0 {
      return .cursor(Position(column: parameters[1] - 1, row: parameters[0] - 1))
    }
    if final == UInt8(ascii: "c") {
      switch marker {
      case UInt8(ascii: "?"): return .attributes
      case UInt8(ascii: ">"): return TerminalProgram(deviceAttributes: parameters).map(TerminalEvent.program)
      default: return nil
      }
    }
    return key.map(TerminalEvent.key)
  }

  var key: Key? {
    guard marker == nil, mouse == nil else { return nil }
    let modifiers = Key.Modifiers(parameter: number(1))
    switch final {
    case UInt8(ascii: "u"): return Key(scalarValue: number(0), modifiers: modifiers)
    case UInt8(ascii: "~") where number(0) == 27: return Key(scalarValue: number(2), modifiers: modifiers)
    case UInt8(ascii: "~"): return Self.numberedKeys[number(0)].map { Key(code: $0, modifiers: modifiers) }
    // With a first parameter above 1, a letter ends a report, such as the cursor position.
    case _ where number(0) > 1: return nil
    default: return Self.letteredKeys[final].map { Key(code: $0, modifiers: modifiers) }
    }
  }

  private func number(_ index: Int) -> Int { parameters.indices.contains(index) ? parameters[index] : 0 }

  private var mouseEvent: MouseEvent? {
    let release = UInt8(ascii: "m")
    if let mouse {
      let values = mouse.map { Int($0) - 32 }
      return MouseEvent(
        button: values[0], column: values[1], row: values[2], isRelease: false, isBare: true)
    }
    guard marker == UInt8(ascii: "<"), parameters.count == 3, final == UInt8(ascii: "M") || final == release else {
      return nil
    }
    return MouseEvent(
      button: parameters[0], column: parameters[1], row: parameters[2], isRelease: final == release, isBare: false)
  }

  private static let letteredKeys: [UInt8: Key.Code] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab, UInt8(ascii: "M"): .enter,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
    UInt8(ascii: "S"): .function(4),
  ]

  private static let numberedKeys: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6),
    18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
  ]
}

extension Key {
  /// A key reported by its code point (CSI u, modifyOtherKeys); nil for a number that is not a key.
  fileprivate init?(scalarValue: Int, modifiers: Modifiers) {
    let code: Code
    switch scalarValue {
    case 8, 127: code = .backspace
    case 9: code = .tab
    case 13: code = .enter
    case 27: code = .escape
    default:
      guard let value = UInt32(exactly: scalarValue), let scalar = Unicode.Scalar(value),
        scalar.properties.generalCategory != .control, scalar.properties.generalCategory != .privateUse
      else { return nil }
      code = .character(Character(scalar))
    }
    self.init(code: code, modifiers: modifiers)
  }
}

extension Key.Modifiers {
  /// One plus the sum of Shift 1, Alt 2, Control 4; zero if the parameter is missing.
  fileprivate init(parameter: Int) {
    let bits = max(0, parameter - 1)
    self = []
    if bits & 1 != 0 { insert(.shift) }
    if bits & 2 != 0 { insert(.alt) }
    if bits & 4 != 0 { insert(.control) }
  }
}

extension MouseEvent {
  /// Nil for other buttons than the first, for movements, and for invalid positions.
  fileprivate init?(button: Int, column: Int, row: Int, isRelease: Bool, isBare: Bool) {
    let kind: Kind
    // Shift, Alt and Control are bits 4, 8 and 16; motion is 32.
    switch button & ~0b11100 {
    case 64: kind = .wheelUp
    case 65: kind = .wheelDown
    case 0: kind = isRelease ? .release : .press
    case 3 where isBare: kind = .release
    default: return nil
    }
    guard column > 0, row > 0 else { return nil }
    self.init(position: Position(column: column - 1, row: row - 1), kind: kind)
  }
}

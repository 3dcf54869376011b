import Hangul

/// The next character of UTF-8 input; the jamo of a decomposed Hangul syllable are composed.
enum TypedText: Equatable {
  case character(Character, length: Int)
  /// The number of invalid bytes to skip.
  case invalid(length: Int)
  case incomplete(isSyllable: Bool)

  static func parse(_ bytes: ArraySlice<UInt8>, hasTimedOut: Bool) -> TypedText {
    switch scalar(bytes) {
    case .incomplete where hasTimedOut: return .invalid(length: bytes.count)
    case .character(let first, let length) where ConjoiningJamo.isInitial(first):
      return syllable(first, length, bytes, hasTimedOut: hasTimedOut)
    case let other: return other
    }
  }

  private static func syllable(
    _ first: Character, _ length: Int, _ bytes: ArraySlice<UInt8>, hasTimedOut: Bool
  ) -> TypedText {
    var jamo = String(first)
    var length = length
    for continues in [ConjoiningJamo.isMedial, ConjoiningJamo.isFinal] {
      let rest = bytes.dropFirst(length)
      if rest.isEmpty, !hasTimedOut { return .incomplete(isSyllable: true) }
      switch scalar(rest) {
      case .incomplete where !hasTimedOut && !rest.isEmpty: return .incomplete(isSyllable: true)
      case .character(let next, let more) where continues(next):
        jamo.append(next)
        length += more
      default: return .character(Character(ConjoiningJamo.composing(jamo)), length: length)
      }
    }
    return .character(Character(ConjoiningJamo.composing(jamo)), length: length)
  }

  private static func scalar(_ bytes: ArraySlice<UInt8>) -> TypedText {
    guard let first = bytes.first else { return .incomplete(isSyllable: false) }
    let expected =
      switch first {
      case 0x00..<0x80: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard expected > 0 else { return .invalid(length: 1) }
    let tail = bytes.dropFirst().prefix(expected - 1).prefix { $0 & 0xC0 == 0x80 }
    if tail.count < expected - 1 {
      return bytes.count == tail.count + 1 ? .incomplete(isSyllable: false) : .invalid(length: tail.count + 1)
    }
    guard let text = String(validating: bytes.prefix(expected), as: UTF8.self), let scalar = text.unicodeScalars.first,
      scalar.properties.generalCategory != .control
    else { return .invalid(length: expected) }
    return .character(Character(scalar), length: expected)
  }
}

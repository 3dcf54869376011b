/// The modes that a stream of bytes leaves a terminal in.
struct TerminalModesSeen: Equatable {
  /// Private modes that are on; line wrap, 7, and the cursor, 25, are at the beginning.
  private(set) var modes: Set<Int> = [7, 25]
  private(set) var hasApplicationKeypad = false
  private(set) var isStyled = false
  /// Titles that were put aside and not taken back.
  private(set) var titlesAside = 0
  /// Number of times the alternate screen was entered.
  private(set) var screensTaken = 0

  /// A terminal as it is before anything has been sent to it.
  static let untouched = TerminalModesSeen([])

  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let escape = rest.firstIndex(of: 0x1B) {
      rest = rest[(escape + 1)...]
      guard let next = rest.first else { return }
      switch next {
      case UInt8(ascii: "="): hasApplicationKeypad = true
      case UInt8(ascii: ">"): hasApplicationKeypad = false
      case UInt8(ascii: "["):
        let end = rest.dropFirst().firstIndex { (0x40...0x7E).contains($0) } ?? rest.endIndex
        guard end < rest.endIndex else { return }
        read(String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self), rest[end])
      default: break
      }
    }
  }

  private mutating func read(_ parameters: String, _ final: UInt8) {
    let isOn = final == UInt8(ascii: "h")
    if isOn || final == UInt8(ascii: "l"), parameters.hasPrefix("?") {
      for mode in parameters.dropFirst().split(separator: ";").compactMap({ Int($0) }) {
        if isOn { modes.insert(mode) } else { modes.remove(mode) }
        // Some terminals' 12 makes the cursor blink, which showing it does not.
        modes.remove(12)
        if mode == 1049, isOn { screensTaken += 1 }
      }
    } else if final == UInt8(ascii: "t") {
      if parameters.hasPrefix("22;") { titlesAside += 1 }
      if parameters.hasPrefix("23;") { titlesAside -= 1 }
    } else if final == UInt8(ascii: "m") {
      isStyled = !["", "0"].contains(parameters)
    }
  }

  var isScreenTaken: Bool { modes.contains(1049) }

  /// True if the terminal is in its original state.
  var areRestored: Bool {
    // The end of a screen that was never taken does no harm.
    modes == Self.untouched.modes && !hasApplicationKeypad && !isStyled && titlesAside <= 0
  }
}

/// A control string in progress: DCS, SOS, OSC, PM or APC. Only answers to the questions for the background and for the
/// terminal's name are used, and of longer strings nothing is kept.
struct ControlString: Equatable, Sendable {
  static let limit = 4 * 1024
  /// Milliseconds without input until the end of the string is considered lost.
  static let timeout = InputStep.sequenceTimeout

  private static let (bell, cancel, substitute, escape): (UInt8, UInt8, UInt8, UInt8) = (0x07, 0x18, 0x1A, 0x1B)

  private let introducer: UInt8
  private var kept: [UInt8] = []
  private var isTooLong = false
  /// True if it was not terminated but given up, by a byte that does so or by another sequence.
  private var isCancelled = false

  init(introducer: UInt8) { self.introducer = introducer }

  /// Consumes bytes of the string; `isFinished` is true if they include its end. An Escape that is the last of them is
  /// left, since the next byte decides about it.
  mutating func collect(_ bytes: ArraySlice<UInt8>) -> (length: Int, isFinished: Bool) {
    let ends = [Self.bell, Self.cancel, Self.substitute, Self.escape]
    guard let end = bytes.firstIndex(where: ends.contains) else {
      keep(bytes)
      return (bytes.count, false)
    }
    keep(bytes[..<end])
    let length = end - bytes.startIndex
    guard bytes[end] == Self.escape else {
      isCancelled = bytes[end] != Self.bell
      return (length + 1, true)
    }
    guard end + 1 < bytes.endIndex else { return (length, false) }
    isCancelled = bytes[end + 1] != UInt8(ascii: "\\")
    return (isCancelled ? length : length + 2, true)
  }

  /// Nil for a string that answers no question of ours.
  var answer: TerminalEvent? {
    guard !isTooLong, !isCancelled else { return nil }
    switch introducer {
    case UInt8(ascii: "]"): return BackgroundColor(controlString: kept[...]).map(TerminalEvent.background)
    case UInt8(ascii: "P") where kept.starts(with: ">|".utf8):
      return TerminalProgram(answeredName: String(decoding: kept.dropFirst(2), as: UTF8.self))
        .map(TerminalEvent.program)
    default: return nil
    }
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    isTooLong = isTooLong || kept.count + bytes.count > Self.limit
    if isTooLong { kept = [] } else { kept += bytes }
  }
}

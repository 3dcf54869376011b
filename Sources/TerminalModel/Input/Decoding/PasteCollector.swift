import Hangul

/// A bracketed paste in progress. At most `limit` bytes are kept, the rest is discarded.
struct PasteCollector: Sendable {
  static let limit = 64 * 1024
  /// Milliseconds without input until the end of the paste is considered lost.
  static let timeout = 1000

  private static let terminator = Array("\u{1B}[201~".utf8)

  private var kept: [UInt8] = []
  private var isCut = false

  /// Consumes bytes of the paste; `isFinished` is true if they include its end.
  mutating func collect(_ bytes: ArraySlice<UInt8>) -> (length: Int, isFinished: Bool) {
    var index = bytes.startIndex
    while let escape = bytes[index...].firstIndex(of: Self.terminator[0]) {
      let candidate = bytes[escape...].prefix(Self.terminator.count)
      if candidate.elementsEqual(Self.terminator) {
        keep(bytes[..<escape])
        return (escape - bytes.startIndex + Self.terminator.count, true)
      }
      if candidate.elementsEqual(Self.terminator.prefix(candidate.count)) {
        keep(bytes[..<escape])
        return (escape - bytes.startIndex, false)
      }
      index = escape + 1
    }
    keep(bytes)
    return (bytes.count, false)
  }

  /// The pasted text with line feeds and composed Hangul syllables.
  var text: String {
    var text = String(decoding: kept, as: UTF8.self)
    if isCut, text.unicodeScalars.last == "\u{FFFD}" { text.unicodeScalars.removeLast() }
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\r" || $0 == "\r\n" }
    return ConjoiningJamo.composing(lines.joined(separator: "\n"))
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    let room = Self.limit - kept.count
    isCut = isCut || bytes.count > room
    kept.append(contentsOf: bytes.prefix(room))
  }
}

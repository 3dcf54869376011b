import HelpContent

/// The records of comma-separated values as RFC 4180 has them, each with where it begins; other signs may stand for the comma.
struct CSVRecords: Sequence, IteratorProtocol {
  struct Record {
    let start: Start
    let fields: [String]

    var line: Int { start.line }
  }

  /// Where a record can be read again.
  struct Start {
    let offset: Int
    /// From 1.
    let line: Int
  }

  private let window: ByteWindow
  private let separator: Unicode.Scalar
  private let ends: [UInt8]
  private var position: Int
  private var line: Int
  /// From 1; the first byte that is not UTF-8, behind which nothing is read.
  private(set) var brokenByte: Int?

  init(_ bytes: [UInt8]) { self.init(ByteWindow(bytes)) }

  init(_ window: ByteWindow, separatedBy separator: Unicode.Scalar = ",") {
    let hasMark = window.bytes(in: 0..<Swift.min(3, window.count)) == [0xEF, 0xBB, 0xBF]
    self.init(window, from: Start(offset: hasMark ? 3 : 0, line: 1), separatedBy: separator)
  }

  init(_ window: ByteWindow, from start: Start, separatedBy separator: Unicode.Scalar = ",") {
    self.window = window
    self.separator = separator
    ends = [UInt8(ascii: separator), UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    position = start.offset
    line = start.line
  }

  /// The bytes that are behind it.
  var done: Int { position }

  mutating func next() -> Record? {
    guard brokenByte == nil, window.byte(at: position) != nil else { return nil }
    let start = Start(offset: position, line: line)
    var fields: [String] = []
    repeat { fields.append(field()) } while take(separator)
    if take("\r") { _ = take("\n") } else { _ = take("\n") }
    line += 1
    return brokenByte == nil ? Record(start: start, fields: fields) : nil
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard window.byte(at: position) == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  /// Quotes inside a field that does not begin with one are text; so is what follows a closing quote.
  private mutating func field() -> String {
    let start = position
    var text: [UInt8] = []
    if take("\"") {
      while let byte = window.byte(at: position) {
        position += 1
        if byte == UInt8(ascii: "\"") {
          if !take("\"") { break }
        } else if byte == UInt8(ascii: "\n") {
          line += 1
        }
        text.append(byte)
      }
    }
    while let byte = window.byte(at: position), !ends.contains(byte) {
      text.append(byte)
      position += 1
    }
    guard let valid = String(validating: text, as: UTF8.self) else {
      if case .failure(let trouble) = SourceText.read(window.bytes(in: start..<position)) {
        brokenByte = brokenByte ?? start + trouble.byte
      }
      return ""
    }
    return valid.replacing("\r\n", with: "\n")
  }
}

import HelpContent

/// The records of comma-separated values as RFC 4180 has them, each with where it begins; other signs may stand for the comma.
struct CSVRecords: Sequence, IteratorProtocol {
  struct Record {
    let start: Start
    let fields: [String]
    /// All of it as it stands, where quotes are not as they should be and the fields may have been meant otherwise.
    let doubtful: String?

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
  /// Whether the record at hand has a quote too many or too few.
  private var isDoubtful = false

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
    isDoubtful = false
    repeat { fields.append(field()) } while take(separator)
    let doubtful = isDoubtful ? String(decoding: window.bytes(in: start.offset..<position), as: UTF8.self) : nil
    if take("\r") { _ = take("\n") } else { _ = take("\n") }
    line += 1
    return brokenByte == nil ? Record(start: start, fields: fields, doubtful: doubtful) : nil
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard window.byte(at: position) == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  /// Quotes inside a field that does not begin with one are text; so is what follows a closing quote.
  private mutating func field() -> String {
    let start = position
    var text = quoted() ?? []
    while let byte = window.byte(at: position), !ends.contains(byte) {
      if window.byte(at: start) == UInt8(ascii: "\"") { isDoubtful = true }
      text.append(byte)
      position += 1
    }
    guard let valid = String(validating: text, as: UTF8.self) else {
      if case .failure(let trouble) = DecodedText.read(window.bytes(in: start..<position)) {
        brokenByte = brokenByte ?? start + trouble.byte
      }
      return ""
    }
    return valid.replacing("\r\n", with: "\n")
  }

  /// Nil without a quote, or without one that closes it within what a text may be: then it is a character like others.
  private mutating func quoted() -> [UInt8]? {
    let start = (position, line)
    guard take("\"") else { return nil }
    var text: [UInt8] = []
    while text.count <= YamlReader.maxTextLength, let byte = window.byte(at: position) {
      position += 1
      if byte == UInt8(ascii: "\"") {
        if !take("\"") { return text }
      } else if byte == UInt8(ascii: "\n") {
        line += 1
      }
      text.append(byte)
    }
    (position, line) = start
    return nil
  }
}

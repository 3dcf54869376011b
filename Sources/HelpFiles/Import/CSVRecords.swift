import HelpContent

/// The records of comma-separated values (RFC 4180), also with another separator, each with its start.
struct CSVRecords: Sequence, IteratorProtocol {
  struct Record {
    let start: Start
    let fields: [String]
    /// The raw text of a record with misplaced quotes, whose fields may be divided wrongly; nil for a well-formed one.
    let doubtful: String?
    /// True if a field is longer than a text may be; it is left out.
    let isTooLong: Bool
    /// True if there are more fields than are kept.
    let isTooWide: Bool

    var line: Int { start.line }
  }

  /// Fields of a record that are kept.
  static let mostFields = 1_000

  /// A position from which a record can be read again.
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
  /// The first byte that is not UTF-8, from 1; nothing after it is read.
  private(set) var brokenByte: Int?
  /// True if the current record has a quote too many or too few.
  private var isDoubtful = false
  private var isTooLong = false

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

  /// Bytes read so far.
  var done: Int { position }

  mutating func next() -> Record? {
    guard brokenByte == nil, window.byte(at: position) != nil else { return nil }
    let start = Start(offset: position, line: line)
    var fields: [String] = []
    isDoubtful = false
    isTooLong = false
    var isTooWide = false
    repeat {
      let field = field()
      if fields.count < Self.mostFields { fields.append(field) } else { isTooWide = true }
    } while consume(separator)
    let doubtful = isDoubtful ? String(decoding: window.bytes(in: start.offset..<position), as: UTF8.self) : nil
    if consume("\r") { _ = consume("\n") } else { _ = consume("\n") }
    line += 1
    guard brokenByte == nil else { return nil }
    return Record(start: start, fields: fields, doubtful: doubtful, isTooLong: isTooLong, isTooWide: isTooWide)
  }

  private mutating func consume(_ symbol: Unicode.Scalar) -> Bool {
    guard window.byte(at: position) == UInt8(ascii: symbol) else { return false }
    position += 1
    return true
  }

  /// Quotes inside of a field that does not begin with one are text, as are characters after a closing quote.
  private mutating func field() -> String {
    let start = position
    // Asked once: going back to it for each byte would read the file again.
    let beginsWithQuote = window.byte(at: start) == UInt8(ascii: "\"")
    var text = quoted() ?? []
    while let byte = window.byte(at: position), !ends.contains(byte) {
      if beginsWithQuote { isDoubtful = true }
      text.append(byte)
      position += 1
    }
    guard let valid = String(validating: text, as: UTF8.self) else {
      if case .failure(let reason) = DecodedText.read(window.bytes(in: start..<position)) {
        brokenByte = brokenByte ?? start + reason.byte
      }
      return ""
    }
    let lines = valid.replacing("\r\n", with: "\n")
    return lines.hasByte(UInt8(ascii: "\r")) ? lines.replacing("\r", with: "\n") : lines
  }

  /// Nil if the field has no opening quote, or none that is closed; then the quote is text. Of a field that is longer than
  /// a text may be, nothing is kept.
  private mutating func quoted() -> [UInt8]? {
    let start = (position, line)
    guard consume("\"") else { return nil }
    var text: [UInt8] = []
    var count = 0
    while let byte = window.byte(at: position) {
      position += 1
      if byte == UInt8(ascii: "\"") {
        if !consume("\"") {
          if count > YamlReader.maxTextLength { isTooLong = true }
          return text
        }
      } else if byte == UInt8(ascii: "\n") {
        line += 1
      }
      count += 1
      if count <= YamlReader.maxTextLength {
        text.append(byte)
      } else if count == YamlReader.maxTextLength + 1 {
        text = []
      }
    }
    (position, line) = start
    isTooLong = false
    return nil
  }
}

extension ImportNotice {
  static func tooWide(_ record: CSVRecords.Record, file: String) -> ImportNotice {
    ImportNotice(problem: .tooManyColumns(limit: CSVRecords.mostFields), file: file, line: record.line)
  }
}

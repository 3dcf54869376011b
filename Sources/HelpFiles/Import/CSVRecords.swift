import HelpContent

/// The records of comma-separated values as RFC 4180 has them, each with the line it begins on.
struct CSVRecords: Sequence, IteratorProtocol {
  struct Record {
    let line: Int
    let fields: [String]
  }

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func next() -> Record? {
    guard position < bytes.count else { return nil }
    let start = line
    var fields: [String] = []
    repeat { fields.append(field()) } while take(",")
    if take("\r") { _ = take("\n") } else { _ = take("\n") }
    line += 1
    return Record(line: start, fields: fields)
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  /// Quotes inside a field that does not begin with one are text; so is what follows a closing quote.
  private mutating func field() -> String {
    var text: [UInt8] = []
    if take("\"") {
      while position < bytes.count {
        if take("\"") {
          if !take("\"") { break }
          text.append(UInt8(ascii: "\""))
        } else {
          if bytes[position] == UInt8(ascii: "\n") { line += 1 }
          text.append(bytes[position])
          position += 1
        }
      }
    }
    while position < bytes.count, !",\r\n".utf8.contains(bytes[position]) {
      text.append(bytes[position])
      position += 1
    }
    return String(decoding: text, as: UTF8.self).replacing("\r\n", with: "\n")
  }
}

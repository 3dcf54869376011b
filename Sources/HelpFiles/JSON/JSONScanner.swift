import HelpContent

/// Parses JSON (RFC 8259) and tracks the line and column of every byte.
struct JSONScanner {
  struct SyntaxError: Error {
    let kind: Diagnostic.Kind
  }

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var column = 1
  private(set) var diagnostics: [Located<Diagnostic.Kind>] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  var location: SourceLocation { SourceLocation(line: line, column: column) }

  mutating func document() throws(SyntaxError) -> SourceNode {
    skipSpace()
    let root = try value(depth: 1)
    skipSpace()
    if position < bytes.count { throw unexpected }
    return root
  }

  /// Scans any number of texts behind each other, such as one a line.
  mutating func documents() throws(SyntaxError) -> [SourceNode] {
    var roots: [SourceNode] = []
    skipSpace()
    repeat {
      roots.append(try value(depth: 1))
      skipSpace()
    } while position < bytes.count
    return roots
  }

  private var unexpected: SyntaxError { SyntaxError(kind: .syntax(.other)) }
  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func advance() {
    let byte = bytes[position]
    position += 1
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { advance() }
  }

  private mutating func consume(_ expected: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: expected) else { return false }
    advance()
    return true
  }

  private mutating func expect(_ expected: Unicode.Scalar) throws(SyntaxError) {
    if !consume(expected) { throw unexpected }
  }

  private mutating func value(depth: Int) throws(SyntaxError) -> SourceNode {
    // Deeper than content nests, and shallow enough that no file overflows the stack.
    if depth > Self.maxDepth { throw SyntaxError(kind: .tooDeep(limit: Self.maxDepth)) }
    let location = location
    switch next {
    case UInt8(ascii: "{"): return try object(at: location, depth: depth)
    case UInt8(ascii: "["): return try array(at: location, depth: depth)
    case UInt8(ascii: "\""): return .scalar(SourceScalar(text: try string(), style: .quoted, location: location))
    default: return .scalar(SourceScalar(text: try literal(), style: .plain, location: location))
    }
  }

  private static let maxDepth = 32

  private mutating func object(at location: SourceLocation, depth: Int) throws(SyntaxError) -> SourceNode {
    var entries: [SourceEntry] = []
    var lines: [String: Int] = [:]
    advance()
    skipSpace()
    if consume("}") { return .map([], at: location, isFlow: false) }
    repeat {
      skipSpace()
      let location = self.location
      guard next == UInt8(ascii: "\"") else { throw unexpected }
      let key = try string()
      if let first = lines.updateValue(location.line, forKey: key) {
        diagnostics.append(Located(.duplicateKey(key, firstLine: first), at: location))
      }
      skipSpace()
      try expect(":")
      skipSpace()
      entries.append(
        SourceEntry(
          key: SourceScalar(text: key, style: .quoted, location: location), value: try value(depth: depth + 1)))
      skipSpace()
    } while consume(",")
    try expect("}")
    return .map(entries, at: location, isFlow: false)
  }

  private mutating func array(at location: SourceLocation, depth: Int) throws(SyntaxError) -> SourceNode {
    var nodes: [SourceNode] = []
    advance()
    skipSpace()
    if consume("]") { return .list([], at: location) }
    repeat {
      skipSpace()
      nodes.append(try value(depth: depth + 1))
      skipSpace()
    } while consume(",")
    try expect("]")
    return .list(nodes, at: location)
  }

  /// Scans a number, `null`, `true` or `false`.
  private mutating func literal() throws(SyntaxError) -> String {
    let start = position
    while let byte = next, byte.isASCIIDigit || (0x61...0x7A).contains(byte) || "+-.E".utf8.contains(byte) { advance() }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    if ["null", "true", "false"].contains(word) { return word }
    guard let number = Double(word), number.isFinite, word.utf8.first.map({ $0.isASCIIDigit || $0 == 0x2D }) == true,
      word.utf8.last?.isASCIIDigit == true
    else { throw unexpected }
    // Three decimals are unambiguous in JSON, but `FieldType.number` would refuse them.
    let fraction = word.split(separator: ".").dropFirst().first
    return fraction?.utf8.count == 3 ? word + "0" : word
  }
}

extension JSONScanner {
  private mutating func string() throws(SyntaxError) -> String {
    let start = location
    advance()
    var text: [UInt8] = []
    while true {
      text += plainRun()
      guard let byte = next, byte >= 0x20 else { throw unexpected }
      if byte == UInt8(ascii: "\"") { break }
      try escape(into: &text)
    }
    advance()
    let string = String(decoding: text, as: UTF8.self)
    if text.count > YamlReader.maxTextLength {
      diagnostics.append(Located(.tooLong(limit: YamlReader.maxTextLength), at: start))
    }
    if let forbidden = string.unicodeScalars.first(where: \.isForbiddenInText) {
      diagnostics.append(Located(.forbiddenCharacter(forbidden), at: start))
    }
    return string
  }

  /// The bytes up to a quote, a backslash or a control character.
  private mutating func plainRun() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      if byte & 0xC0 != 0x80 { column += 1 }
      position += 1
    }
    return bytes[start..<position]
  }

  private mutating func escape(into text: inout [UInt8]) throws(SyntaxError) {
    advance()
    guard let symbol = next else { throw unexpected }
    advance()
    switch symbol {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(symbol)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += Array(String(try scalar()).utf8)
    default: throw unexpected
    }
  }

  /// A surrogate pair of two escapes makes one scalar; half a pair is an error.
  private mutating func scalar() throws(SyntaxError) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(UInt32(first)) { return scalar }
    try expect("\\")
    try expect("u")
    let second = try codeUnit()
    guard UTF16.isLeadSurrogate(first), UTF16.isTrailSurrogate(second),
      let scalar = Unicode.Scalar(0x10000 + ((UInt32(first) - 0xD800) << 10) + (UInt32(second) - 0xDC00))
    else { throw unexpected }
    return scalar
  }

  private mutating func codeUnit() throws(SyntaxError) -> UInt16 {
    guard position + 4 <= bytes.count,
      let unit = UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16),
      bytes[position] != UInt8(ascii: "+"), bytes[position] != UInt8(ascii: "-")
    else { throw unexpected }
    for _ in 0..<4 { advance() }
    return unit
  }
}

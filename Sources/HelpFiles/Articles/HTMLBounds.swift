/// HTML made fit for the parser, whose time grows faster than the depth of elements and the number of attributes: without
/// a byte order mark, comments, styles, scripts that are no data, elements below a depth, and attributes beyond a number.
struct HTMLBounds {
  private let bytes: [UInt8]
  private(set) var result: [UInt8] = []
  private(set) var isTooDeep = false
  /// Names of open elements, as far as tags tell.
  private var open: [ArraySlice<UInt8>] = []
  /// Of them those that indent their lines.
  private var indentation = 0

  private static let maxDepth = 200
  /// Of lists and quotes, whose lines are written again for each one around them.
  private static let maxIndentation = 20
  private static let indenting: Set<String> = ["ul", "ol", "dl", "menu", "blockquote"]
  private static let maxAttributeBytes = 16_384
  /// Elements that need no end tag.
  private static let unclosed: Set<String> = [
    "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p",
    "param",
    "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr", "body", "html", "head",
  ]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    result.reserveCapacity(self.bytes.count)
  }

  mutating func scan() {
    var position = 0
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      result += bytes[position..<start]
      position = tag(at: start)
    }
    result += bytes[position...]
  }

  /// Copies the tag at `start`, or leaves it out; returns the position behind it.
  private mutating func tag(at start: Int) -> Int {
    if bytes[start...].starts(with: "<!--".utf8) {
      return end(of: "-->", from: start + 4)
    }
    let isEnd = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
    let nameStart = start + (isEnd ? 2 : 1)
    let name = bytes[min(nameStart, bytes.count)...].prefix {
      $0.isLetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":")
    }
    guard let first = name.first, first.isLetter else {
      result.append(bytes[start])
      return start + 1
    }
    let end = tagEnd(from: name.endIndex)
    let word = String(decoding: name, as: UTF8.self).lowercased()
    if !isEnd, word == "style" || word == "script" { return raw(word, start, end) }
    if isEnd {
      if let position = open.lastIndex(where: {
        $0.count == name.count && $0.elementsEqual(name, by: { $0 | 0x20 == $1 | 0x20 })
      }) {
        if indentation > 0 { indentation -= open[position...].count(where: Self.indents) }
        open.removeSubrange(position...)
      }
      result += bytes[start..<end]
    } else if Self.unclosed.contains(word) || bytes[..<end].suffix(2).first == UInt8(ascii: "/") && word.contains("-") {
      copy(start, name, end)
    } else if open.count < Self.maxDepth, !Self.indenting.contains(word) || indentation < Self.maxIndentation {
      open.append(name)
      if Self.indenting.contains(word) { indentation += 1 }
      copy(start, name, end)
    } else {
      isTooDeep = true
    }
    return end
  }

  private static func indents(_ name: ArraySlice<UInt8>) -> Bool {
    indenting.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  private mutating func copy(_ start: Int, _ name: ArraySlice<UInt8>, _ end: Int) {
    if end - start <= Self.maxAttributeBytes {
      result += bytes[start..<end]
    } else {
      result += bytes[start..<name.endIndex] + [UInt8(ascii: ">")]
    }
  }

  /// A script that holds data stays, as JSON-LD does.
  private mutating func raw(_ name: String, _ start: Int, _ tagEnd: Int) -> Int {
    let end = end(of: "</\(name)", from: tagEnd)
    let tag = String(decoding: bytes[start..<tagEnd], as: UTF8.self).lowercased()
    if name == "script", tag.contains("json") {
      result += bytes[start..<min(end, bytes.count)]
      result += ">".utf8
    }
    return bytes[end...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
  }

  /// The position behind `>`, which may stand in quoted values.
  private func tagEnd(from start: Int) -> Int {
    var quote: UInt8?
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), position > start,
        bytes[position - 1] == UInt8(ascii: "=") || bytes[position - 1] <= 0x20
      {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return position + 1
      }
      position += 1
    }
    return bytes.count
  }

  /// The position behind the next `sign`, in any case; the end if there is none.
  private func end(of sign: String, from start: Int) -> Int {
    let sign = Array(sign.utf8)
    var position = start
    while position + sign.count <= bytes.count {
      guard let next = bytes[position...].firstIndex(of: sign[0]) else { return bytes.count }
      let piece = bytes[next...].prefix(sign.count)
      if piece.count == sign.count, zip(piece, sign).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) { return next + sign.count }
      position = next + 1
    }
    return bytes.count
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { 0x61...0x7A ~= self | 0x20 }
  fileprivate var isLetterOrDigit: Bool { isLetter || 0x30...0x39 ~= self }
}

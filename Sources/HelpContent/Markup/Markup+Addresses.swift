extension Markup {
  /// Splits plain text into bare addresses and the text between them, in order; `address` is nil for text.
  package static func pieces(of text: String) -> [(text: String, address: String?)] {
    let bytes = Array(text.utf8)
    var pieces: [(text: String, address: String?)] = []
    var start = 0
    var position = 0
    let take = { (range: Range<Int>, scheme: String?) in
      guard !range.isEmpty else { return }
      let text = String(decoding: bytes[range], as: UTF8.self)
      pieces.append((text, scheme.map { $0 + text }))
    }
    while position < bytes.count {
      guard let found = BareAddress(in: bytes, at: position, after: start) else {
        position += 1
        continue
      }
      take(start..<found.range.lowerBound, nil)
      take(found.range, found.scheme)
      start = found.range.upperBound
      position = start
    }
    take(start..<bytes.count, nil)
    return pieces
  }

  /// Returns whether a link's text is its address, with or without the scheme.
  package static func isWritten(_ address: String, as text: String) -> Bool {
    address == text || ["mailto:", "http://"].contains { address == $0 + text }
  }
}

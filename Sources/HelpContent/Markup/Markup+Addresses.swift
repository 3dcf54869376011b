extension Markup {
  /// Splits plain text into bare `https` addresses and the text between them, in order.
  package static func pieces(of text: String) -> [(text: String, isAddress: Bool)] {
    let bytes = Array(text.utf8)
    var pieces: [(text: String, isAddress: Bool)] = []
    var start = 0
    var position = 0
    let take = { (range: Range<Int>, isAddress: Bool) in
      if !range.isEmpty { pieces.append((String(decoding: bytes[range], as: UTF8.self), isAddress)) }
    }
    while position < bytes.count {
      guard let address = MarkupAddress.bare(bytes[position...]) else {
        position += 1
        continue
      }
      take(start..<position, false)
      take(address.indices, true)
      start = address.endIndex
      position = start
    }
    take(start..<bytes.count, false)
    return pieces
  }
}

extension StaticString {
  /// Calls `body` with each field of a table. Spaces and line ends separate fields.
  func forEachField(_ body: (String) -> Void) {
    let text = unsafe UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    var start = 0
    for end in 0...text.count
    where unsafe end == text.count || text[end] == UInt8(ascii: " ") || text[end] == UInt8(ascii: "\n") {
      if start < end {
        body(unsafe String(decoding: UnsafeBufferPointer(rebasing: text[start..<end]), as: UTF8.self))
      }
      start = end + 1
    }
  }
}

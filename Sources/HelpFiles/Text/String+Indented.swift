extension String {
  /// The lines, each of which has a line end, behind `margin` blanks. Lines without text get blanks only if `keepsBlank`.
  func indented(by margin: Int, keepsBlank: Bool = false) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count + utf8.count / 8)
    var isStart = true
    for byte in Array(utf8) {
      if isStart, keepsBlank || byte != UInt8(ascii: "\n") { bytes += repeatElement(UInt8(ascii: " "), count: margin) }
      bytes.append(byte)
      isStart = byte == UInt8(ascii: "\n")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

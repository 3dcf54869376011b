/// The text of an imported file: UTF-8, or UTF-16 with a byte order mark. Other encodings are not guessed.
enum PageText {
  static func read(_ bytes: [UInt8]) -> Result<String, ImportProblemError> {
    if let text = utf16(bytes) { return .success(text) }
    if let offset = DecodedText.firstInvalidOffset(in: bytes) { return .failure(ImportProblemError(byte: offset + 1)) }
    return .success(String(decoding: bytes, as: UTF8.self))
  }

  struct ImportProblemError: Error {
    /// The first that is not UTF-8, from 1.
    let byte: Int
  }

  /// Nil without the mark of UTF-16.
  static func utf16(_ bytes: [UInt8]) -> String? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { position -> UInt16 in
      let (first, second) = (UInt16(bytes[position]), UInt16(bytes[position + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units, as: UTF16.self)
  }
}

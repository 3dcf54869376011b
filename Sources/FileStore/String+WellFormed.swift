extension String {
  /// Nil if `bytes` are not valid UTF-8. `String(validating:as:)` takes five times as long, because it is generic.
  @unsafe package init?(wellFormed bytes: UnsafeBufferPointer<UInt8>) {
    guard let bytes = unsafe try? UTF8Span(validating: bytes.span) else { return nil }
    self.init(copying: bytes)
  }
}

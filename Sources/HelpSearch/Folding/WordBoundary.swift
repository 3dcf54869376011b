/// Boundaries of words: after a symbol, and where the script changes, as in `手机APP退订`.
enum WordBoundary {
  /// True if a word starts at `index`.
  static func isStart(_ index: Int, in text: Span<UInt16>) -> Bool {
    index == 0 || Script(text[index]) != Script(text[index - 1])
  }
}

/// What is looked for in a text: characters in a row, between which the text may have a blank or a hyphen more.
struct Pattern: Hashable, Sendable {
  enum Bounds: Hashable, Sendable {
    case anywhere
    /// Nothing that would make the number another one stands in front of it or behind it.
    case wholeNumber
    /// The keys of a telephone number, however it is written.
    case dialled
    /// As it stands, without more blanks or hyphens.
    case verbatim
    /// From where a word begins.
    case wordStart
    /// Neither in front of it nor behind it is a letter of the same script.
    case wholeWord
  }

  let elements: [PatternElement]
  let bounds: Bounds

  init(_ elements: [PatternElement], _ bounds: Bounds = .anywhere) {
    self.elements = elements
    self.bounds = bounds
  }

  init(_ codeUnits: some Sequence<UInt16>, _ bounds: Bounds = .anywhere) {
    self.init(codeUnits.map(PatternElement.codeUnit), bounds)
  }

  func occurs(in text: Span<UInt16>) -> Bool { first(in: text, from: 0) != nil }

  /// The first occurrence at or behind `start`.
  func first(in text: Span<UInt16>, from start: Int) -> Range<Int>? {
    guard !elements.isEmpty else { return nil }
    if bounds == .dialled { return PhoneNumberMatcher.first(elements.compactMap(\.exact), in: text, from: start) }
    var index = start
    while let candidate = nextBeginning(in: text, from: index) {
      if let end = end(in: text, from: candidate), isWithinBounds(candidate..<end, of: text) { return candidate..<end }
      index = candidate + 1
    }
    return nil
  }

  /// Sorted by where they begin; they may overlap.
  func ranges(in text: Span<UInt16>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while let range = first(in: text, from: start) {
      ranges.append(range)
      start = range.lowerBound + 1
    }
    return ranges
  }

  @inline(__always)
  private func nextBeginning(in text: Span<UInt16>, from start: Int) -> Int? {
    var index = start
    if case .codeUnit(let first) = elements[0] {
      while index < text.count {
        if unsafe text[unchecked: index] == first { return index }
        index &+= 1
      }
      return nil
    }
    while index < text.count {
      if elements[0].matches(text[index]) { return index }
      index += 1
    }
    return nil
  }

  /// Where the occurrence that begins at `start` ends; its first codeUnit is known to match.
  private func end(in text: Span<UInt16>, from start: Int) -> Int? {
    var index = start + 1
    for element in elements.dropFirst() {
      guard index < text.count else { return nil }
      if element.matches(text[index]) {
        index += 1
      } else if index + 1 < text.count, element.matches(text[index + 1]), maySkip(index, in: text, from: start) {
        index += 2
      } else {
        return nil
      }
    }
    return index
  }

  /// Numbers are not joined, and Latin words only from their beginning: `nice` is not in `in ice`.
  private func maySkip(_ index: Int, in text: Span<UInt16>, from start: Int) -> Bool {
    guard bounds != .verbatim, IgnoredPunctuation.isSkippable(text[index]) else { return false }
    let (before, behind) = (text[index - 1], text[index + 1])
    if before.isDigit, behind.isDigit { return false }
    if before.isLatin, behind.isLatin { return WordBoundary.isStart(start, in: text) }
    return true
  }

  private func isWithinBounds(_ range: Range<Int>, of text: Span<UInt16>) -> Bool {
    switch bounds {
    case .anywhere, .dialled, .verbatim: true
    case .wordStart: WordBoundary.isStart(range.lowerBound, in: text)
    case .wholeWord:
      WordBoundary.isStart(range.lowerBound, in: text)
        && (range.upperBound == text.count || WordBoundary.isStart(range.upperBound, in: text))
    case .wholeNumber:
      !Self.continuesNumber(text, at: range.lowerBound - 1, beyond: range.lowerBound - 2)
        && !Self.continuesNumber(text, at: range.upperBound, beyond: range.upperBound + 1)
    }
  }

  /// A digit, or a sign inside of a number with a digit beyond.
  private static func continuesNumber(_ text: Span<UInt16>, at index: Int, beyond: Int) -> Bool {
    guard text.indices.contains(index) else { return false }
    if text[index].isDigit { return true }
    return [0x2C, 0x2E].contains(text[index]) && text.indices.contains(beyond) && text[beyond].isDigit
  }
}

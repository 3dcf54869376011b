/// A sequence of elements to be found in folded text, which may have one more space, hyphen or middle dot between any
/// two.
struct Pattern: Hashable, Sendable {
  enum Mode: Hashable, Sendable {
    /// Anywhere in a text, also inside of words.
    case anywhere
    /// Not as a part of a longer number.
    case wholeNumber
    /// The digits of a phone number, whatever its separators.
    case dialled
    /// Exactly, without skipped separators.
    case verbatim
    /// From the start of a word.
    case wordStart
    /// With a boundary of words or scripts on both sides.
    case wholeWord
    /// The first letters of words, or whole words, from the beginning of a title or name; with `isWhole` of all its words.
    case wordInitials(isWhole: Bool)
  }

  let elements: [PatternElement]
  let mode: Mode

  init(_ elements: [PatternElement], _ mode: Mode = .anywhere) {
    self.elements = elements
    self.mode = mode
  }

  init(_ codeUnits: some Sequence<UInt16>, _ mode: Mode = .anywhere) {
    self.init(codeUnits.map(PatternElement.codeUnit), mode)
  }

  func occurs(in text: Span<UInt16>) -> Bool { first(in: text, from: 0) != nil }

  /// The first occurrence that begins at `start` or later.
  func first(in text: Span<UInt16>, from start: Int) -> Range<Int>? {
    guard !elements.isEmpty else { return nil }
    if case .wordInitials(let isWhole) = mode {
      return WordInitials.first(elements.compactMap(\.exact), in: text, from: start, isWhole: isWhole)
    }
    if mode == .dialled { return PhoneNumberMatcher.first(elements.compactMap(\.exact), in: text, from: start) }
    var index = start
    while let candidate = nextBeginning(in: text, from: index) {
      if let end = end(in: text, from: candidate), satisfiesMode(candidate..<end, of: text) { return candidate..<end }
      index = candidate + 1
    }
    return nil
  }

  /// All occurrences, sorted by their starts; they may overlap.
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

  /// End of the occurrence at `start`, whose first code unit is known to match; nil if there is none.
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

  /// True if a match may skip the code unit at `index`. Digits are never joined over a separator, and Latin letters
  /// only from the start of a word: `nice` does not match `in ice`.
  private func maySkip(_ index: Int, in text: Span<UInt16>, from start: Int) -> Bool {
    guard mode != .verbatim, IgnoredPunctuation.isSkippable(text[index]) else { return false }
    let (before, behind) = (text[index - 1], text[index + 1])
    if before.isDigit, behind.isDigit { return false }
    if before.isLatin, behind.isLatin { return Script(text[start]) == .symbol || WordBoundary.isStart(start, in: text) }
    return true
  }

  private func satisfiesMode(_ range: Range<Int>, of text: Span<UInt16>) -> Bool {
    switch mode {
    case .anywhere, .dialled, .verbatim, .wordInitials: true
    case .wordStart: WordBoundary.isStart(range.lowerBound, in: text)
    case .wholeWord:
      WordBoundary.isStart(range.lowerBound, in: text)
        && (range.upperBound == text.count || WordBoundary.isStart(range.upperBound, in: text))
    case .wholeNumber:
      !Self.continuesNumber(text, at: range.lowerBound - 1, beyond: range.lowerBound - 2)
        && !Self.continuesNumber(text, at: range.upperBound, beyond: range.upperBound + 1)
    }
  }

  /// True for a digit, and for a comma or a full stop with a digit at `beyond`.
  private static func continuesNumber(_ text: Span<UInt16>, at index: Int, beyond: Int) -> Bool {
    guard text.indices.contains(index) else { return false }
    if text[index].isDigit { return true }
    return [0x2C, 0x2E].contains(text[index]) && text.indices.contains(beyond) && text[beyond].isDigit
  }
}

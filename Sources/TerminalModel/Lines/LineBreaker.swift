/// Breaks text into lines of a given width.
///
/// Lines end at a space, which is dropped, between Chinese characters, or at a newline. Korean and Latin words are not
/// split unless they are longer than a line. Lines do not begin with closing punctuation or end with opening
/// punctuation if that can be avoided.
package enum LineBreaker {
  /// Lines of at most `columns`; none if that is zero. A character wider than a line becomes `?`. Short runs for which
  /// `staysTogether` returns true, such as the name of a button, are not split.
  package static func wrap<Mark>(
    _ runs: [StyledRun<Mark>], columns: Int, keepingTogether staysTogether: (Mark) -> Bool = { _ in false }
  ) -> [[StyledRun<Mark>]] {
    var texts: [String] = []
    var areWhole: [Bool] = []
    for run in runs {
      texts.append(run.text)
      areWhole.append(staysTogether(run.mark))
    }
    return wrap(texts, areWhole: areWhole, columns: columns).map { line in
      line.map { StyledRun(text: $0.text, mark: runs[$0.run].mark) }
    }
  }

  private static let maxUnsplitColumns = 16

  /// A part of a run in one line.
  package struct Piece {
    /// The index of the run.
    package let run: Int
    package let text: String
  }

  private struct Unit {
    let run: Int
    /// In the UTF-8 of the run.
    let start: Int
    let end: Int
    let width: Int
    let breakClass: BreakClass
    let isNewline: Bool
    /// True if it is wider than a line.
    let isReplaced: Bool
  }

  /// The same for the texts of runs and whether each stays together. Not generic, because generic code is not specialized
  /// for other modules, and several times as slow then.
  package static func wrap(_ texts: [String], areWhole: [Bool], columns: Int) -> [[Piece]] {
    guard columns > 0 else { return [] }
    let units = units(of: texts, columns: columns)
    let whole = zip(texts, areWhole).map { $1 && DisplayWidth.of($0) <= min(maxUnsplitColumns, columns / 2) }
    var wrapped: [[Piece]] = []
    var start = 0
    while true {
      let end = units[start...].firstIndex(where: \.isNewline) ?? units.count
      for line in lines(of: units, in: start..<end, whole: whole, columns: columns) {
        wrapped.append(pieces(of: units[line], in: texts))
      }
      if end == units.count { return wrapped }
      start = end + 1
    }
  }

  private static func units(of texts: [String], columns: Int) -> [Unit] {
    var units: [Unit] = []
    units.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count })
    for (run, text) in texts.enumerated() {
      MeasuredCharacter.forEach(in: text) { character in
        let isReplaced = character.width > columns
        units.append(
          Unit(
            run: run, start: character.start, end: character.end, width: isReplaced ? 1 : character.width,
            breakClass: BreakClass(character.first, width: character.width), isNewline: character.isNewline,
            isReplaced: isReplaced))
      }
    }
    return units
  }

  /// The ranges of the lines of a paragraph; one empty line if it is empty.
  private static func lines(
    of units: [Unit], in paragraph: Range<Int>, whole: [Bool], columns: Int
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = paragraph.lowerBound
    repeat {
      let end = lineEnd(of: units, from: start, until: paragraph.upperBound, whole: whole, columns: columns)
      ranges.append(start..<endWithoutSpaces(of: units, in: start..<end))
      start = end
    } while start < paragraph.upperBound
    return ranges
  }

  /// The index at which the next line starts.
  private static func lineEnd(
    of units: [Unit], from start: Int, until end: Int, whole: [Bool], columns: Int
  ) -> Int {
    var width = 0
    var lastAllowed = start
    var lastTolerable = start
    var lastNonSpace: BreakClass?
    for index in start..<end {
      let breakClass = units[index].breakClass
      if index > start {
        // Opening punctuation forbids a break also after the spaces that follow it.
        let left = units[index - 1].breakClass.union(lastNonSpace?.intersection(.opening) ?? [])
        if units[index].run == units[index - 1].run, whole[units[index].run] {
          // A short run that must not be split.
        } else if BreakClass.allowsBreak(between: left, and: breakClass) {
          lastAllowed = index
        } else if !left.contains(.opening), !breakClass.contains(.closing) {
          lastTolerable = index
        }
      }
      width += units[index].width
      guard !breakClass.contains(.space) else { continue }
      if width > columns {
        if lastAllowed > start { return lastAllowed }
        return lastTolerable > start ? lastTolerable : index
      }
      lastNonSpace = breakClass
    }
    return end
  }

  private static func endWithoutSpaces(of units: [Unit], in range: Range<Int>) -> Int {
    (units[range].lastIndex { !$0.breakClass.contains(.space) } ?? range.lowerBound - 1) + 1
  }

  /// The text of a line, a piece for each run.
  private static func pieces(of line: ArraySlice<Unit>, in texts: [String]) -> [Piece] {
    var pieces: [Piece] = []
    var rest = line
    while let first = rest.first {
      let own = rest.prefix { $0.run == first.run }
      rest = rest[own.endIndex...]
      let text = texts[first.run]
      pieces.append(
        Piece(
          run: first.run,
          text: own.contains(where: \.isReplaced)
            ? own.map { $0.isReplaced ? "?" : text.slice($0.start..<$0.end) }.joined()
            : text.slice(first.start..<own[own.endIndex - 1].end)))
    }
    return pieces
  }
}

extension String {
  /// The text at a range of the UTF-8, which must be between characters.
  fileprivate func slice(_ range: Range<Int>) -> String {
    guard range != 0..<utf8.count else { return self }
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: range.count)])
  }
}

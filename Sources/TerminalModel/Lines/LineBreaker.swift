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
    guard columns > 0 else { return [] }
    let whole = runs.map { staysTogether($0.mark) && DisplayWidth.of($0.text) <= min(maxUnsplitColumns, columns / 2) }
    return paragraphs(of: runs, columns: columns).flatMap { paragraph in
      ranges(of: paragraph, whole: whole, columns: columns).map { line(of: paragraph[$0], runs) }
    }
  }

  private static let maxUnsplitColumns = 16

  private struct Unit {
    let character: Character
    let width: Int
    let breakClass: BreakClass
    let run: Int
  }

  private static func paragraphs<Mark>(of runs: [StyledRun<Mark>], columns: Int) -> [[Unit]] {
    var paragraphs: [[Unit]] = [[]]
    for (index, run) in runs.enumerated() {
      for character in run.text {
        guard !character.isNewline else {
          paragraphs.append([])
          continue
        }
        let width = DisplayWidth.of(character)
        let fits = width <= columns
        paragraphs[paragraphs.count - 1].append(
          Unit(
            character: fits ? character : "?", width: fits ? width : 1,
            breakClass: BreakClass(character, width: width), run: index))
      }
    }
    return paragraphs
  }

  private static func ranges(of units: [Unit], whole: [Bool], columns: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    repeat {
      let end = lineEnd(of: units, from: start, whole: whole, columns: columns)
      ranges.append(start..<endWithoutSpaces(of: units, in: start..<end))
      start = end
    } while start < units.count
    return ranges
  }

  /// The index at which the next line starts.
  private static func lineEnd(of units: [Unit], from start: Int, whole: [Bool], columns: Int) -> Int {
    var width = 0
    var lastAllowed = start
    var lastTolerable = start
    var lastNonSpace: BreakClass?
    for index in start..<units.count {
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
    return units.count
  }

  private static func endWithoutSpaces(of units: [Unit], in range: Range<Int>) -> Int {
    (units[range].lastIndex { !$0.breakClass.contains(.space) } ?? range.lowerBound - 1) + 1
  }

  private static func line<Mark>(of units: ArraySlice<Unit>, _ runs: [StyledRun<Mark>]) -> [StyledRun<Mark>] {
    var line: [StyledRun<Mark>] = []
    var current: Int?
    for unit in units {
      if unit.run != current {
        line.append(StyledRun(text: "", mark: runs[unit.run].mark))
        current = unit.run
      }
      line[line.count - 1].text.append(unit.character)
    }
    return line
  }
}

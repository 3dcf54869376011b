/// Breaks lines of code, whose blanks all stay.
package enum CodeBreaker {
  /// Stands before every piece of a line but the first.
  package static let sign = "↪ "

  private static let tabColumns = 4

  /// Pieces of a line of at most `columns`, the sign included. A piece ends behind a blank or a separator if it can, so that
  /// words and options are whole.
  package static func wrap<Mark: Equatable>(_ runs: [StyledRun<Mark>], columns: Int) -> [[StyledRun<Mark>]] {
    let marked = runs.flatMap { run in run.text.map { (character: $0, mark: run.mark) } }
    let characters = marked.map(\.character)
    guard let mark = runs.first?.mark else { return [[]] }
    var pieces: [[StyledRun<Mark>]] = []
    var start = 0
    repeat {
      let prefix = start > 0 ? [StyledRun(text: sign, mark: mark)] : []
      let room = max(1, columns - (start > 0 ? DisplayWidth.of(sign) : 0))
      let end = end(of: characters[start...], columns: room)
      var piece: [StyledRun<Mark>] = []
      for (character, mark) in marked[start..<end] {
        if let last = piece.last, last.mark == mark {
          piece[piece.count - 1] = StyledRun(text: last.text + String(character), mark: mark)
        } else {
          piece.append(StyledRun(text: String(character), mark: mark))
        }
      }
      pieces.append(prefix + (piece.isEmpty ? [StyledRun(text: "", mark: mark)] : piece))
      start = end
    } while start < characters.count
    return pieces
  }

  private static func end(of rest: ArraySlice<Character>, columns: Int) -> Int {
    var width = 0
    var lastBlank: Int?
    var lastSeparator: Int?
    for index in rest.indices {
      width += DisplayWidth.of(rest[index])
      if width > columns {
        // A break near the start would leave most of the line empty.
        let usable = { (position: Int?) in position.flatMap { ($0 - rest.startIndex) * 3 > columns ? $0 : nil } }
        return usable(lastBlank) ?? usable(lastSeparator) ?? max(index, rest.startIndex + 1)
      }
      if rest[index] == " " { lastBlank = index + 1 }
      if "/&?,;|=".contains(rest[index]) { lastSeparator = index + 1 }
    }
    return rest.endIndex
  }

  /// The line with blanks in place of its tabs, to every fourth column.
  package static func expandingTabs(_ line: String) -> String {
    guard line.utf8.contains(UInt8(ascii: "\t")) else { return line }
    var expanded = ""
    var width = 0
    for character in line {
      let piece = character == "\t" ? String(repeating: " ", count: tabColumns - width % tabColumns) : String(character)
      expanded += piece
      width += DisplayWidth.of(piece)
    }
    return expanded
  }
}

/// Breaks lines of code, whose blanks all stay.
package enum CodeBreaker {
  /// Stands before every piece of a line but the first.
  package static let sign = "↪ "

  private static let tabColumns = 4

  /// Pieces of a line of at most `columns`, the sign included. A piece ends behind a blank or a separator if it can, so that
  /// words and options are whole.
  package static func wrap(_ line: String, columns: Int) -> [String] {
    let characters = Array(expandingTabs(line))
    var pieces: [String] = []
    var start = 0
    repeat {
      let prefix = start > 0 ? sign : ""
      let room = max(1, columns - DisplayWidth.of(prefix))
      let end = end(of: characters[start...], columns: room)
      pieces.append(prefix + String(characters[start..<end]))
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

  private static func expandingTabs(_ line: String) -> String {
    guard line.utf8.contains(UInt8(ascii: "\t")) else { return line }
    var expanded = ""
    for character in line {
      guard character == "\t" else {
        expanded.append(character)
        continue
      }
      let width = DisplayWidth.of(expanded)
      expanded += String(repeating: " ", count: tabColumns - width % tabColumns)
    }
    return expanded
  }
}

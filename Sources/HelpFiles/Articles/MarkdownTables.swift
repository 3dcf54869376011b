import HelpContent

/// Tables found line by line, for what the parser would lose in them.
struct MarkdownTables {
  /// Positions of bars behind the last column, which become text of its cell.
  private(set) var surplusBars: Set<Int> = []
  /// Numbers of lines without any bar that become rows, from 1.
  private(set) var linesInTables: [Int] = []

  init(_ source: [Unicode.Scalar]) {
    guard source.contains("|") else { return }
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    var position = 0
    var fence: Unicode.Scalar?
    while position + 1 < lines.count {
      let text = Self.content(of: lines[position])
      if let sign = text.first, sign == "`" || sign == "~", text.prefix(3).count(where: { $0 == sign }) == 3,
        fence == nil || fence == sign && text.allSatisfy({ $0 == sign })
      {
        fence = fence == nil ? sign : nil
      }
      if fence != nil {
        position += 1
        continue
      }
      let columns = Self.bars(in: Self.content(of: lines[position])).count
      guard columns > 0, Self.isDelimiterRow(lines[position + 1]),
        Self.cellCount(of: lines[position]) == Self.cellCount(of: lines[position + 1])
      else {
        position += 1
        continue
      }
      let count = Self.cellCount(of: lines[position])
      position += 2
      while position < lines.count, !Self.endsTable(lines[position]) {
        let row = Self.content(of: lines[position])
        let bars = Self.bars(in: row)
        if bars.isEmpty {
          linesInTables.append(position + 1)
        } else {
          let inner = bars.drop { $0 == row.startIndex }
          let isClosed = bars.last == row.endIndex - 1
          surplusBars.formUnion(inner.dropFirst(count - 1).dropLast(isClosed ? 1 : 0))
        }
        position += 1
      }
    }
  }

  /// Without indentation, the signs of quotes, and blanks at the end.
  private static func content(of line: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let rest = line.drop { $0 == " " || $0 == ">" || $0 == "\t" }
    let end = rest.lastIndex { !$0.properties.isWhitespace }
    return end.map { rest[...$0] } ?? rest[rest.endIndex...]
  }

  private static func bars(in line: ArraySlice<Unicode.Scalar>) -> [Int] {
    line.indices.filter { line[$0] == "|" && ($0 == line.startIndex || line[$0 - 1] != "\\") }
  }

  private static func cellCount(of line: ArraySlice<Unicode.Scalar>) -> Int {
    let row = content(of: line)
    let bars = bars(in: row)
    return bars.count + 1 - (bars.first == row.startIndex ? 1 : 0) - (bars.last == row.endIndex - 1 ? 1 : 0)
  }

  private static func isDelimiterRow(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    let row = content(of: line)
    return row.contains("-") && row.contains("|") && row.allSatisfy { "|:- ".unicodeScalars.contains($0) }
  }

  /// A blank line, or one that begins another block.
  private static func endsTable(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    let content = content(of: line)
    guard let first = content.first else { return true }
    switch first {
    case "<": return true
    case "`", "~": return content.prefix(3).count == 3 && content.prefix(3).allSatisfy { $0 == first }
    case "-", "+", "*", "#": return content.drop { $0 == first }.first == " "
    case "0"..."9":
      let rest = content.drop { "0"..."9" ~= $0 }
      return (rest.first == "." || rest.first == ")") && rest.dropFirst().first == " "
    default: return line.first == ">"
    }
  }
}

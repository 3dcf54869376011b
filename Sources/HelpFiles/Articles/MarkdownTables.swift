import HelpContent

/// Tables found line by line, for what the parser would lose in them.
struct MarkdownTables {
  /// Positions of bars behind the last column, which become text of its cell, in their order.
  private(set) var surplusBars: [Int] = []
  /// Numbers of lines without any bar that become rows, from 1.
  private(set) var linesInTables: [Int] = []

  /// False for a text that takes too long: the time for a table grows with its columns times its lines, and with the square of
  /// its columns.
  let isBounded: Bool
  /// The number of the line of the first table, from 1; nil if there is none.
  private(set) var firstTable: Int?

  /// Columns of the widest table that is one.
  private static let mostColumns = 1_000

  private let source: MarkdownSource

  init(_ source: MarkdownSource) {
    self.source = source
    guard source.bytes.contains(UInt8(ascii: "|")) else {
      isBounded = true
      return
    }
    let widest = source.lines.map { line in source.bytes[line].count { $0 == UInt8(ascii: "|") } }.max() ?? 0
    isBounded = widest <= Self.mostColumns && widest * source.lines.count <= 1_000_000
    read()
  }

  private mutating func read() {
    var number = 1
    var fence: UInt8?
    while let line = source.line(number), let next = source.line(number + 1) {
      let text = Self.content(of: line)
      if let sign = text.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~"), Self.isFence(text),
        fence == nil || fence == sign && text.allSatisfy({ $0 == sign })
      {
        fence = fence == nil ? sign : nil
      }
      number += 1
      if fence == nil, let columns = Self.columns(of: text, above: next) {
        firstTable = firstTable ?? number - 1
        number += 1
        readRows(from: &number, columns: columns)
      }
    }
  }

  private mutating func readRows(from number: inout Int, columns: Int) {
    while let line = source.line(number), !Self.endsTable(line) {
      let row = Self.content(of: line)
      let bars = Self.bars(in: row)
      if bars.isEmpty {
        linesInTables.append(number)
      } else {
        let inner = bars.drop { $0 == row.startIndex }
        let isClosed = bars.last == row.endIndex - 1
        surplusBars += inner.dropFirst(columns - 1).dropLast(isClosed ? 1 : 0)
      }
      number += 1
    }
  }

  /// The number of columns of a row of headings; nil for another line.
  private static func columns(of row: ArraySlice<UInt8>, above next: ArraySlice<UInt8>) -> Int? {
    let rule = content(of: next)
    guard isDelimiterRow(rule), row.contains(UInt8(ascii: "|")), !bars(in: row).isEmpty else { return nil }
    let count = cellCount(of: row)
    return count == cellCount(of: rule) ? count : nil
  }

  /// Without indentation, the signs of quotes, and blanks at the end.
  private static func content(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\t") }.droppingLastBlanks
  }

  private static func bars(in row: ArraySlice<UInt8>) -> [Int] {
    row.indices.filter {
      row[$0] == UInt8(ascii: "|") && ($0 == row.startIndex || row[$0 - 1] != UInt8(ascii: "\\"))
    }
  }

  private static func cellCount(of row: ArraySlice<UInt8>) -> Int {
    let bars = bars(in: row)
    return bars.count + 1 - (bars.first == row.startIndex ? 1 : 0) - (bars.last == row.endIndex - 1 ? 1 : 0)
  }

  private static func isDelimiterRow(_ row: ArraySlice<UInt8>) -> Bool {
    row.allSatisfy {
      $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ")
    } && row.contains(UInt8(ascii: "-")) && row.contains(UInt8(ascii: "|"))
  }

  private static func isFence(_ text: ArraySlice<UInt8>) -> Bool {
    let start = text.prefix(3)
    return start.count == 3 && start.allSatisfy { $0 == start.first }
  }

  /// A blank line, or one that begins another block.
  private static func endsTable(_ line: ArraySlice<UInt8>) -> Bool {
    let content = content(of: line)
    guard let first = content.first else { return true }
    switch first {
    case UInt8(ascii: "<"): return true
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return isFence(content)
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "#"):
      return content.drop { $0 == first }.first == UInt8(ascii: " ")
    case _ where first.isASCIIDigit:
      let rest = content.drop(while: \.isASCIIDigit)
      return (rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"))
        && rest.dropFirst().first == UInt8(ascii: " ")
    default: return line.first == UInt8(ascii: ">")
    }
  }
}

/// A line with the signs of strong emphasis directly beside its words.
struct StrongLine {
  private enum Piece {
    /// Two or more asterisks.
    case signs(Int)
    /// Also code, addresses and escaped signs.
    case text(Substring)
  }

  private(set) var text = ""
  /// The words of the strong text that is open, and the asterisks that opened it.
  private var strong: (words: String, width: Int)?

  /// Nil for a line whose signs do not pair.
  init?(_ line: Substring) {
    for piece in Self.pieces(of: line) {
      switch piece {
      case .text(let words): if strong == nil { text += words } else { strong?.words += words }
      case .signs(let count): guard read(count) else { return nil }
      }
    }
    if let strong {
      // A pair without words.
      guard strong.width == 4, strong.words.allSatisfy(\.isWhitespace) else { return nil }
      text += strong.words
    }
  }

  /// False for signs that have no place here.
  private mutating func read(_ count: Int) -> Bool {
    switch (strong?.width ?? 0, count) {
    case (0, 2), (0, 4): strong = ("", count)
    case (2, 2), (4, 4): return close()
    // One ends where another begins.
    case (2, 4), (4, 8): break
    case (2, 6): strong?.width = 4
    case (4, 2): strong?.width = 2
    default: return false
    }
    return true
  }

  /// False for what is no emphasis: signs among blanks, and digits that are hidden.
  private mutating func close() -> Bool {
    guard let (inner, width) = strong else { return false }
    strong = nil
    let start = inner.prefix { $0.isWhitespace }
    let end = inner.dropFirst(start.count).reversed().prefix { $0.isWhitespace }
    let words = inner.dropFirst(start.count).dropLast(end.count)
    if words.isEmpty { return append(inner) }
    if !start.isEmpty, !end.isEmpty, text.last?.isWhitespace == true { return false }
    if width == 4, !words.contains(where: \.isLetter) { return false }
    return append(start + "**\(words)**" + String(end.reversed()))
  }

  private mutating func append(_ more: some StringProtocol) -> Bool {
    text += more
    return true
  }

  private static func pieces(of line: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var rest = line
    var start = line.startIndex
    let end = { (pieces: inout [Piece]) in
      if start < rest.startIndex { pieces.append(.text(line[start..<rest.startIndex])) }
    }
    while let sign = rest.first {
      switch sign {
      case "\\": rest = rest.dropFirst(2)
      case "`": rest = behind(rest.prefix { $0 == "`" }, in: rest)
      case "<": rest = rest.dropFirst().firstIndex(of: ">").map { rest[rest.index(after: $0)...] } ?? rest.dropFirst()
      case "]" where rest.hasPrefix("]("):
        rest = rest.firstIndex(of: ")").map { rest[rest.index(after: $0)...] } ?? rest.dropFirst()
      case "*" where rest.hasPrefix("**"):
        end(&pieces)
        let signs = rest.prefix { $0 == "*" }
        pieces.append(.signs(signs.count))
        rest = rest[signs.endIndex...]
        start = rest.startIndex
      default: rest = rest.dropFirst()
      }
    }
    end(&pieces)
    return pieces
  }

  private static func behind(_ ticks: Substring, in rest: Substring) -> Substring {
    let text = rest[ticks.endIndex...]
    return text.firstRange(of: ticks).map { text[$0.upperBound...] } ?? text
  }
}

import HelpContent

extension SourceLines {
  /// The slip behind a syntax error, where the parser notices it too late or names something else.
  func cause(of reason: SyntaxErrorReason, at location: SourceLocation)
    -> (reason: SyntaxErrorReason, location: SourceLocation)?
  {
    switch reason {
    case .colonInText: colonInText(at: location)
    case .missingColon: missingColon(at: location)
    case .indentation: indentation(at: location)
    default: nil
    }
  }

  private typealias Cause = (reason: SyntaxErrorReason, location: SourceLocation)

  private func colonInText(at location: SourceLocation) -> Cause? {
    let line = KeyLine(self[location.line])
    guard line.colon.map({ $0 == location.column }) == true else {
      let isCurly = line.value.map { "“”‘’„「『".contains($0.text.first ?? " ") } ?? false
      return isCurly ? line.value.map { (.curlyQuotes, SourceLocation(line: location.line, column: $0.column)) } : nil
    }
    guard let number = lineAbove(location.line) else { return nil }
    let above = KeyLine(self[number])
    if let column = above.dashWithoutBlank { return (.dashWithoutBlank, SourceLocation(line: number, column: column)) }
    if let column = above.colonWithoutBlank {
      return (.colonWithoutBlank, SourceLocation(line: number, column: column))
    }
    guard line.start > above.start else { return nil }
    return (.deeperThanAbove(column: above.start), SourceLocation(line: location.line, column: line.start))
  }

  private func missingColon(at location: SourceLocation) -> Cause? {
    guard let number = lineAbove(location.line) else { return nil }
    let line = KeyLine(self[number])
    guard line.colon == nil else { return nil }
    let place = SourceLocation(line: number, column: line.start)
    let opensBlock = lineAbove(number).map { self[$0].hasSuffix("|") || self[$0].hasSuffix(">") } ?? false
    return (opensBlock ? .blockNotIndented : .missingColon, place)
  }

  private func indentation(at location: SourceLocation) -> Cause? {
    let line = KeyLine(self[location.line])
    if let value = line.value, let mark = value.text.first, mark == "\"" || mark == "'", value.column < location.column
    {
      return (.textAfterQuote, location)
    }
    guard line.start == location.column, line.colon != nil, let number = lineAbove(location.line) else { return nil }
    let above = KeyLine(self[number])
    return above.isItem && above.start != line.start ? (.keyOutsideItem(column: above.start), location) : nil
  }

  /// The number of the nearest line above that has text.
  private func lineAbove(_ number: Int) -> Int? {
    guard number > 1 else { return nil }
    return (max(1, number - 8)..<number).last { line in
      let text = self[line].drop(while: \.isWhitespace)
      return !text.isEmpty && !text.hasPrefix("#")
    }
  }
}

/// A line of a map, as its author means it: dashes, a key, a colon, a value.
private struct KeyLine {
  /// The column of what stands behind blanks and dashes.
  let start: Int
  let isItem: Bool
  /// The column of the first colon before a blank or the end.
  let colon: Int?
  let value: (text: String, column: Int)?
  let dashWithoutBlank: Int?
  let colonWithoutBlank: Int?

  init(_ line: Substring) {
    let scalars = Array(line.unicodeScalars)
    var index = scalars.prefix { $0 == " " }.count
    let first = index
    while index + 1 < scalars.count, scalars[index] == "-", scalars[index + 1] == " " {
      index += 1
      while index < scalars.count, scalars[index] == " " { index += 1 }
    }
    isItem = index > first
    start = index + 1
    let ends = { (at: Int) in at + 1 == scalars.count || scalars[at + 1] == " " }
    let colon = scalars.indices.dropFirst(index).first { scalars[$0] == ":" && ends($0) }
    self.colon = colon.map { $0 + 1 }
    value = colon.flatMap { colon in
      scalars.indices.dropFirst(colon + 1).first { scalars[$0] != " " }.map {
        (String(String.UnicodeScalarView(scalars[$0...])), $0 + 1)
      }
    }
    let rest = scalars.dropFirst(index)
    let isDash = rest.first == "-" && rest.dropFirst().first.map(\.properties.isAlphabetic) == true
    dashWithoutBlank = isDash ? index + 1 : nil
    let key = rest.prefix { $0.isASCII && ($0.properties.isAlphabetic || $0 == "_" || ("0"..."9").contains($0)) }
    let behind = rest.dropFirst(key.count)
    let isJoined =
      !key.isEmpty && behind.first == ":" && behind.dropFirst().first.map { $0 != " " && $0 != "/" } == true
    colonWithoutBlank = isJoined ? index + key.count + 1 : nil
  }
}

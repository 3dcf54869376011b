import HelpContent

extension DecodedText {
  /// The diagnostic for a syntax error. Some have a cause that the parser does not recognize, on the same line or the
  /// one before.
  func diagnostic(
    for reason: SyntaxErrorReason, at location: SourceLocation, inside opening: SourceLocation? = nil
  ) -> Located<Diagnostic.Kind> {
    let lines = SourceLines(text)
    let suspects = [location.line] + (reason.mayBeginEarlier ? lines.before(location.line) : [])
    for number in suspects {
      let line = lines[number]
      if let column = YamlIndicatorEscaping.column(in: line) {
        return Located(.anchor, at: SourceLocation(line: number, column: column))
      }
      if let column = line.fullWidthColon {
        return Located(.fullWidthColon, at: SourceLocation(line: number, column: column))
      }
    }
    for number in suspects {
      if let column = lines[number].tabInIndentation {
        return Located(.syntax(.tab), at: SourceLocation(line: number, column: column))
      }
    }
    if case .cannotStart = reason {
      let scalar = lines[location.line].unicodeScalars.dropFirst(location.column - 1).first
      return Located(.syntax(.cannotStart(scalar.map { String($0) } ?? "")), at: location)
    }
    if let cause = lines.cause(of: reason, at: location) { return Located(.syntax(cause.reason), at: cause.location) }
    guard let opening else { return Located(.syntax(reason), at: location) }
    if reason == .unclosedQuote { return Located(.syntax(reason), at: opening) }
    let rest = lines[location.line].unicodeScalars.dropFirst(location.column - 1)
    return rest.first == ":" && rest.closesBracket
      ? Located(.syntax(.colonInBrackets), at: location) : Located(.syntax(.unclosedBracket), at: opening)
  }

  /// Diagnostics for each `#` that cuts a plain scalar short.
  func lostText(behind scalars: [YamlReader.Written]) -> [Located<Diagnostic.Kind>] {
    if hashes.isEmpty { return [] }
    let lines = SourceLines(text)
    let scalars = scalars.sorted { $0.location < $1.location }
    var diagnostics: [Located<Diagnostic.Kind>] = []
    var next = 0
    var line = (number: 0, begins: 0)
    for hash in hashes {
      if hash.line != line.number { line = (hash.line, lines[hash.line].beginning) }
      while next < scalars.count, scalars[next].location < hash { next += 1 }
      let isAfterPlain = next == 0 || scalars[next - 1].style == .plain
      if isAfterPlain, line.begins < hash.column { diagnostics.append(Located(.lostText, at: hash)) }
    }
    return diagnostics
  }
}

extension Substring.UnicodeScalarView {
  /// True if the rest of a line closes a bracket that was opened before it.
  fileprivate var closesBracket: Bool {
    var depth = 0
    for scalar in self {
      if scalar == "{" || scalar == "[" { depth += 1 }
      if scalar == "}" || scalar == "]" { depth -= 1 }
      if depth < 0 { return true }
    }
    return false
  }
}

extension SyntaxErrorReason {
  /// True if the cause can be at the end of a line above, whose text continues below.
  fileprivate var mayBeginEarlier: Bool {
    switch self {
    case .colonInText, .missingColon, .indentation: true
    default: false
    }
  }
}

extension SourceLines {
  /// The number of the nearest line above that is not blank, within 8 lines.
  fileprivate func before(_ number: Int) -> [Int] {
    (max(1, number - 8)..<number).last { !self[$0].allSatisfy(\.isWhitespace) }.map { [$0] } ?? []
  }
}

extension Substring {
  /// The column, from 1, of a `：` after a word like a key at the start of the line; nil if there is none.
  var fullWidthColon: Int? {
    var sawLetter = false
    for (index, scalar) in unicodeScalars.enumerated() {
      switch scalar {
      case " ", "-": if sawLetter, scalar == " " { return nil }
      case "a"..."z", "A"..."Z", "_": sawLetter = true
      case "：": return sawLetter ? index + 1 : nil
      default: return nil
      }
    }
    return nil
  }

  /// The column, from 1, of the first character that is not blank.
  fileprivate var beginning: Int { 1 + unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count }

  var tabInIndentation: Int? {
    for (index, scalar) in unicodeScalars.enumerated() {
      if scalar == "\t" { return index + 1 }
      if scalar != " ", scalar != "-" { return nil }
    }
    return nil
  }
}

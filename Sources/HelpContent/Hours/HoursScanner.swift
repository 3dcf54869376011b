/// A scanner over one line of opening hours.
struct HoursScanner {
  private let scalars: [Unicode.Scalar]
  /// Unicode scalars from the start.
  var position = 0

  init(_ line: String) { scalars = Array(line.unicodeScalars) }

  var isAtEnd: Bool { position == scalars.count }

  var peek: Unicode.Scalar? { isAtEnd ? nil : scalars[position] }

  func isAt(_ text: String) -> Bool { scalars[position...].starts(with: text.unicodeScalars) }

  mutating func take(_ text: String) -> Bool {
    guard isAt(text) else { return false }
    position += text.unicodeScalars.count
    return true
  }

  /// Takes a word, unless a letter follows it.
  mutating func take(word: String) -> Bool {
    let end = position + word.unicodeScalars.count
    guard isAt(word), end == scalars.count || !scalars[end].properties.isAlphabetic else { return false }
    position = end
    return true
  }

  mutating func skipBlanks() { while take(" ") {} }

  func text(from offset: Int) -> String { String(String.UnicodeScalarView(scalars[offset..<position])) }
}

extension HoursScanner {
  var isAtDigit: Bool { digits(at: position) > 0 }

  /// True at exactly four digits.
  var isAtYear: Bool { digits(at: position) == 4 }

  var isAtTime: Bool { digits(at: position) == 2 && position + 2 < scalars.count && scalars[position + 2] == ":" }

  var isAtMonth: Bool { month != nil }

  var isAtWeekday: Bool { weekday != nil }

  /// True at an offset such as ` +1 day` or ` -2 days`.
  var isAtDayOffset: Bool {
    var ahead = self
    guard ahead.take(" +") || ahead.take(" -") else { return false }
    return ahead.isAtDigit
  }

  mutating func takeWeekday() -> Weekday? {
    guard let weekday else { return nil }
    position += 2
    return weekday
  }

  /// From 1 to 12.
  mutating func takeMonth() -> Int? {
    guard let month else { return nil }
    position += 3
    return month
  }

  mutating func takeNumber(digits count: Int) -> Int? {
    guard digits(at: position) == count else { return nil }
    defer { position += count }
    return number(count)
  }

  /// Minutes after midnight, up to `48:00`.
  mutating func takeTime() -> Int? {
    guard isAtTime, position + 5 <= scalars.count, digits(at: position + 3) == 2, let hour = number(2) else {
      return nil
    }
    position += 3
    guard let minute = number(2), minute < 60, hour * 60 + minute <= 2_880 else { return nil }
    position += 2
    return hour * 60 + minute
  }

  private func digits(at start: Int) -> Int { scalars[start...].prefix { ("0"..."9").contains($0) }.count }

  private func number(_ count: Int) -> Int? {
    Int(String(String.UnicodeScalarView(scalars[position..<position + count])))
  }

  private var weekday: Weekday? { Weekday(abbreviation: letters(2)) }

  private var month: Int? { Self.months.firstIndex(of: letters(3)).map { $0 + 1 } }

  private func letters(_ count: Int) -> String { String(String.UnicodeScalarView(scalars[position...].prefix(count))) }

  static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

extension HoursScanner {
  func problem(_ reason: InvalidHoursReason, at offset: Int) -> HoursSyntaxError {
    HoursSyntaxError(reason: reason, offset: offset)
  }

  func notADay(at offset: Int? = nil) -> HoursSyntaxError {
    let offset = offset ?? position
    return problem(.notADay(word(from: offset) { " ,;-[]".unicodeScalars.contains($0) }), at: offset)
  }

  func notATime(at offset: Int? = nil) -> HoursSyntaxError {
    let offset = offset ?? position
    return problem(.notATime(word(from: offset) { " ,;".unicodeScalars.contains($0) }), at: offset)
  }

  func notADate(at offset: Int) -> HoursSyntaxError {
    problem(.notADate(word(from: offset) { " ,;".unicodeScalars.contains($0) }), at: offset)
  }

  private func word(from offset: Int, until isEnd: (Unicode.Scalar) -> Bool) -> String {
    let rest = scalars[offset...]
    let word = rest.prefix { !isEnd($0) }
    return String(String.UnicodeScalarView(word.isEmpty ? rest.prefix(1) : word.prefix(20)))
  }
}

/// The rule of a time zone in POSIX notation, such as `CET-1CEST,M3.5.0,M10.5.0/3`, with the times beyond 24 hours of
/// RFC 8536.
package struct PosixZoneRule: Sendable {
  /// Seconds east of UTC.
  private let standard: Int
  private let daylightSaving: DaylightSaving?

  private struct DaylightSaving {
    let offset: Int
    let start: Transition
    let end: Transition
  }

  init?(_ text: Substring) {
    var rest = text
    guard Self.takeName(&rest), let west = Self.takeTime(&rest) else { return nil }
    standard = -west
    if rest.isEmpty {
      daylightSaving = nil
      return
    }
    guard Self.takeName(&rest) else { return nil }
    let offset = rest.first == "," ? standard + 3_600 : Self.takeTime(&rest).map { -$0 }
    guard let offset, let start = Transition(&rest), let end = Transition(&rest), rest.isEmpty else { return nil }
    daylightSaving = DaylightSaving(offset: offset, start: start, end: end)
  }

  /// Seconds east of UTC at a moment in seconds since 1970.
  func offset(at moment: Int) -> Int {
    guard let daylightSaving else { return standard }
    let year = CivilDay.year(at: moment + standard)
    let start = daylightSaving.start.seconds(in: year) - standard
    let end = daylightSaving.end.seconds(in: year) - daylightSaving.offset
    // South of the equator, summer spans the turn of the year.
    let isDaylightSaving = start < end ? start <= moment && moment < end : moment < end || start <= moment
    return isDaylightSaving ? daylightSaving.offset : standard
  }

  /// `KST`, `<+0330>`.
  private static func takeName(_ rest: inout Substring) -> Bool {
    if rest.first == "<" {
      guard let end = rest.firstIndex(of: ">") else { return false }
      rest = rest[rest.index(after: end)...]
      return true
    }
    let name = rest.prefix { $0.isASCII && $0.isLetter }
    rest = rest.dropFirst(name.count)
    return name.count >= 3
  }

  /// `-9`, `3:30`, `-167:30:15`, in seconds.
  static func takeTime(_ rest: inout Substring) -> Int? {
    var sign = 1
    if let first = rest.first, "+-".contains(first) {
      sign = first == "-" ? -1 : 1
      rest.removeFirst()
    }
    guard var seconds = takeNumber(&rest, upTo: 167).map({ $0 * 3_600 }) else { return nil }
    for unit in [60, 1] where rest.first == ":" {
      rest.removeFirst()
      guard let number = takeNumber(&rest, upTo: 59) else { return nil }
      seconds += number * unit
    }
    return sign * seconds
  }

  static func takeNumber(_ rest: inout Substring, upTo limit: Int) -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard digits.count < 4, let number = Int(digits), number <= limit else { return nil }
    rest = rest.dropFirst(digits.count)
    return number
  }
}

/// What a line of opening hours did not say clearly enough, and where in the line.
package struct HoursProblem: Error, Hashable {
  package let trouble: HoursTrouble
  /// Unicode scalars from the start of the line.
  package let offset: Int
}

extension OpeningHours {
  /// Every day, all day: what `24/7` stands for.
  package static let always = [Span(days: Set(Weekday.allCases), start: 0, end: 1440)]

  /// Reads `Mo-Fr,Su 09:00-12:00,13:00-18:00`; one span for each range of times.
  package static func spans(_ line: String) throws(HoursProblem) -> [Span] {
    var scanner = HoursScanner(line)
    let days = try scanner.days()
    var spans: [Span] = []
    repeat {
      let (start, end) = try scanner.times()
      spans.append(Span(days: days, start: start, end: end))
    } while scanner.take(",")
    try scanner.expectEnd()
    return spans
  }

  /// Reads `PH` or a date such as `2026-12-25`.
  package static func closure(_ text: String) throws(HoursProblem) -> Closure {
    if text == "PH" { return .publicHolidays }
    guard let date = CalendarDate(text) else { throw HoursProblem(trouble: .neitherHolidayNorDate(text), offset: 0) }
    return .date(date)
  }
}

private struct HoursScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ line: String) { scalars = Array(line.unicodeScalars) }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < scalars.count, scalars[position] == scalar else { return false }
    position += 1
    return true
  }

  /// `Mo`, `Mo-Fr`, `Mo,We,Sa-Su`; a range may wrap around the week, as `Fr-Mo` does.
  mutating func days() throws(HoursProblem) -> Set<Weekday> {
    var days: Set<Weekday> = []
    repeat {
      let first = try day()
      let last = take("-") ? try day() : first
      var current = first
      days.insert(current)
      while current != last {
        current = current.next
        days.insert(current)
      }
    } while take(",")
    guard take(" ") else {
      throw position == scalars.count ? HoursProblem(trouble: .noTimes, offset: position) : notADay(at: position)
    }
    while take(" ") {}
    if position == scalars.count { throw HoursProblem(trouble: .noTimes, offset: position) }
    return days
  }

  private mutating func day() throws(HoursProblem) -> Weekday {
    let start = position
    let word = String(String.UnicodeScalarView(scalars[position...].prefix(2)))
    if let day = Weekday(abbreviation: word) {
      position += 2
      return day
    }
    if word == "PH" { throw HoursProblem(trouble: .holidayOutsideClosed, offset: start) }
    throw notADay(at: start)
  }

  /// A range past midnight ends beyond 1,440.
  mutating func times() throws(HoursProblem) -> (start: Int, end: Int) {
    let offset = position
    let start = try time()
    guard start < 1440, take("-") else { throw notATime(at: offset) }
    let end = try time()
    guard start != end else { throw HoursProblem(trouble: .emptySpan, offset: offset) }
    return (start, end > start ? end : end + 1440)
  }

  private mutating func time() throws(HoursProblem) -> Int {
    let offset = position
    guard let hour = twoDigits(), take(":"), let minute = twoDigits(), minute < 60, hour * 60 + minute <= 1440
    else { throw notATime(at: offset) }
    return hour * 60 + minute
  }

  private mutating func twoDigits() -> Int? {
    guard position + 2 <= scalars.count else { return nil }
    let digits = scalars[position..<position + 2].map { Int($0.value) - 0x30 }
    guard digits.allSatisfy((0...9).contains) else { return nil }
    position += 2
    return digits[0] * 10 + digits[1]
  }

  func expectEnd() throws(HoursProblem) {
    if position < scalars.count { throw notATime(at: position) }
  }

  private func notADay(at offset: Int) -> HoursProblem {
    HoursProblem(trouble: .notADay(word(from: offset) { $0 == " " || $0 == "," || $0 == "-" }), offset: offset)
  }

  private func notATime(at offset: Int) -> HoursProblem {
    HoursProblem(trouble: .notATime(word(from: offset) { $0 == " " || $0 == "," }), offset: offset)
  }

  private func word(from offset: Int, until isEnd: (Unicode.Scalar) -> Bool) -> String {
    let rest = scalars[offset...]
    let word = rest.prefix { !isEnd($0) }
    return String(String.UnicodeScalarView(word.isEmpty ? rest.prefix(1) : word.prefix(20)))
  }
}

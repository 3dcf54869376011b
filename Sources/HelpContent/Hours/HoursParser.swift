/// A recursive-descent parser of opening hours.
struct HoursParser {
  private var scanner: HoursScanner
  /// The kind of every rule in a list; nil for an expression, in which each rule has its own.
  private let kind: OpeningHours.Kind?

  init(_ text: String, kind: OpeningHours.Kind? = nil) {
    scanner = HoursScanner(text)
    self.kind = kind
  }

  mutating func rules() throws(HoursSyntaxError) -> [OpeningHours.Rule] {
    var rules: [OpeningHours.Rule] = []
    var isAddition = false
    repeat {
      rules.append(try rule(isAddition: isAddition))
      scanner.skipBlanks()
      guard !scanner.isAtEnd else { return rules }
      isAddition = scanner.peek == ","
      // The lines of a list add to each other, so none can override another.
      if kind != nil, scanner.peek == ";" { throw scanner.notATime() }
      if scanner.take("||") { throw scanner.problem(.unsupported(.fallback), at: scanner.position - 2) }
      guard scanner.take(",") || scanner.take(";") else { throw scanner.notATime() }
      scanner.skipBlanks()
    } while true
  }

  private mutating func rule(isAddition: Bool) throws(HoursSyntaxError) -> OpeningHours.Rule {
    if scanner.take("24/7") {
      return OpeningHours.Rule(
        days: .everyDay, spans: [.wholeDay], kind: try modifier() ?? kind ?? .open, isAddition: isAddition)
    }
    let start = scanner.position
    let days = try self.days()
    scanner.skipBlanks()
    try refuseDays()
    let spans = scanner.isAtDigit ? try self.spans() : []
    scanner.skipBlanks()
    let said = try modifier()
    let kind = said ?? self.kind ?? .open
    if spans.isEmpty, kind == .open || self.kind == .unknown {
      let isSomething = scanner.position > start
      throw isSomething && (scanner.isAtEnd || scanner.peek == ";" || scanner.peek == ",")
        ? scanner.problem(.noTimes, at: scanner.position) : scanner.notADay()
    }
    if spans.isEmpty, scanner.position == start { throw scanner.notADay() }
    return OpeningHours.Rule(days: days, spans: spans, kind: kind, isAddition: isAddition)
  }

  private mutating func modifier() throws(HoursSyntaxError) -> OpeningHours.Kind? {
    scanner.skipBlanks()
    if scanner.peek == "\"" { throw scanner.problem(.unsupported(.comment), at: scanner.position) }
    let start = scanner.position
    for (word, kind) in [
      ("open", OpeningHours.Kind.open), ("closed", .closed), ("off", .closed), ("unknown", .unknown),
    ]
    where scanner.take(word: word) {
      if self.kind != nil { throw scanner.problem(.saidByTheList(word), at: start) }
      return kind
    }
    return nil
  }
}

extension HoursParser {
  /// Months and dates, then weekdays and `PH`; every day if there is none of them.
  private mutating func days() throws(HoursSyntaxError) -> DaySelector {
    try refuseDays()
    var dates: [DaySelector.DateRange] = []
    while scanner.isAtMonth || scanner.isAtYear {
      dates.append(try dateRange())
      let end = scanner.position
      guard scanner.take(","), scanner.isAtMonth || scanner.isAtYear else {
        scanner.position = end
        break
      }
    }
    if !dates.isEmpty {
      guard scanner.isAtEnd || [" ", ";", ","].contains(scanner.peek) else { throw scanner.notADay() }
      scanner.skipBlanks()
      try refuseDays()
    }
    guard scanner.isAtWeekday || scanner.isAt("PH") else { return DaySelector(dates: dates) }
    var weekdays: Set<Weekday> = []
    var monthly: Set<DaySelector.MonthlyWeekday> = []
    var includesHolidays = false
    repeat {
      scanner.skipBlanks()
      try refuseDays()
      if scanner.take("PH") {
        includesHolidays = true
      } else {
        try weekday(&weekdays, &monthly)
      }
    } while scanner.take(",")
    if scanner.isAtDayOffset { throw scanner.problem(.unsupported(.dayOffset), at: scanner.position) }
    guard scanner.isAtEnd || scanner.peek == " " || scanner.peek == ";" else { throw scanner.notADay() }
    return DaySelector(
      dates: dates, weekdays: weekdays, monthlyWeekdays: monthly, includesHolidays: includesHolidays)
  }

  /// `Mo`, `Mo-Fr`, `Sa[2,4]`; a range may wrap around the week, as `Fr-Mo` does.
  private mutating func weekday(
    _ weekdays: inout Set<Weekday>, _ monthly: inout Set<DaySelector.MonthlyWeekday>
  ) throws(HoursSyntaxError) {
    guard let first = scanner.takeWeekday() else { throw scanner.notADay() }
    if scanner.take("[") {
      repeat {
        for position in try positions() { monthly.insert(.init(first, position)) }
      } while scanner.take(",")
      guard scanner.take("]") else { throw scanner.notADay() }
      return
    }
    guard scanner.take("-") else {
      weekdays.insert(first)
      return
    }
    guard let last = scanner.takeWeekday() else { throw scanner.notADay() }
    var current = first
    weekdays.insert(current)
    while current != last {
      current = current.next
      weekdays.insert(current)
    }
  }

  private mutating func positions() throws(HoursSyntaxError) -> ClosedRange<Int> {
    let offset = scanner.position
    let isFromEnd = scanner.take("-")
    guard let first = scanner.takeNumber(digits: 1), 1...5 ~= first else { throw scanner.notADay(at: offset) }
    if isFromEnd { return -first ... -first }
    guard scanner.take("-") else { return first...first }
    guard let last = scanner.takeNumber(digits: 1), first...5 ~= last else { throw scanner.notADay(at: offset) }
    return first...last
  }

  /// `Dec`, `Jan-Mar`, `Dec 24`, `Dec 24-26`, `2026 Dec 24-2027 Jan 02`.
  private mutating func dateRange() throws(HoursSyntaxError) -> DaySelector.DateRange {
    let offset = scanner.position
    let first = try date(year: nil)
    guard scanner.take("-") else { return try range(first, first, at: offset) }
    if first.day != nil, let day = scanner.takeNumber(digits: 2) {
      return try range(first, (first.year, first.month, day), at: offset)
    }
    let last = try date(year: first.year)
    return try range(first, last, at: offset)
  }

  private typealias MonthOrDay = (year: Int?, month: Int, day: Int?)

  private mutating func date(year usual: Int?) throws(HoursSyntaxError) -> MonthOrDay {
    let offset = scanner.position
    var year = usual
    if scanner.isAtYear {
      year = scanner.takeNumber(digits: 4)
      guard scanner.take(" "), scanner.isAtMonth else {
        if scanner.peek == "-" { throw scanner.notADate(at: offset) }
        throw scanner.problem(.unsupported(.years), at: offset)
      }
    }
    try refuseDays()
    guard let month = scanner.takeMonth() else { throw scanner.notADay() }
    let end = scanner.position
    guard scanner.take(" "), !scanner.isAtTime, let day = scanner.takeNumber(digits: 2) else {
      scanner.position = end
      return (year, month, nil)
    }
    return (year, month, day)
  }

  /// Checks that both days exist and are in order. A month without a day means all of its days.
  private func range(
    _ first: MonthOrDay, _ last: MonthOrDay, at offset: Int
  ) throws(HoursSyntaxError) -> DaySelector.DateRange {
    let isDay = { (end: MonthOrDay) in
      // Without a year, 29 February is valid.
      end.day.map { CalendarDate(year: end.year ?? 2024, month: end.month, day: $0) != nil } ?? true
    }
    let start = (first.year ?? 0, first.month, first.day ?? 1)
    let end = (last.year ?? 0, last.month, last.day ?? 31)
    let isInOrder = first.year != nil || first.month != last.month || start <= end
    guard isDay(first), isDay(last), (first.day == nil) == (last.day == nil), (first.year == nil) == (last.year == nil),
      first.year == nil || start <= end, isInOrder
    else { throw scanner.problem(.notADate(scanner.text(from: offset)), at: offset) }
    return DaySelector.DateRange(
      .init(year: first.year, month: first.month, day: start.2), .init(year: last.year, month: last.month, day: end.2))
  }

  private func refuseDays() throws(HoursSyntaxError) {
    let features: [(String, UnsupportedHoursFeature)] = [
      ("SH", .schoolHolidays), ("week ", .weeks), ("easter", .easter), ("\"", .comment), ("sunrise", .sun),
      ("sunset", .sun), ("dawn", .sun), ("dusk", .sun), ("(", .sun),
    ]
    for (word, feature) in features where scanner.isAt(word) {
      throw scanner.problem(.unsupported(feature), at: scanner.position)
    }
  }
}

extension HoursParser {
  private mutating func spans() throws(HoursSyntaxError) -> [OpeningHours.Span] {
    var spans: [OpeningHours.Span] = []
    repeat {
      spans.append(try span())
      let end = scanner.position
      guard scanner.take(",") else { break }
      scanner.skipBlanks()
      // Anything but a time starts the next rule.
      guard scanner.isAtDigit && !scanner.isAtYear && !scanner.isAt("24/7") || scanner.isAtEnd else {
        scanner.position = end
        break
      }
    } while true
    return spans
  }

  /// A span past midnight, written `22:00-02:00` or `22:00-26:00`, ends after minute 1,440.
  private mutating func span() throws(HoursSyntaxError) -> OpeningHours.Span {
    let offset = scanner.position
    guard let start = scanner.takeTime(), start < 1_440 else { throw scanner.notATime(at: offset) }
    if scanner.peek == "+" { throw scanner.problem(.unsupported(.openEnd), at: offset) }
    guard scanner.take("-") else { throw scanner.notATime(at: offset) }
    try refuseDays()
    guard let end = scanner.takeTime(), end <= 2_880 else { throw scanner.notATime(at: offset) }
    if scanner.peek == "+" { throw scanner.problem(.unsupported(.openEnd), at: offset) }
    if scanner.peek == "/" { throw scanner.problem(.unsupported(.interval), at: offset) }
    guard start != end else { throw scanner.problem(.emptySpan, at: offset) }
    let last = end > start ? end : end + 1_440
    guard last - start <= 1_440 else { throw scanner.notATime(at: offset) }
    return OpeningHours.Span(start: start, end: last)
  }
}

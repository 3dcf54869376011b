extension OpeningHours {
  /// The rules in OpenStreetMap's notation, such as `Mo-Fr 09:00-18:00; PH off`. `rules(_:)` parses it into equal
  /// rules.
  package var expression: String {
    rules.enumerated().map { position, rule in
      (position == 0 ? "" : rule.isAddition ? ", " : "; ") + rule.notation
    }.joined()
  }

  /// The expression with its time zone.
  package var notation: String { "\(expression) (\(timeZone))" }
}

extension OpeningHours.Rule {
  /// The rule without its separator.
  package var notation: String {
    if days == .everyDay, spans == [.wholeDay], kind == .open { return "24/7" }
    let times = spans.map(\.notation).joined(separator: ",")
    // After a comma, times without days would belong to the days before it.
    let days = days == .everyDay && !spans.isEmpty ? "Mo-Su" : days.notation
    let modifier =
      switch kind {
      case .open: ""
      case .closed: "off"
      case .unknown: "unknown"
      }
    return [days, times, modifier].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension DaySelector {
  package var notation: String {
    let monthly = Dictionary(grouping: monthlyWeekdays, by: \.day).sorted { $0.key.rawValue < $1.key.rawValue }
      .map { day, positions in
        "\(day.abbreviation)[\(positions.map(\.position).sorted(by: Self.comesFirst).map(String.init).joined(separator: ","))]"
      }
    let weekdays = Self.notation(weekdays) + monthly + (includesHolidays ? ["PH"] : [])
    return [dates.map(\.notation), weekdays].filter { !$0.isEmpty }.map { $0.joined(separator: ",") }
      .joined(separator: " ")
  }

  /// Positions counted from the end of the month come last.
  private static func comesFirst(_ a: Int, _ b: Int) -> Bool { (a < 0 ? 10 - a : a) < (b < 0 ? 10 - b : b) }

  private static func notation(_ days: Set<Weekday>) -> [String] {
    var ranges: [ClosedRange<Int>] = []
    for day in days.map(\.rawValue).sorted() {
      if let last = ranges.last, last.upperBound + 1 == day {
        ranges[ranges.count - 1] = last.lowerBound...day
      } else {
        ranges.append(day...day)
      }
    }
    let name = { (day: Int) in Weekday.allCases[day].abbreviation }
    return ranges.map { range in
      range.count == 1 ? name(range.lowerBound) : "\(name(range.lowerBound))-\(name(range.upperBound))"
    }
  }
}

extension DaySelector.DateRange {
  package var notation: String {
    if first.day == 1, last.day == 31 {
      return first.month == last.month && first.year == last.year
        ? first.monthNotation : "\(first.monthNotation)-\(last.monthNotation)"
    }
    if first == last { return first.notation }
    return first.month == last.month && first.year == last.year
      ? "\(first.notation)-\(String(last.day, paddedTo: 2))" : "\(first.notation)-\(last.notation)"
  }
}

extension DaySelector.DateRange.End {
  fileprivate var monthNotation: String {
    (year.map { "\(String($0, paddedTo: 4)) " } ?? "")
      + HoursScanner.months[month - 1]
  }

  fileprivate var notation: String { "\(monthNotation) \(String(day, paddedTo: 2))" }
}

extension OpeningHours.Span {
  var notation: String { "\(OpeningHours.timeOfDay(start))-\(OpeningHours.timeOfDay(end))" }
}

extension OpeningHours {
  /// The time such as `09:00` for 540 minutes after midnight; after 24:00 that of the next day.
  package static func timeOfDay(_ minutes: Int) -> String {
    let within = minutes > 1_440 ? minutes - 1_440 : minutes
    return "\(String(within / 60, paddedTo: 2)):\(String(within % 60, paddedTo: 2))"
  }
}

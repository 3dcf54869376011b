extension OpeningHours {
  /// As content files write it, such as `Mo-Fr 09:00-18:00; Sa 10:00-13:00; PH closed (Asia/Seoul)`.
  package var notation: String {
    let spans = open.map(\.notation) + unknown.map { $0.notation + " unknown" }
    let closures = closed.map { "\($0.notation) closed" }
    return (spans + closures).joined(separator: "; ") + " (\(timeZone))"
  }
}

extension OpeningHours.Span {
  /// The line that `OpeningHours.spans` reads back as this span.
  package var notation: String {
    "\(Self.notation(days)) \(OpeningHours.timeOfDay(start))-\(OpeningHours.timeOfDay(end))"
  }

  private static func notation(_ days: Set<Weekday>) -> String {
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
    }.joined(separator: ",")
  }
}

extension OpeningHours.Closure {
  /// What `OpeningHours.closure` reads back as this closure.
  package var notation: String {
    switch self {
    case .publicHolidays: "PH"
    case .date(let date): date.description
    }
  }
}

extension OpeningHours {
  /// `09:00` for 540 minutes after midnight; beyond 24:00 the next day's time.
  package static func timeOfDay(_ minutes: Int) -> String {
    let within = minutes > 1_440 ? minutes - 1_440 : minutes
    let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(digits(within / 60)):\(digits(within % 60))"
  }
}

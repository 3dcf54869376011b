package import HelpContent

extension OpeningHours {
  /// As content files write it, such as `Mo-Fr 09:00-18:00; Sa 10:00-13:00; PH closed (Asia/Seoul)`.
  package var notation: String {
    let spans = open.map { Self.notation($0) } + unknown.map { Self.notation($0) + " unknown" }
    let closures = closed.map { closure in
      switch closure {
      case .publicHolidays: "PH closed"
      case .date(let date): "\(date) closed"
      }
    }
    return (spans + closures).joined(separator: "; ") + " (\(timeZone))"
  }

  private static func notation(_ span: Span) -> String {
    "\(notation(span.days)) \(time(span.start))-\(time(span.end > 1_440 ? span.end - 1_440 : span.end))"
  }

  private static func notation(_ days: Set<Weekday>) -> String {
    let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    var ranges: [ClosedRange<Int>] = []
    for day in days.map(\.rawValue).sorted() {
      if let last = ranges.last, last.upperBound + 1 == day {
        ranges[ranges.count - 1] = last.lowerBound...day
      } else {
        ranges.append(day...day)
      }
    }
    return ranges.map { range in
      range.count == 1 ? names[range.lowerBound] : "\(names[range.lowerBound])-\(names[range.upperBound])"
    }.joined(separator: ",")
  }

  private static func time(_ minutes: Int) -> String {
    let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(digits(minutes / 60)):\(digits(minutes % 60))"
  }
}

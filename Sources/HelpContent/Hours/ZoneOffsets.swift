/// The UTC offset of a time zone at any time: seconds east of UTC, by seconds since 1970.
package struct ZoneOffsets: Sendable {
  package let offset: @Sendable (_ moment: Int) -> Int

  package init(_ offset: @escaping @Sendable (_ moment: Int) -> Int) { self.offset = offset }

  /// A zone without transitions.
  package init(fixed seconds: Int) { offset = { _ in seconds } }

  package static let utc = ZoneOffsets(fixed: 0)

  /// The local date and time at `moment`.
  package func wallClock(at moment: Int) -> WallTime {
    let seconds = moment + offset(moment)
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    return WallTime(dayNumber: day, minute: (seconds - day * 86_400) / 60)
  }

  /// The moments at which it is `time`, to the minute: none if clocks skip it, two if they show it twice.
  package func moments(of time: WallTime) -> [Int] {
    let seconds = time.dayNumber * 86_400 + time.minute * 60
    let candidates = [seconds - 86_400, seconds + 86_400].map { seconds - offset($0) }
    return Set(candidates).filter { $0 + offset($0) == seconds }.sorted()
  }

  /// First UTC-offset change in `range`, in seconds since 1970; nil if there is none.
  package func change(in range: Range<Int>) -> Int? {
    let before = offset(range.lowerBound)
    guard range.count > 1, offset(range.upperBound - 1) != before else { return nil }
    var low = range.lowerBound
    var high = range.upperBound - 1
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if offset(middle) == before { low = middle } else { high = middle }
    }
    return high
  }
}

/// A local date and time, without its zone.
package struct WallTime: Hashable, Comparable, Sendable {
  /// The same as `CalendarDate.dayNumber`.
  package let dayNumber: Int
  /// Minutes after midnight.
  package let minute: Int

  package init(dayNumber: Int, minute: Int) {
    self.dayNumber = dayNumber
    self.minute = minute
  }

  package var date: CalendarDate { CalendarDate(dayNumber: dayNumber) }

  package static func < (a: Self, b: Self) -> Bool { (a.dayNumber, a.minute) < (b.dayNumber, b.minute) }
}

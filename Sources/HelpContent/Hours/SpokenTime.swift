/// A time of day as people write it, perhaps on a clock of twelve hours.
struct SpokenTime: Hashable {
  enum Half { case morning, afternoon }

  /// At most 24.
  let hour: Int
  let minute: Int
  /// Nil if it is not said.
  var half: Half?

  private func minutes(_ half: Half?) -> Int {
    guard let half, hour <= 12 else { return hour * 60 + minute }
    return (hour % 12 + (half == .afternoon ? 12 : 0)) * 60 + minute
  }

  /// The span between two times of which only one may say its half of the day, or none: `9-6pm`, `9am-6`, `9-6`.
  static func span(from start: SpokenTime, to end: SpokenTime) -> OpeningHours.Span? {
    var first = start.minutes(start.half)
    var last = end.minutes(end.half)
    switch (start.half, end.half) {
    case (nil, let half?) where start.hour < 12 && start.minutes(half) < last: first = start.minutes(half)
    case (let half?, nil) where end.hour <= 12:
      let other: Half = half == .morning ? .afternoon : .morning
      last = end.minutes(half) > first ? end.minutes(half) : end.minutes(other)
    // No desk opens at nine to close at six the next morning.
    case (nil, nil) where last <= first && end.hour <= 12: last = end.minutes(.afternoon)
    default: break
    }
    if first == 1_440 { first = 0 }
    guard first != last else { return nil }
    return OpeningHours.Span(start: first, end: last > first ? last : last + 1_440)
  }
}

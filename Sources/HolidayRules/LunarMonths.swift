import HelpContent

/// The months of the Korean lunar calendar: new moons and the sun's longitude at Seoul's time, UTC+9. At Beijing's, an hour
/// earlier, some months begin a day earlier, and some leap months are others.
struct LunarMonths {
  /// The first day of each month from the eleventh of the year before to the one in which the year's winter solstice is.
  private let starts: [Int]
  /// The index of the leap month, if there is one.
  private let leap: Int?

  /// The months of a Gregorian year.
  init(year: Int) {
    let first = Self.monthOfSolstice(year - 1)
    let last = Self.monthOfSolstice(year)
    starts = (first...last).map(Self.firstDay)
    let starts = starts
    leap = starts.count == 14 ? (1..<13).first { Self.sign(starts[$0]) == Self.sign(starts[$0 + 1]) } : nil
  }

  /// A day from the first to the tenth month as days since 1970.
  func dayNumber(month: Int, day: Int) -> Int {
    let index = month + 1
    return starts[leap.map { $0 <= index ? index + 1 : index } ?? index] + day - 1
  }

  /// The number of the new moon that begins the month in which the sun reaches 270 degrees.
  private static func monthOfSolstice(_ year: Int) -> Int {
    let solstice = Double((CalendarDate(year: year, month: 12, day: 21)?.dayNumber ?? 0) - daysTo2000)
    let near = NewMoon.number(near: solstice)
    return (near - 1...near + 1).first { sign(firstDay(of: $0)) < 9 && sign(firstDay(of: $0 + 1)) >= 9 } ?? near
  }

  /// The day at Seoul on which a new moon falls.
  private static func firstDay(of moon: Int) -> Int {
    let time = NewMoon.time(moon)
    return Int((time - delta(time) + 0.5 + seoul).rounded(.down)) + daysTo2000
  }

  /// The twelfth of its path, from the equinox in March, in which the sun is when a day begins at Seoul.
  private static func sign(_ day: Int) -> Int {
    let time = Double(day - daysTo2000) - 0.5 - seoul
    return Int(SolarLongitude.degrees(at: time + delta(time)) / 30)
  }

  private static let seoul = 9.0 / 24
  /// Days from 1970-01-01 to 2000-01-01.
  private static let daysTo2000 = 10_957

  /// Terrestrial Time less Universal Time in days, by Espenak and Meeus: right to five seconds from 1990 to 2050.
  private static func delta(_ days: Double) -> Double {
    let years = days / 365.25
    return (62.92 + 0.32217 * years + 0.005589 * years * years) / 86_400
  }
}

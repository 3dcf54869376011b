/// Days of the proleptic Gregorian calendar, counted from 1970-01-01.
enum CivilDay {
  /// The number of the first day of a month.
  static func number(_ year: Int, month: Int) -> Int {
    // Howard Hinnant's days_from_civil: March is the first month, so that a leap day is the last of its year.
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The year of a moment in seconds since 1970.
  static func year(at moment: Int) -> Int {
    let day = Int((Double(moment) / 86_400).rounded(.down))
    var year = 1970 + Int((Double(day) / 365.2425).rounded(.down))
    while number(year, month: 1) > day { year -= 1 }
    while number(year + 1, month: 1) <= day { year += 1 }
    return year
  }
}

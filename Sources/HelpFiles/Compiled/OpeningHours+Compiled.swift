import HelpContent

extension OpeningHours: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(open)
    writer.write(unknown)
    writer.write(closed)
    writer.write(certainty)
    writer.write(timeZone)
    writer.write(note)
  }

  init(from reader: inout CompiledReader) throws(Damage) {
    self.init(
      open: try reader.list(), unknown: try reader.list(), closed: try reader.list(), certainty: try reader.choice(),
      timeZone: try reader.value(), note: try reader.optional())
  }
}

extension OpeningHours.Span: CompiledValue {
  /// The days are bits, Monday the lowest.
  func write(to writer: inout CompiledWriter) {
    writer.write(count: days.reduce(0) { $0 | 1 << $1.rawValue })
    writer.write(count: start)
    writer.write(count: end)
  }

  init(from reader: inout CompiledReader) throws(Damage) {
    let bits = try reader.count()
    guard bits < 1 << Weekday.allCases.count else { throw Damage() }
    self.init(
      days: Set(Weekday.allCases.filter { bits & 1 << $0.rawValue != 0 }), start: try reader.count(),
      end: try reader.count())
  }
}

extension OpeningHours.Closure: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    switch self {
    case .publicHolidays: writer.write(nil as CalendarDate?)
    case .date(let date): writer.write(date as CalendarDate?)
    }
  }

  init(from reader: inout CompiledReader) throws(Damage) {
    self = try reader.optional(CalendarDate.self).map(Self.date) ?? .publicHolidays
  }
}

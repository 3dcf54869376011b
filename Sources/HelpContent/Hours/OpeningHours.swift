/// When a channel is attended: a subset of OpenStreetMap's opening hours, read and validated.
package struct OpeningHours: Hashable, Sendable {
  /// Whether the hours are this channel's own, or only what is common.
  package enum Certainty: String, CaseIterable, Sendable { case stated, typical }

  /// The same span of time on some days of the week.
  package struct Span: Hashable, Sendable {
    package let days: Set<Weekday>
    /// Minutes after midnight; `end` up to 2,880, beyond 1,440 when it runs into the next day.
    package let start: Int
    package let end: Int

    package init(days: Set<Weekday>, start: Int, end: Int) {
      self.days = days
      self.start = start
      self.end = end
    }
  }

  package enum Closure: Hashable, Sendable {
    case publicHolidays
    case date(CalendarDate)
  }

  package let open: [Span]
  /// Spans in which nobody knows: sources disagree.
  package let unknown: [Span]
  package let closed: [Closure]
  package let certainty: Certainty
  /// An IANA name.
  package let timeZone: String
  package let note: LocalizedText?

  package init(
    open: [Span], unknown: [Span] = [], closed: [Closure] = [], certainty: Certainty = .stated, timeZone: String,
    note: LocalizedText? = nil
  ) {
    self.open = open
    self.unknown = unknown
    self.closed = closed
    self.certainty = certainty
    self.timeZone = timeZone
    self.note = note
  }
}

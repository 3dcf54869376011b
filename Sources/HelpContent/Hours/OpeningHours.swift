/// When a channel is attended: a subset of OpenStreetMap's opening hours, read and validated.
package struct OpeningHours: Hashable, Sendable {
  /// Whether the hours are this channel's own, or only what is common.
  package enum Certainty: String, CaseIterable, Sendable { case stated, typical }

  /// What is said of a span of time; `unknown` where sources disagree.
  package enum Kind: String, CaseIterable, Hashable, Sendable { case open, closed, unknown }

  /// A span of time in a day.
  package struct Span: Hashable, Sendable {
    /// Minutes after midnight; `end` up to 2,880, beyond 1,440 when it runs into the next day.
    package let start: Int
    package let end: Int

    package init(start: Int, end: Int) {
      self.start = start
      self.end = end
    }

    static let wholeDay = Span(start: 0, end: 1_440)
  }

  /// What holds at some times of some days.
  package struct Rule: Hashable, Sendable {
    package let days: DaySelector
    /// Empty for the whole day, of which nothing but that it is closed or unknown can be said without times.
    package let spans: [Span]
    package let kind: Kind
    /// Joined by a comma: it leaves what the rules before it say of its days.
    package let isAddition: Bool

    package init(days: DaySelector, spans: [Span], kind: Kind = .open, isAddition: Bool = false) {
      self.days = days
      self.spans = spans
      self.kind = kind
      self.isAddition = isAddition
    }
  }

  /// In the order in which they are applied: of two rules that speak of the same time the later one holds.
  package let rules: [Rule]
  package let certainty: Certainty
  /// An IANA name.
  package let timeZone: String
  package let note: LocalizedText?

  package init(rules: [Rule], certainty: Certainty = .stated, timeZone: String, note: LocalizedText? = nil) {
    // There is nothing that the first could add to, and thus one way to write it.
    self.rules = rules.enumerated().map { position, rule in
      position > 0 ? rule : Rule(days: rule.days, spans: rule.spans, kind: rule.kind)
    }
    self.certainty = certainty
    self.timeZone = timeZone
    self.note = note
  }

  package var mentionsHolidays: Bool { rules.contains { $0.days.includesHolidays } }
}

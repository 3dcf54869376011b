/// The opening hours of a contact channel, in a subset of OpenStreetMap's notation.
package struct OpeningHours: Hashable, Sendable {
  /// `stated` by the channel itself, or only `typical` of channels like it.
  package enum Certainty: String, CaseIterable, Sendable { case stated, typical }

  /// The effect of a rule; `unknown` if sources disagree.
  package enum Kind: String, CaseIterable, Hashable, Sendable { case open, closed, unknown }

  /// A span of time in a day.
  package struct Span: Hashable, Sendable {
    /// Minutes after midnight. `end` is at most 2,880, and above 1,440 on the next day.
    package let start: Int
    package let end: Int

    package init(start: Int, end: Int) {
      self.start = start
      self.end = end
    }

    static let wholeDay = Span(start: 0, end: 1_440)
  }

  /// Sets some times of some days to `kind`.
  package struct Rule: Hashable, Sendable {
    package let days: DaySelector
    /// Empty for the whole day, which only `closed` and `unknown` rules can apply to.
    package let spans: [Span]
    package let kind: Kind
    /// True after a comma: the rule adds to the earlier rules for its days instead of overriding them.
    package let isAddition: Bool

    package init(days: DaySelector, spans: [Span], kind: Kind = .open, isAddition: Bool = false) {
      self.days = days
      self.spans = spans
      self.kind = kind
      self.isAddition = isAddition
    }
  }

  /// In order of application: later rules override earlier ones.
  package let rules: [Rule]
  package let certainty: Certainty
  /// An IANA name.
  package let timeZone: String
  package let note: LocalizedText?

  package init(rules: [Rule], certainty: Certainty = .stated, timeZone: String, note: LocalizedText? = nil) {
    // The first rule has nothing to add to, so this keeps equal hours equal.
    self.rules = rules.enumerated().map { position, rule in
      position > 0 ? rule : Rule(days: rule.days, spans: rule.spans, kind: rule.kind)
    }
    self.certainty = certainty
    self.timeZone = timeZone
    self.note = note
  }

  package var mentionsHolidays: Bool { rules.contains { $0.days.includesHolidays } }
}

/// A review as written: what it leaves out comes from the entry around it.
package struct ReviewDraft: Sendable {
  package struct SourceDraft: Sendable {
    package let place: Place
    package var kind: Placed<Review.Source.Kind>?
    package var title: Placed<LocalizedText>?
    package var url: Placed<String>?
    package var accessed: Placed<CalendarDate>?

    package init(at place: Place) { self.place = place }
  }

  package let place: Place
  package var status: Placed<Review.Status>?
  /// A written `null` is a value here: it keeps the date around it away.
  package var verified: Placed<CalendarDate?>?
  package var by: Placed<String>?
  package var reviewAfter: Placed<Int>?
  package var sources: [SourceDraft] = []
  package var revised: Placed<CalendarDate>?
  package var translated: Placed<CalendarDate>?

  package init(at place: Place) { self.place = place }
}

/// A review as decoded. Missing fields are inherited from the review of the service.
package struct ReviewDraft: Sendable {
  package struct SourceDraft: Sendable {
    package let location: SourceLocation
    package var kind: Located<Review.Source.Kind>?
    package var title: Located<LocalizedText>?
    package var url: Located<String>?
    package var accessed: Located<CalendarDate>?

    package init(at location: SourceLocation) { self.location = location }
  }

  package let location: SourceLocation
  package var status: Located<Review.Status>?
  /// An explicit `null` is a value: it prevents inheritance of the service's date.
  package var verified: Located<CalendarDate?>?
  package var by: Located<String>?
  package var reviewAfter: Located<Int>?
  package var sources: [SourceDraft] = []
  package var revised: Located<CalendarDate>?
  package var translated: Located<CalendarDate>?

  package init(at location: SourceLocation) { self.location = location }
}

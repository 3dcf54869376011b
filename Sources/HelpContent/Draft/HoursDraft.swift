/// Opening hours whose lines are read, but whose time zone may be the service's.
package struct HoursDraft: Sendable {
  package let location: SourceLocation
  /// Written as one expression, instead of the lists.
  package var expression: Located<[OpeningHours.Rule]>?
  package var open: [Located<[OpeningHours.Rule]>] = []
  package var unknown: [Located<[OpeningHours.Rule]>] = []
  package var closed: [Located<[OpeningHours.Rule]>] = []
  package var certainty: Located<OpeningHours.Certainty>?
  package var timeZone: Located<String>?
  package var note: Located<LocalizedText>?

  package init(at location: SourceLocation) { self.location = location }

  /// In the order in which they are applied: what is closed takes from what is unknown, and that from what is open.
  var rules: [Located<[OpeningHours.Rule]>] { [expression].compactMap(\.self) + open + unknown + closed }
}

/// Opening hours whose lines are read, but whose time zone may be the service's.
package struct HoursDraft: Sendable {
  package let place: Place
  /// Written as one expression, instead of the lists.
  package var expression: Placed<[OpeningHours.Rule]>?
  package var open: [Placed<[OpeningHours.Rule]>] = []
  package var unknown: [Placed<[OpeningHours.Rule]>] = []
  package var closed: [Placed<[OpeningHours.Rule]>] = []
  package var certainty: Placed<OpeningHours.Certainty>?
  package var timeZone: Placed<String>?
  package var note: Placed<LocalizedText>?

  package init(at place: Place) { self.place = place }

  /// In the order in which they are applied: what is closed takes from what is unknown, and that from what is open.
  var rules: [Placed<[OpeningHours.Rule]>] { [expression].compactMap(\.self) + open + unknown + closed }
}

/// Opening hours whose lines are read, but whose time zone may be the service's.
package struct HoursDraft: Sendable {
  package let place: Place
  package var open: [Placed<[OpeningHours.Span]>] = []
  package var unknown: [Placed<[OpeningHours.Span]>] = []
  package var closed: [Placed<OpeningHours.Closure>] = []
  package var certainty: Placed<OpeningHours.Certainty>?
  package var timeZone: Placed<String>?
  package var note: Placed<LocalizedText>?

  package init(at place: Place) { self.place = place }
}

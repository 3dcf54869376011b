/// Opening hours as decoded: lines are parsed, the time zone may still come from the service.
package struct HoursDraft: Sendable {
  package let location: SourceLocation
  /// One expression in place of the lists.
  package var expression: Located<[OpeningHours.Rule]>?
  package var open: [Located<[OpeningHours.Rule]>] = []
  package var unknown: [Located<[OpeningHours.Rule]>] = []
  package var closed: [Located<[OpeningHours.Rule]>] = []
  package var certainty: Located<OpeningHours.Certainty>?
  package var timeZone: Located<String>?
  package var note: Located<LocalizedText>?

  package init(at location: SourceLocation) { self.location = location }

  /// In order of application: `closed` overrides `unknown`, which overrides `open`.
  var rules: [Located<[OpeningHours.Rule]>] { [expression].compactMap(\.self) + open + unknown + closed }
}

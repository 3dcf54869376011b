/// What is said of a telephone number beside its digits, before any rule has judged it.
package struct PhoneDraft: Sendable {
  package let place: Place
  package var kind: Placed<PhoneDetails.Kind>?
  package var country: Placed<String>?
  package var e164: Placed<String>?
  package var `extension`: Placed<String>?
  package var dialableFrom: [Placed<String>] = []
  package var charges: Placed<LocalizedText>?
  package var menu: [Placed<LocalizedText>] = []

  package init(at place: Place) { self.place = place }
}

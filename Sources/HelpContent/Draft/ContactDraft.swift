/// A contact channel before any rule has judged it.
package struct ContactDraft: Sendable {
  package let place: Place
  package var id: Placed<ItemID>?
  package var kind: Placed<Contact.Kind>?
  package var purpose: Placed<String>?
  package var label: Placed<LocalizedText>?
  package var value: Placed<String>?
  package var valueStatus: Placed<Contact.ValueStatus>?
  package var url: Placed<String>?
  package var networks: [Placed<String>] = []
  package var phone: PhoneDraft?
  package var languages: [Placed<LanguageTag>] = []
  package var hours: HoursDraft?
  package var response: Placed<LocalizedText>?
  package var bestFor: Placed<LocalizedText>?
  package var strengths: [Placed<LocalizedText>] = []
  package var limits: [Placed<LocalizedText>] = []
  package var prepare: [Placed<LocalizedText>] = []
  package var location: Placed<LocalizedText>?
  package var note: Placed<LocalizedText>?
  package var warning: Placed<LocalizedText>?
  package var platform: Placed<Platform>?
  package var review: ReviewDraft?

  package init(at place: Place) { self.place = place }
}

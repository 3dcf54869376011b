/// A contact channel as decoded, before validation.
package struct ContactDraft: Sendable {
  package let location: SourceLocation
  package var id: Located<ItemID>?
  package var status: Located<EntryStatus>?
  package var kind: Located<Contact.Kind>?
  package var purpose: Located<String>?
  package var label: Located<LocalizedText>?
  package var value: Located<String>?
  package var valueStatus: Located<Contact.ValueStatus>?
  package var url: Located<String>?
  package var networks: [Located<String>] = []
  package var phone: PhoneDraft?
  package var languages: [Located<LanguageTag>] = []
  package var hours: HoursDraft?
  package var response: Located<LocalizedText>?
  package var bestFor: Located<LocalizedText>?
  package var strengths: [Located<LocalizedText>] = []
  package var limits: [Located<LocalizedText>] = []
  package var prepare: [Located<LocalizedText>] = []
  package var whereToFind: Located<LocalizedText>?
  package var note: Located<LocalizedText>?
  package var warning: Located<LocalizedText>?
  package var platform: Located<Platform>?
  package var review: ReviewDraft?

  package init(at location: SourceLocation) { self.location = location }
}

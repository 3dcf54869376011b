/// The details of a telephone number as decoded, before validation.
package struct PhoneDraft: Sendable {
  package let location: SourceLocation
  package var kind: Located<PhoneDetails.Kind>?
  package var country: Located<String>?
  package var e164: Located<String>?
  package var `extension`: Located<String>?
  package var dialableFrom: [Located<String>] = []
  package var charges: Located<LocalizedText>?
  package var menu: [Located<LocalizedText>] = []

  package init(at location: SourceLocation) { self.location = location }
}

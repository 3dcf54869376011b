/// A fact as decoded, before validation.
package struct FactDraft: Sendable {
  package let location: SourceLocation
  package var id: Located<ItemID>?
  package var status: Located<EntryStatus>?
  package var label: Located<LocalizedText>?
  package var value: Located<LocalizedText>?
  package var minimum: Located<Double>?
  package var maximum: Located<Double>?
  package var unit: Located<String>?
  package var note: Located<LocalizedText>?
  package var review: ReviewDraft?

  package init(at location: SourceLocation) { self.location = location }
}

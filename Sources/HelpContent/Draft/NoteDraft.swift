/// A note as decoded, before validation.
package struct NoteDraft: Sendable {
  package let location: SourceLocation
  package var id: Located<ItemID>?
  package var status: Located<EntryStatus>?
  package var level: Located<Note.Level>?
  package var text: Located<LocalizedText>?
  package var review: ReviewDraft?

  package init(at location: SourceLocation) { self.location = location }
}

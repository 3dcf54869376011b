/// A note before any rule has judged it.
package struct NoteDraft: Sendable {
  package let place: Place
  package var id: Placed<ItemID>?
  package var level: Placed<Note.Level>?
  package var text: Placed<LocalizedText>?
  package var review: ReviewDraft?

  package init(at place: Place) { self.place = place }
}

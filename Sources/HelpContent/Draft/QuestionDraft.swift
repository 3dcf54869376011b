/// A question and its answer before any rule has judged them.
package struct QuestionDraft: Sendable {
  package let place: Place
  package var id: Placed<ItemID>?
  package var question: Placed<LocalizedText>?
  package var answer: Placed<LocalizedText>?
  package var caveat: Placed<LocalizedText>?
  package var askAlso: [Placed<String>] = []
  package var tags: [Placed<TagID>] = []
  package var see: [Placed<LinkDraft>] = []
  package var review: ReviewDraft?

  package init(at place: Place) { self.place = place }
}

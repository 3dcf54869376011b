/// A question as decoded, before validation.
package struct QuestionDraft: Sendable {
  package let location: SourceLocation
  package var id: Located<ItemID>?
  package var status: Located<EntryStatus>?
  package var question: Located<LocalizedText>?
  package var answer: Located<LocalizedText>?
  package var caveat: Located<LocalizedText>?
  package var askAlso: [Located<String>] = []
  package var tags: [Located<TagID>] = []
  package var see: [Located<LinkDraft>] = []
  package var review: ReviewDraft?

  package init(at location: SourceLocation) { self.location = location }
}

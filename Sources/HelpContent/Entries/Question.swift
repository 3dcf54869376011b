/// A frequently asked question and its answer.
package struct Question: Hashable, Sendable {
  package let id: ItemID
  package let status: EntryStatus
  package let question: LocalizedText
  package let answer: LocalizedText
  package let caveat: LocalizedText?
  /// Other phrasings, for search only.
  package let askAlso: [String]
  package let tags: [TagID]
  package let see: [Reference]
  package let review: Review

  package init(
    id: ItemID, status: EntryStatus = .active, question: LocalizedText, answer: LocalizedText,
    caveat: LocalizedText? = nil, askAlso: [String] = [], tags: [TagID] = [], see: [Reference] = [], review: Review
  ) {
    self.id = id
    self.status = status
    self.question = question
    self.answer = answer
    self.caveat = caveat
    self.askAlso = askAlso
    self.tags = tags
    self.see = see
    self.review = review
  }
}

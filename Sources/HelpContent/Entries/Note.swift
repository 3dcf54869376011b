/// A notice for readers of a service.
package struct Note: Hashable, Sendable {
  package enum Level: String, CaseIterable, Sendable { case info, caution, warning }

  package let id: ItemID
  package let status: EntryStatus
  package let level: Level
  package let text: LocalizedText
  package let review: Review

  package init(id: ItemID, status: EntryStatus = .active, level: Level, text: LocalizedText, review: Review) {
    self.id = id
    self.status = status
    self.level = level
    self.text = text
    self.review = review
  }
}

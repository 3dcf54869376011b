/// A key figure: `value` is shown, the numbers are machine-readable.
package struct Fact: Hashable, Sendable {
  package let id: ItemID
  package let status: EntryStatus
  package let label: LocalizedText
  package let value: LocalizedText
  package let minimum: Double?
  package let maximum: Double?
  /// Such as `days` or `KRW`.
  package let unit: String?
  package let note: LocalizedText?
  package let review: Review

  package init(
    id: ItemID, status: EntryStatus = .active, label: LocalizedText, value: LocalizedText, minimum: Double? = nil,
    maximum: Double? = nil, unit: String? = nil, note: LocalizedText? = nil, review: Review
  ) {
    self.id = id
    self.status = status
    self.label = label
    self.value = value
    self.minimum = minimum
    self.maximum = maximum
    self.unit = unit
    self.note = note
    self.review = review
  }
}

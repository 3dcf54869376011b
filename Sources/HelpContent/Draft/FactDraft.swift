/// A figure before any rule has judged it.
package struct FactDraft: Sendable {
  package let place: Place
  package var id: Placed<ItemID>?
  package var label: Placed<LocalizedText>?
  package var value: Placed<LocalizedText>?
  package var minimum: Placed<Double>?
  package var maximum: Placed<Double>?
  package var unit: Placed<String>?
  package var note: Placed<LocalizedText>?
  package var review: ReviewDraft?

  package init(at place: Place) { self.place = place }
}

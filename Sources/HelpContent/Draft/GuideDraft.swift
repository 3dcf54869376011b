/// A procedure before any rule has judged it.
package struct GuideDraft: Sendable {
  package struct StepDraft: Sendable {
    package let place: Place
    package var text: Placed<LocalizedText>?
    package var labels: [Placed<String>] = []
    package var note: Placed<LocalizedText>?
    package var warning: Placed<LocalizedText>?
    package var url: Placed<String>?

    package init(at place: Place) { self.place = place }
  }

  package let place: Place
  package var id: Placed<ItemID>?
  package var title: Placed<LocalizedText>?
  package var group: Placed<String>?
  package var platform: Placed<Platform>?
  package var intro: Placed<LocalizedText>?
  package var prepare: [Placed<LocalizedText>] = []
  package var steps: [StepDraft] = []
  package var result: Placed<LocalizedText>?
  package var see: [Placed<LinkDraft>] = []
  package var tags: [Placed<TagID>] = []
  package var review: ReviewDraft?

  package init(at place: Place) { self.place = place }
}

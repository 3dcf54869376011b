/// A guide as decoded, before validation.
package struct GuideDraft: Sendable {
  package struct StepDraft: Sendable {
    package let location: SourceLocation
    package var text: Located<LocalizedText>?
    package var labels: [Located<String>] = []
    package var note: Located<LocalizedText>?
    package var warning: Located<LocalizedText>?
    package var url: Located<String>?

    package init(at location: SourceLocation) { self.location = location }
  }

  package let location: SourceLocation
  package var id: Located<ItemID>?
  package var status: Located<EntryStatus>?
  package var title: Located<LocalizedText>?
  package var group: Located<String>?
  package var platform: Located<Platform>?
  package var intro: Located<LocalizedText>?
  package var prepare: [Located<LocalizedText>] = []
  package var steps: [StepDraft] = []
  package var result: Located<LocalizedText>?
  package var see: [Located<LinkDraft>] = []
  package var tags: [Located<TagID>] = []
  package var review: ReviewDraft?

  package init(at location: SourceLocation) { self.location = location }
}

/// What a service's file says before any rule has judged it: all optional, every value with its place.
package struct ServiceDraft: Sendable {
  package let place: Place
  package var format: Placed<Int>?
  package var id: Placed<ServiceID>?
  /// Whether it only says what is to be different from the service of that id in a lower layer.
  package var overlay: Placed<Bool>?
  package var kind: Placed<Service.Kind>?
  package var language: Placed<LanguageTag>?
  package var name: Placed<LocalizedText>?
  package var nativeName: Placed<String>?
  package var aliases: [Placed<String>] = []
  package var summary: Placed<LocalizedText>?
  package var category: Placed<CategoryID>?
  package var provider: Placed<LocalizedText>?
  package var url: Placed<String>?
  package var area: [Placed<String>] = []
  package var timeZone: Placed<String>?
  package var status: Placed<Service.Status>?
  package var alert: Placed<LocalizedText>?
  package var tags: [Placed<TagID>] = []
  package var related: [Placed<LinkDraft>] = []
  package var review: ReviewDraft?
  package var contacts: [ContactDraft] = []
  package var guides: [GuideDraft] = []
  package var faq: [QuestionDraft] = []
  package var facts: [FactDraft] = []
  package var notes: [NoteDraft] = []

  package init(at place: Place) { self.place = place }
}

/// A service's file as decoded, before validation: everything is optional, and values have their locations.
package struct ServiceDraft: Sendable {
  package let location: SourceLocation
  package var format: Located<Int>?
  package var id: Located<ServiceID>?
  /// True if the file changes the service of the same id in a lower layer.
  package var overlay: Located<Bool>?
  package var kind: Located<Service.Kind>?
  package var language: Located<LanguageTag>?
  package var name: Located<LocalizedText>?
  package var nativeName: Located<String>?
  package var aliases: [Located<String>] = []
  package var summary: Located<LocalizedText>?
  package var category: Located<CategoryID>?
  package var provider: Located<LocalizedText>?
  package var url: Located<String>?
  package var area: [Located<String>] = []
  package var timeZone: Located<String>?
  package var status: Located<EntryStatus>?
  package var alert: Located<LocalizedText>?
  package var tags: [Located<TagID>] = []
  package var related: [Located<LinkDraft>] = []
  package var review: ReviewDraft?
  package var contacts: [ContactDraft] = []
  package var guides: [GuideDraft] = []
  package var faq: [QuestionDraft] = []
  package var facts: [FactDraft] = []
  package var notes: [NoteDraft] = []

  package init(at location: SourceLocation) { self.location = location }
}

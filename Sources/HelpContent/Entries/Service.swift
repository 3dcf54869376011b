/// A company's service, or a topic that belongs to no company. Its items are in `ServiceDocument`.
package struct Service: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable { case service, topic }

  package let id: ServiceID
  package let kind: Kind
  package let language: LanguageTag
  package let name: LocalizedText
  /// The name in its original script.
  package let nativeName: String?
  package let aliases: [String]
  package let summary: LocalizedText?
  package let category: CategoryID?
  package let provider: LocalizedText?
  package let url: String?
  /// ISO 3166-1 alpha-2 codes.
  package let area: [String]
  /// An IANA name.
  package let timeZone: String?
  package let status: EntryStatus
  package let alert: LocalizedText?
  package let tags: [TagID]
  package let related: [Reference]
  package let review: Review

  package init(
    id: ServiceID, kind: Kind = .service, language: LanguageTag, name: LocalizedText, nativeName: String? = nil,
    aliases: [String] = [], summary: LocalizedText? = nil, category: CategoryID? = nil, provider: LocalizedText? = nil,
    url: String? = nil, area: [String] = [], timeZone: String? = nil, status: EntryStatus = .active,
    alert: LocalizedText? = nil, tags: [TagID] = [], related: [Reference] = [], review: Review
  ) {
    self.id = id
    self.kind = kind
    self.language = language
    self.name = name
    self.nativeName = nativeName
    self.aliases = aliases
    self.summary = summary
    self.category = category
    self.provider = provider
    self.url = url
    self.area = area
    self.timeZone = timeZone
    self.status = status
    self.alert = alert
    self.tags = tags
    self.related = related
    self.review = review
  }
}

/// One way to reach a service.
package struct Contact: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case phone, email, chat, messenger, form, app, social, sms, fax, post, visit
  }

  /// The publication status of `value`.
  package enum ValueStatus: String, CaseIterable, Sendable {
    case published, example
    case notPublished = "not-published"
  }

  package let id: ItemID
  package let status: EntryStatus
  package let kind: Kind
  /// Free text, such as `customer-support` or `billing`.
  package let purpose: String?
  package let label: LocalizedText?
  /// Copied to the clipboard as it is.
  package let value: String?
  package let valueStatus: ValueStatus
  package let url: String?
  package let networks: [String]
  package let phone: PhoneDetails?
  package let languages: [LanguageTag]
  package let hours: OpeningHours?
  package let response: LocalizedText?
  package let bestFor: LocalizedText?
  package let strengths: [LocalizedText]
  package let limits: [LocalizedText]
  package let prepare: [LocalizedText]
  /// Directions to the value if it is not published.
  package let place: LocalizedText?
  package let note: LocalizedText?
  package let warning: LocalizedText?
  package let platform: Platform?
  package let review: Review

  package init(
    id: ItemID, status: EntryStatus = .active, kind: Kind, purpose: String? = nil, label: LocalizedText? = nil,
    value: String? = nil, valueStatus: ValueStatus, url: String? = nil, networks: [String] = [],
    phone: PhoneDetails? = nil,
    languages: [LanguageTag] = [], hours: OpeningHours? = nil, response: LocalizedText? = nil,
    bestFor: LocalizedText? = nil, strengths: [LocalizedText] = [], limits: [LocalizedText] = [],
    prepare: [LocalizedText] = [], place: LocalizedText? = nil, note: LocalizedText? = nil,
    warning: LocalizedText? = nil, platform: Platform? = nil, review: Review
  ) {
    self.id = id
    self.status = status
    self.kind = kind
    self.purpose = purpose
    self.label = label
    self.value = value
    self.valueStatus = valueStatus
    self.url = url
    self.networks = networks
    self.phone = phone
    self.languages = languages
    self.hours = hours
    self.response = response
    self.bestFor = bestFor
    self.strengths = strengths
    self.limits = limits
    self.prepare = prepare
    self.place = place
    self.note = note
    self.warning = warning
    self.platform = platform
    self.review = review
  }

  /// The value, or the URL if there is no value.
  package var destination: String? { value ?? url }
}

extension Contact.Kind {
  /// True if the value is a telephone number.
  package var hasNumber: Bool { [.phone, .sms, .fax].contains(self) }
}

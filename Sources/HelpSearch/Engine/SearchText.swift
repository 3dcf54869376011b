import HelpContent

/// One of the texts of an entry, in all its languages, as it is shown and as it is compared.
struct SearchText: Sendable {
  enum Role: UInt8, Sendable {
    /// What lists show.
    case title
    /// What the entry is called besides, such as an alias of a service; all of it found is as good as a title.
    case name
    /// What a contact is reached by; all of it found is as good as a title, too.
    case value
    /// Another way to ask.
    case phrasing
    /// A word that is never shown as it is.
    case keyword
    case body
  }

  let role: Role
  let text: LocalizedText
  /// False for what reads the same to everybody; its language is the service's then.
  let hasLanguage: Bool
  /// What each version of `text` is compared as.
  let folded: [CodeUnits]

  init(_ role: Role, _ text: LocalizedText) {
    self.init(role, text, hasLanguage: true)
  }

  init(_ role: Role, _ text: String, of service: Service) {
    self.init(role, LocalizedText(service.language, text), hasLanguage: false)
  }

  /// Takes a text in helpdeck's markup for what a person reads of it.
  static func body(_ markup: LocalizedText) -> SearchText { SearchText(.body, markup.plain) }

  private init(_ role: Role, _ text: LocalizedText, hasLanguage: Bool) {
    self.role = role
    self.text = text
    self.hasLanguage = hasLanguage
    folded = text.versions.map { FoldedText($0.text).codeUnits }
  }

  func isSearched(_ index: Int, in language: LanguageTag?) -> Bool {
    !hasLanguage || language == nil || text.versions[index].language == language
  }
}

extension LocalizedText {
  var plain: LocalizedText {
    let plain = versions.map { Version($0.language, Markup.plainText(of: $0.text)) }
    return LocalizedText(plain[0], Array(plain.dropFirst()))
  }
}

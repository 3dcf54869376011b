import HelpContent

/// A text of an entry in all its languages, as written and folded.
struct SearchText: Sendable {
  enum Role: UInt8, Sendable {
    /// The title in lists.
    case title
    /// Another name, such as an alias of a service; matched as a whole it ranks like a title.
    case name
    /// A phone number or address of a contact; matched as a whole it ranks like a title.
    case value
    /// Another way to ask a question.
    case phrasing
    /// A word that is searched but never shown.
    case keyword
    case body
  }

  let role: Role
  let text: LocalizedText
  /// False for names, numbers and keywords, which are searched in every language.
  let hasLanguage: Bool
  /// The folded versions of `text`, in the same order.
  let folded: [CodeUnits]

  init(_ role: Role, _ text: LocalizedText) {
    self.init(role, text, hasLanguage: true)
  }

  init(_ role: Role, _ text: String, of service: Service) {
    self.init(role, LocalizedText(service.language, text), hasLanguage: false)
  }

  /// A body text, without its markup.
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
  /// The text without markup.
  var plain: LocalizedText {
    guard versions.contains(where: { $0.parsed != nil }) else { return self }
    let plain = versions.map { Version($0.language, $0.plainText) }
    return LocalizedText(plain[0], Array(plain.dropFirst()))
  }
}

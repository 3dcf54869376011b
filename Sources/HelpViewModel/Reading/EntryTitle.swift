package import HelpContent

extension BrowserContext {
  /// The one line by which an entry is known: its title without markup, or the name of its kind.
  package func title(of entry: Entry, _ languages: LanguagePreference, _ interface: InterfaceLanguage) -> String {
    if let title = entry.title { return Self.oneLine(languages.choose(title).text) }
    guard case .contact(let contact) = entry else { return "" }
    return Message.contactKind(contact.kind).words(in: interface)
  }

  /// A text as one line without markup.
  package static func oneLine(_ text: String) -> String {
    Markup(parsing: text).plainText.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

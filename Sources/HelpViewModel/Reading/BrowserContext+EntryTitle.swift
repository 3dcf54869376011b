package import HelpContent

extension BrowserContext {
  /// The one line by which an entry is known: its title without markup, or the name of its kind.
  package func title(of entry: Entry, _ languages: LanguagePreference, _ interfaceLanguage: InterfaceLanguage) -> String
  {
    if case .note(let note) = entry { return Self.firstSentence(of: Self.oneLine(languages.choose(note.text).text)) }
    if let title = entry.title { return Self.oneLine(languages.choose(title).text) }
    guard case .contact(let contact) = entry else { return "" }
    return Message.content(.contactKind(contact.kind)).localized(in: interfaceLanguage)
  }

  /// A text as one line without markup.
  package static func oneLine(_ text: String) -> String {
    Markup(parsing: text).plainText.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// A note is known by its first sentence, without the full stop.
  private static func firstSentence(of text: String) -> String {
    let end = text.indices.first { index in
      let next = text.index(after: index)
      return text[index] == "。" || text[index] == "." && (next == text.endIndex || text[next].isWhitespace)
    }
    return String(text[..<(end ?? text.endIndex)])
  }
}

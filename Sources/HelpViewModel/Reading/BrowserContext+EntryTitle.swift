package import HelpContent

extension BrowserContext {
  /// The title in one line without markup; of a note its first sentence, of a contact without a label the name of its
  /// kind.
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

  /// The first sentence without its full stop.
  private static func firstSentence(of text: String) -> String {
    let end = text.indices.first { index in
      let next = text.index(after: index)
      return text[index] == "。" || text[index] == "." && (next == text.endIndex || text[next].isWhitespace)
    }
    return String(text[..<(end ?? text.endIndex)])
  }
}

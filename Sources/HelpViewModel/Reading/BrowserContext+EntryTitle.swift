package import HelpContent

extension BrowserContext {
  /// The title in one line without markup; of a note its first sentence, of a contact without a label the name of its
  /// kind.
  package func title(of entry: Entry, _ languages: LanguagePreference, _ interfaceLanguage: InterfaceLanguage) -> String
  {
    if case .note(let note) = entry { return Self.firstSentence(of: languages.choose(note.text).oneLine) }
    if let title = entry.title { return languages.choose(title).oneLine }
    guard case .contact(let contact) = entry else { return "" }
    return Message.content(.contactKind(contact.kind)).localized(in: interfaceLanguage)
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

extension LocalizedText.Version {
  /// The text in one line, without markup.
  package var oneLine: String {
    let text = plainText
    guard text.unicodeScalars.contains(where: \.isLineBreak) else { return text }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension Unicode.Scalar {
  fileprivate var isLineBreak: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

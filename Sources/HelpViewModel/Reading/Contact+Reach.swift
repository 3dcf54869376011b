package import HelpContent

extension Contact {
  /// How it is reached, in one line: its value, or where to look for it.
  package func reach(in languages: LanguagePreference, _ interface: InterfaceLanguage) -> String {
    let word = { (message: Message) in message.words(in: interface) }
    switch valueStatus {
    case .published: return destination ?? ""
    case .example: return (destination ?? "") + word(.aside(word(.exampleNumber)))
    case .notPublished:
      let place = place.map { BrowserContext.oneLine(languages.choose($0).text) }
      return "\(word(.notPublished)) · \(place ?? word(.checkOfficialSite))"
    }
  }
}

package import HelpContent

extension Contact {
  /// How it is reached, in one line: its value, or where to look for it.
  package func reach(in languages: LanguagePreference, _ interfaceLanguage: InterfaceLanguage) -> String {
    let localized = { (message: Message) in message.localized(in: interfaceLanguage) }
    switch valueStatus {
    case .published: return destination ?? ""
    case .example: return (destination ?? "") + localized(.aside(localized(.exampleNumber)))
    case .notPublished:
      let place = place.map { BrowserContext.oneLine(languages.choose($0).text) }
      return "\(localized(.notPublished)) · \(place ?? localized(.checkOfficialSite))"
    }
  }
}

package import HelpContent

extension Contact {
  /// Its value in one line, or where to look for it.
  package func reach(in languages: LanguagePreference, _ interfaceLanguage: InterfaceLanguage) -> String {
    let localized = { (message: Message) in message.localized(in: interfaceLanguage) }
    switch valueStatus {
    case .published: return destination ?? ""
    case .example: return (destination ?? "") + localized(.reader(.aside(localized(.review(.unconfirmedValue(kind))))))
    case .notPublished:
      let place = place.map { languages.choose($0).oneLine }
      return "\(localized(.review(.notPublished))) · \(place ?? localized(.review(.checkOfficialSite)))"
    }
  }
}

package import HelpContent

extension Contact {
  /// What a person dials or writes to: the value with its extension; nil if it has none.
  package func shownValue(in language: InterfaceLanguage) -> String? {
    value.map { value in
      phone?.extension.map { value + "  " + Message.reader(.phoneExtension($0)).localized(in: language) } ?? value
    }
  }

  /// The same, or else its address.
  package func shownDestination(in language: InterfaceLanguage) -> String? { shownValue(in: language) ?? url }

  /// Its value in one line, or where to look for it.
  package func reach(in languages: LanguagePreference, _ interfaceLanguage: InterfaceLanguage) -> String {
    let localized = { (message: Message) in message.localized(in: interfaceLanguage) }
    switch valueStatus {
    case .published: return shownDestination(in: interfaceLanguage) ?? ""
    case .example:
      let remark = localized(.reader(.aside(localized(.review(.unconfirmedValue(kind))))))
      return (shownDestination(in: interfaceLanguage) ?? "") + remark
    case .notPublished:
      return "\(localized(.review(.notPublished))) · \(placeToLook(languages, interfaceLanguage))"
    }
  }

  /// Where to look for the value of a contact that has none.
  package func placeToLook(_ languages: LanguagePreference, _ language: InterfaceLanguage) -> String {
    place.map { languages.choose($0).oneLine } ?? Message.review(.checkOfficialSite).localized(in: language)
  }

  /// The same for a list: the value with a word if nobody has confirmed it, or the mere place.
  package func shortReach(_ languages: LanguagePreference, _ language: InterfaceLanguage) -> String {
    guard let destination = shownDestination(in: language) else { return placeToLook(languages, language) }
    guard valueStatus == .example else { return destination }
    return destination + " " + Message.review(.unconfirmed).localized(in: language)
  }
}

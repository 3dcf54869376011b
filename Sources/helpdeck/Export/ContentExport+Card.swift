import HelpContent
import HelpViewModel

extension ContentExport {
  /// Nil for a service without a published number or address. Examples are left out: they would be dialled one day.
  func card(of content: ServiceDocument, _ version: VCard.Version) -> VCard? {
    let reachable = content.contacts.filter(\.isOnCards)
    let service = content.service
    guard !reachable.isEmpty else { return nil }
    let name = formatter.plain(service.name)
    var card = VCard(version)
    switch version {
    case .three:
      card.add("UID", text: "helpdeck:\(service.id)")
      card.add("N", text: name, partOf: 5)
      card.add("FN", text: name)
    case .four:
      card.add("KIND", text: "org")
      card.add("UID;VALUE=text", text: "helpdeck:\(service.id)")
      card.add("FN;LANGUAGE=\(formatter.languages.choose(service.name).language)", text: name)
    }
    if let native = service.nativeName, native != formatter.languages.choose(service.name).text {
      card.add("NICKNAME", text: native)
    }
    if let provider = service.provider { card.add("ORG", text: formatter.plain(provider)) }
    for contact in reachable { if let value = contact.value { card.add(contact.property(version), text: value) } }
    if let url = service.url { card.add("URL", uri: url) }
    let note = [labels(of: reachable), service.summary.map(formatter.plain)].compactMap(\.self)
    if !note.isEmpty { card.add("NOTE", text: note.joined(separator: "\n\n")) }
    card.add("CATEGORIES", text: "helpdeck")
    return card
  }

  /// A line for each channel: address books have no place for a name of a number that all of them show.
  private func labels(of contacts: [Contact]) -> String? {
    let lines = contacts.map { contact in
      let digits = contact.phone?.extension.map { " ext. \($0)" } ?? ""
      return formatter.title(of: .contact(contact)) + formatter.interfaceLanguage.colon + (contact.value ?? "") + digits
    }
    let isNamed = contacts.contains { $0.label != nil || $0.phone?.extension != nil }
    return isNamed ? lines.joined(separator: "\n") : nil
  }

  /// Number of channels left out of the cards because their number or address is not published.
  var unpublished: Int {
    services.reduce(0) { sum, content in
      sum + content.contacts.count { $0.value != nil && $0.valueStatus != .published && $0.isForCards }
    }
  }
}

extension Contact {
  fileprivate var isForCards: Bool { kind.hasNumber || kind == .email }

  fileprivate var isOnCards: Bool {
    isForCards && value != nil && valueStatus == .published
  }

  /// With the type that tells the kind.
  fileprivate func property(_ version: VCard.Version) -> String {
    switch (kind, version) {
    case (.email, .three): "EMAIL;TYPE=INTERNET"
    case (.email, .four): "EMAIL"
    case (.sms, .three): "TEL;TYPE=CELL,MSG"
    case (.sms, .four): "TEL;TYPE=text"
    case (.fax, .three): "TEL;TYPE=WORK,FAX"
    case (.fax, .four): "TEL;TYPE=fax"
    case (_, .three): "TEL;TYPE=WORK,VOICE"
    case (_, .four): "TEL;TYPE=voice"
    }
  }
}

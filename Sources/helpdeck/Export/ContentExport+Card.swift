import HelpContent
import HelpViewModel

extension ContentExport {
  /// Nil for a service without a published number or address. Examples are left out: they would be dialled one day.
  func card(of content: ServiceDocument) -> VCard? {
    let reachable = content.contacts.filter { $0.value != nil && $0.valueStatus == .published && $0.isForCards }
    guard !reachable.isEmpty else { return nil }
    let service = content.service
    var card = VCard()
    card.add("KIND", text: "org")
    card.add("UID;VALUE=text", text: "helpdeck:\(service.id)")
    let name = formatter.languages.choose(service.name)
    card.add("FN;LANGUAGE=\(name.language)", text: formatter.plain(service.name))
    if let native = service.nativeName, native != name.text { card.add("NICKNAME", text: native) }
    if let provider = service.provider { card.add("ORG", text: formatter.plain(provider)) }
    for (number, contact) in reachable.enumerated() {
      let group = "item\(number + 1)"
      card.add(contact, formatter.title(of: .contact(contact)), group)
    }
    if let url = service.url { card.add("URL", uri: url) }
    if let summary = service.summary { card.add("NOTE", text: formatter.plain(summary)) }
    card.add("CATEGORIES", text: "helpdeck")
    return card
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
}

extension VCard {
  fileprivate mutating func add(_ contact: Contact, _ label: String, _ group: String) {
    guard let value = contact.value else { return }
    if contact.kind == .email {
      add("\(group).EMAIL", text: value)
    } else {
      let type = ["sms": "text", "fax": "fax"][contact.kind.rawValue] ?? "voice"
      if let uri = PhoneForms(value: value, details: contact.phone).telURI {
        add("\(group).TEL;VALUE=uri;TYPE=\(type)", uri: uri)
      } else {
        add("\(group).TEL;VALUE=text;TYPE=\(type)", text: value)
      }
    }
    add("\(group).X-ABLABEL", text: label)
  }
}

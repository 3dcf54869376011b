import HelpContent

extension Entry {
  /// What a phone is to do with it: call, write, or open; nil where that would be a guess.
  var textForPhone: String? {
    switch self {
    case .service(let service): return service.url
    case .contact(let contact):
      guard let value = contact.value else { return contact.url }
      if contact.kind.hasNumber { return PhoneForms(value: value, details: contact.phone).telURI }
      guard contact.kind == .email else { return contact.url }
      let isPlain = value.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"%?&#\"<>,".utf8.contains($0) }
      return isPlain ? "mailto:\(value)" : nil
    default: return nil
    }
  }
}

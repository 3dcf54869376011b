import HelpContent

extension Entry {
  /// A URI for a phone to call, write to or open; nil if there is no obvious one.
  var textForPhone: String? {
    switch self {
    case .service(let service): return service.url
    case .contact(let contact): return contact.textForPhone
    default: return nil
    }
  }
}

extension Contact {
  var textForPhone: String? {
    guard value != nil else { return url }
    if kind.hasNumber { return phoneForms?.telURI }
    return kind == .email ? mailAddress.map { "mailto:\($0)" } : url
  }

  /// The address, if no character of it has a special meaning in a `mailto:` link.
  var mailAddress: String? {
    guard kind == .email, let value else { return nil }
    let isPlain = value.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"%?&#\"<>,".utf8.contains($0) }
    return isPlain ? value : nil
  }
}

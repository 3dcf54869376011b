import HelpContent

extension Entry {
  /// What a phone is to do with it: call, write, or open; nil where that would be a guess.
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
    guard let value else { return url }
    if kind.hasNumber { return PhoneForms(value: value, details: phone).telURI }
    return kind == .email ? mailAddress.map { "mailto:\($0)" } : url
  }

  /// What a message can be sent to as it is, without a sign that would mean something else in a `mailto:` address.
  var mailAddress: String? {
    guard kind == .email, let value else { return nil }
    let isPlain = value.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"%?&#\"<>,".utf8.contains($0) }
    return isPlain ? value : nil
  }
}

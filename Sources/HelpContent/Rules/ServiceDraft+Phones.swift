extension ServiceDraft {
  /// Numbers that may reach the wrong subscriber, or none.
  var phoneDiagnostics: [Located<Diagnostic.Kind>] {
    contacts.flatMap { contact -> [Located<Diagnostic.Kind>] in
      guard contact.kind?.value.hasNumber == true, let value = contact.value else { return [] }
      return [contact.countryDiagnostic, contact.doubtDiagnostic].compactMap { kind in
        kind.map { Located($0, at: value.location) }
      }
    }
  }
}

extension ContactDraft {
  /// A short number, or a Korean one of four and four digits, belongs to someone else in another country.
  fileprivate var countryDiagnostic: Diagnostic.Kind? {
    guard kind?.value != .fax, phone?.country == nil, let value = value?.value else { return nil }
    let digits = value.utf8.filter(\.isASCIIDigit)
    let isFourAndFour = digits.count == 8 && ["15", "16", "18"].contains { value.hasPrefix($0) }
    return !value.hasPrefix("+") && (digits.count <= 6 || isFourAndFour) ? .phoneWithoutCountry(value) : nil
  }

  fileprivate var doubtDiagnostic: Diagnostic.Kind? {
    guard let value = value?.value else { return nil }
    let details = PhoneDetails(
      kind: phone?.kind?.value, country: phone?.country?.value, e164: phone?.e164?.value)
    // An example may look made up.
    switch PhoneDoubt(value, details, isPublished: valueStatus?.value == .published) {
    case .placeholder: return .placeholderNumber(value)
    case .wrongKind(let kind): return .phoneShape(value, kind)
    case .impossible(let country):
      return valueStatus?.value == .example ? nil : .impossibleNumber(value, country: country)
    case nil: return nil
    }
  }
}

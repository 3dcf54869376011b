extension ServiceDraft {
  /// Numbers that may reach the wrong subscriber, or none.
  var phoneDiagnostics: [Located<Diagnostic.Kind>] {
    contacts.flatMap { contact -> [Located<Diagnostic.Kind>] in
      guard contact.kind?.value.hasNumber == true, let value = contact.value else { return [] }
      return [contact.countryDiagnostic, contact.placeholderDiagnostic, contact.shapeDiagnostic].compactMap { kind in
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

  /// An example may look made up.
  fileprivate var placeholderDiagnostic: Diagnostic.Kind? {
    guard valueStatus?.value == .published, let value = value?.value else { return nil }
    return PhoneShape(value)?.isPlaceholder == true ? .placeholderNumber(value) : nil
  }

  fileprivate var shapeDiagnostic: Diagnostic.Kind? {
    guard let value = value?.value, let type = phone?.kind?.value, let shape = PhoneShape(value) else { return nil }
    return shape.fits(type, country: phone?.country?.value) ? nil : .phoneShape(value, type)
  }
}

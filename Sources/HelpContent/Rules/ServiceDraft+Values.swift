extension ServiceDraft {
  /// A contact has a value exactly if its status says so, and the value is well-formed.
  var valueDiagnostics: [Located<Diagnostic.Kind>] {
    contacts.flatMap { contact in
      [contact.statusDiagnostic, contact.valueDiagnostic, contact.e164Diagnostic].compactMap(\.self)
        + contact.addressDiagnostics
    }
  }
}

extension ContactDraft {
  fileprivate var statusDiagnostic: Located<Diagnostic.Kind>? {
    guard let status = valueStatus else { return nil }
    switch (status.value, (value ?? url)?.location) {
    case (.notPublished, let location?): return Located(.valueNotPublished, at: location)
    case (.published, nil), (.example, nil): return Located(.valueMissing(status.value), at: status.location)
    default: return nil
    }
  }

  fileprivate var valueDiagnostic: Located<Diagnostic.Kind>? {
    guard let value, let reason = Self.reason(with: value.value, kind: kind?.value) else { return nil }
    return Located(.invalidValue(reason), at: value.location)
  }

  private static func reason(with value: String, kind: Contact.Kind?) -> InvalidValueReason? {
    if let hidden = value.unicodeScalars.first(where: \.isInvisibleInValue) { return .invisibleCharacter(hidden) }
    switch kind {
    case .phone, .sms, .fax:
      let allowed = "0123456789+-().*# ".unicodeScalars
      if let stranger = value.unicodeScalars.first(where: { !allowed.contains($0) }) {
        return .notAPhoneNumber(stranger)
      }
      return value.hasByte(where: \.isASCIIDigit) ? nil : .notAPhoneNumber(nil)
    case .email:
      let parts = value.split(separator: "@", omittingEmptySubsequences: false)
      let isAddress = parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !value.contains(" ")
      return isAddress ? nil : .notAnAddress
    default:
      return nil
    }
  }

  fileprivate var e164Diagnostic: Located<Diagnostic.Kind>? {
    guard let e164 = phone?.e164 else { return nil }
    let digits = e164.value.utf8.dropFirst()
    let isNumber =
      e164.value.hasPrefix("+") && (3...15).contains(digits.count) && digits.allSatisfy(\.isASCIIDigit)
      && digits.first != UInt8(ascii: "0")
    guard isNumber else { return Located(.invalidValue(.notE164), at: e164.location) }
    guard let value, kind?.value.hasNumber == true,
      !StatedNumber.isSame(e164.value, as: value.value, country: phone?.country?.value)
    else { return nil }
    return Located(.invalidValue(.otherNumber(value.value)), at: e164.location)
  }
}

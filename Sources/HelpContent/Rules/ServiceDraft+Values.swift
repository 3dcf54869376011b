extension ServiceDraft {
  /// What copying takes is there exactly when the contact says so, and looks like what it is.
  var valueFindings: [Placed<Finding>] {
    contacts.flatMap { contact in
      [contact.statusFinding, contact.valueFinding, contact.e164Finding].compactMap(\.self)
    }
  }
}

extension ContactDraft {
  fileprivate var statusFinding: Placed<Finding>? {
    guard let status = valueStatus else { return nil }
    switch (status.value, (value ?? url)?.place) {
    case (.notPublished, let place?): return Placed(.valueNotPublished, at: place)
    case (.published, nil), (.example, nil): return Placed(.valueMissing(status.value), at: status.place)
    default: return nil
    }
  }

  fileprivate var valueFinding: Placed<Finding>? {
    guard let value, let trouble = Self.trouble(with: value.value, kind: kind?.value) else { return nil }
    return Placed(.unfitValue(trouble), at: value.place)
  }

  private static func trouble(with value: String, kind: Contact.Kind?) -> ValueTrouble? {
    if let hidden = value.unicodeScalars.first(where: \.isInvisibleInValue) { return .invisibleCharacter(hidden) }
    switch kind {
    case .phone, .sms, .fax:
      let allowed = "0123456789+-().*# ".unicodeScalars
      if let stranger = value.unicodeScalars.first(where: { !allowed.contains($0) }) {
        return .notAPhoneNumber(stranger)
      }
      return value.utf8.contains(where: isDigit) ? nil : .notAPhoneNumber(nil)
    case .email:
      let parts = value.split(separator: "@", omittingEmptySubsequences: false)
      let isAddress = parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !value.contains(" ")
      return isAddress ? nil : .notAnAddress
    default:
      return nil
    }
  }

  fileprivate var e164Finding: Placed<Finding>? {
    guard let e164 = phone?.e164 else { return nil }
    let digits = e164.value.utf8.dropFirst()
    let isNumber =
      e164.value.hasPrefix("+") && (3...15).contains(digits.count) && digits.allSatisfy(Self.isDigit)
      && digits.first != UInt8(ascii: "0")
    return isNumber ? nil : Placed(.unfitValue(.notE164), at: e164.place)
  }

  fileprivate static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// A telephone number in the formats that people and programs use. A format that would have to be guessed is nil, and so are
/// those that programs dial of a number that `check` doubts.
package struct PhoneForms: Hashable, Sendable {
  /// The number as written in the content.
  package let shown: String
  /// Digits only; nil if the text holds a range, an extension or a second number.
  package let digits: String?
  /// `+` and digits; nil unless the content states it or the number is written that way.
  package let e164: String?
  /// An RFC 3966 URI: global if there is an E.164 number, else local to the contact's country.
  package let telURI: String?

  /// `isPublished` numbers are real ones, so those that look made up are doubted.
  package init(value: String, details: PhoneDetails?, isPublished: Bool = false) {
    let dialled = DialledNumber(value)
    shown = value
    digits = dialled.flatMap { $0.kind == .serviceCode ? nil : $0.keys }
    let shownE164 = dialled.flatMap { $0.kind == .international ? "+" + $0.keys : nil }
    let statedE164 = details?.e164
    let isContradicted =
      statedE164.map { !Self.isE164($0) || !StatedNumber.isSame($0, as: value, country: details?.country) } ?? false
    // If the two forms contradict each other, one of them is a wrong number.
    let isDoubted = isContradicted || PhoneDoubt(value, details, isPublished: isPublished) != nil
    e164 = isDoubted ? nil : statedE164 ?? shownE164
    telURI = isDoubted ? nil : Self.telURI(dialled, e164: e164, details)
  }

  /// The only country with a calling code, such as `82`.
  package static func country(callingCode: some StringProtocol) -> String? { CallingCodes.country(of: callingCode) }

  private static func isE164(_ text: String) -> Bool {
    text.first == "+" && DialledNumber.isGlobal(text.dropFirst())
  }

  private static func telURI(_ dialled: DialledNumber?, e164: String?, _ details: PhoneDetails?) -> String? {
    let digits = details?.extension.flatMap { !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIDigit) ? $0 : nil }
    let suffix = digits.map { ";ext=\($0)" } ?? ""
    if let e164 { return "tel:\(e164)\(suffix)" }
    guard let dialled, dialled.kind != .international, let country = details?.country,
      let code = CallingCodes.code(of: country)
    else { return nil }
    let keys = dialled.keys.split(separator: "#", omittingEmptySubsequences: false).joined(separator: "%23")
    return "tel:\(keys)\(suffix);phone-context=+\(code)"
  }
}

extension Contact {
  /// Nil unless the contact is a telephone number.
  package var phoneForms: PhoneForms? {
    guard kind.hasNumber, let value else { return nil }
    return PhoneForms(value: value, details: phone, isPublished: valueStatus == .published)
  }
}

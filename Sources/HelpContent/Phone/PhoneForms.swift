/// A telephone number in the forms that people and programs need; a form that would be a guess is nil.
package struct PhoneForms: Hashable, Sendable {
  /// As its author wrote it.
  package let shown: String
  /// Its digits alone; nil when they would run together with a range, an extension, or a second number.
  package let digits: String?
  /// `+` and digits, where the content states it or the number is written that way.
  package let e164: String?
  /// RFC 3966: global where there is an E.164 form, else local to the country that the content names.
  package let telURI: String?

  package init(value: String, details: PhoneDetails?) {
    let dialled = DialledNumber(value)
    shown = value
    digits = dialled.flatMap { $0.kind == .serviceCode ? nil : $0.keys }
    let shownE164 = dialled.flatMap { $0.kind == .international ? "+" + $0.keys : nil }
    let statedE164 = details?.e164
    let isContradicted = statedE164.map { !Self.isE164($0) || shownE164 != nil && shownE164 != $0 } ?? false
    // Of two forms that contradict each other one is a wrong number.
    e164 = isContradicted ? nil : statedE164 ?? shownE164
    telURI = isContradicted ? nil : Self.telURI(dialled, e164: e164, details)
  }

  private static func isE164(_ text: String) -> Bool {
    text.first == "+" && DialledNumber.isGlobal(text.dropFirst())
  }

  private static func telURI(_ dialled: DialledNumber?, e164: String?, _ details: PhoneDetails?) -> String? {
    let digits = details?.extension.flatMap { !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? $0 : nil }
    let suffix = digits.map { ";ext=\($0)" } ?? ""
    if let e164 { return "tel:\(e164)\(suffix)" }
    guard let dialled, dialled.kind != .international, let country = details?.country,
      let code = CallingCodes.code(of: country)
    else { return nil }
    let keys = dialled.keys.split(separator: "#", omittingEmptySubsequences: false).joined(separator: "%23")
    return "tel:\(keys)\(suffix);phone-context=+\(code)"
  }
}

import HelpContent
import HelpFiles
import TestSupport
import Testing

@testable import HelpViewModel
@testable import helpdeck

/// Whatever a contact gives to a program, a phone or another person leads to what its card shows.
@Suite("Law of shown addresses") struct ShownAddressLawTests {
  private static let values = [
    "02-704-7983", "1577-1000", "+82 2-704-7983", "010-1234-5678", "1372", "02-704-7983, 7984", "help@bank.kr",
    "help@evil.kr", "https://bank.kr/a", "bank.kr", "https://evil.kr", "@bank",
  ]
  private static let urls = [
    nil, nil, "tel:+8227047983", "tel:1577-1000", "https://bank.kr/b", "https://www.bank.kr/b", "https://evil.kr/b",
    "mailto:help@bank.kr", "mailto:help@evil.kr",
  ]
  private static let labels = ["Help", "02-704-7983", "1577-1000", "help@bank.kr", "https://bank.kr", "bank.kr"]
  private static let numbers = [nil, "+8227047983", "+8215771000", "+821012345678", "+8627047983", "+821372"]
  private static let kinds = ["phone", "sms", "fax", "email", "form", "chat", "messenger"]

  /// Nil if `check` refuses the contact.
  private static func contact(_ dice: inout SeededGenerator) throws -> Contact? {
    let quoted = { (key: String, text: String?) in text.map { ", \(key): \"\($0)\"" } ?? "" }
    let number = numbers.randomElement(using: &dice)!
    let yaml = """
      format: 1
      id: a
      type: service
      lang: en
      name: A
      review: {status: unverified}
      contacts:
        - {id: a, kind: \(kinds.randomElement(using: &dice)!), value_status: published\
      \(quoted("value", values.randomElement(using: &dice)!))\(quoted("url", urls.randomElement(using: &dice)!))\
      \(quoted("label", labels.randomElement(using: &dice)!))\
      \(number.map { ", phone: {type: national, country: KR, e164: \"\($0)\"}" } ?? "")}
      """
    let folder = try TemporaryFolder(["services/a.yaml": yaml])
    let content = try ContentValidator.validate([.folder(folder.path)], today: nil).content
    guard case .contact(let contact)? = content.entry(Reference(ServiceID("a")!, .contacts, ItemID("a")!)) else {
      return nil
    }
    return contact
  }

  /// The digits that remain the same at home and from abroad.
  private static func core(_ text: String) -> String {
    let written = text.replacing("tel:", with: "").prefix { $0 != ";" && $0 != "," }
    var digits = written.filter(\.isASCIIDigit)
    if written.contains("+"), digits.hasPrefix("82") || digits.hasPrefix("86") { digits.removeFirst(2) }
    return digits.hasPrefix("0") ? String(digits.dropFirst()) : digits
  }

  private static func host(_ text: String) -> Substring {
    let host = text.replacing("https://", with: "").prefix { $0 != "/" }
    return host.hasPrefix("www.") ? host.dropFirst(4) : host
  }

  /// Returns whether `address` is where `shown` seems to lead, or `shown` is of another kind.
  private static func isSame(_ address: String, _ shown: String) -> Bool {
    let isMail = { (text: String) in text.contains("@") && !text.hasPrefix("@") }
    let isNumber = { (text: String) in
      text.hasPrefix("tel:") || text.utf8.allSatisfy { $0.isASCIIDigit || "+-, ".utf8.contains($0) }
    }
    let isSite = { (text: String) in
      text.contains("bank.kr") && !isMail(text) || text.contains("evil.kr") && !isMail(text)
    }
    if isMail(address), isMail(shown) { return address.replacing("mailto:", with: "") == shown }
    if isNumber(address), isNumber(shown) {
      return core(address) == core(shown) || address == shown.filter(\.isASCIIDigit)
    }
    if isSite(address), isSite(shown) { return host(address) == host(shown) }
    return true
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `whatever is copied, opened, coded or exported is what label and value show`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    var kept = 0
    let languages = LanguagePreference([.english], fallback: .english)
    for _ in 0..<40 {
      guard let contact = try Self.contact(&dice) else { continue }
      kept += 1
      let entry = Entry.contact(contact)
      let forms = CopyText.forms(of: entry, languages: languages, interfaceLanguage: .english).map(\.1.text)
      let given = forms + entry.addresses(in: languages) + [entry.textForPhone].compactMap(\.self)
      let shown = [contact.value, contact.label.map { languages.choose($0).plainText }].compactMap(\.self)
      for address in given {
        for text in shown { #expect(Self.isSame(address, text), "\(address) beside \(text)") }
      }
    }
    #expect(4..<36 ~= kept, "\(kept)")
  }
}

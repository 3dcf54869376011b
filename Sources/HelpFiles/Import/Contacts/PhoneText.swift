import HelpContent

/// A telephone number as people write it into a cell or a card: with an extension, several beside each other, or words
/// around it.
struct PhoneText {
  /// A number with the signs that content allows.
  let value: String
  let phoneExtension: String?
  /// What stands beside the number.
  let rest: String?
  /// The country that a `tel:` address names by its calling code.
  let country: String?

  /// The numbers of a text, and the words in which there is none.
  static func all(in text: String) -> (numbers: [PhoneText], others: [String]) {
    var numbers: [PhoneText] = []
    var others: [String] = []
    for piece in text.split(whereSeparator: { $0.isNewline || ",;/、，；".contains($0) }) {
      if let number = PhoneText(piece) {
        numbers.append(number)
      } else if let word = piece.trimmed.nonEmpty {
        others.append(word)
      }
    }
    return (numbers, others)
  }

  /// Nil unless the text has a number of at least two digits.
  init?(_ text: some StringProtocol) {
    let text = Self.plain(text)
    let (head, inner) = Self.withoutExtension(text)
    guard let start = head.firstIndex(where: { $0.isASCIIDigit || "+*#(".contains($0) }) else { return nil }
    var number = head[start...].prefix { $0.isASCIIDigit || "+-(). *#".contains($0) }
    let end = number.endIndex
    while let last = number.last, "-(. +".contains(last) { number.removeLast() }
    guard number.count(where: \.isASCIIDigit) >= 2,
      number.filter({ $0 == "(" }).count == number.filter({ $0 == ")" }).count
    else { return nil }
    value = String(number)
    phoneExtension = inner
    rest =
      [head[..<start], head[end...]].map { $0.trimmed.trimmingColons }.filter { !$0.isEmpty }
      .joined(separator: " ").nonEmpty
    country = nil
  }

  /// Of `tel:+82-2-123-4567;ext=102` or `tel:1372;phone-context=+82` (RFC 3966); nil for other addresses.
  init?(uri: String) {
    guard uri.lowercased().hasPrefix("tel:") else { return nil }
    let parts = uri.dropFirst(4).split(separator: ";")
    var parameters: [String: String] = [:]
    for part in parts.dropFirst() {
      if let sign = part.firstIndex(of: "=") {
        parameters[part[..<sign].lowercased()] = String(part[part.index(after: sign)...])
      }
    }
    guard let number = parts.first.flatMap({ PhoneText($0.replacing("%23", with: "#")) }) else { return nil }
    value = number.value
    phoneExtension = parameters["ext"] ?? number.phoneExtension
    rest = nil
    country = parameters["phone-context"].flatMap { PhoneForms.country(callingCode: $0.dropFirst()) }
  }

  /// With the hyphens, blanks and digits of ASCII.
  private static func plain(_ text: some StringProtocol) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { scalar in
          switch scalar.value {
          case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: "-"
          case 0xFF10...0xFF19: Unicode.Scalar(scalar.value - 0xFEE0)
          case 0xFF0B: "+"
          case 0xFF08: "("
          case 0xFF09: ")"
          case 0xA0, 0x2007, 0x202F, 0x3000: " "
          case 0xAD, 0x200B, 0x2060, 0xFEFF: nil
          default: scalar
          }
        }))
  }

  /// `02-123-4567 (내선 102)`, `ext. 102`, `x102`, `转102`.
  private static func withoutExtension(_ text: String) -> (text: String, phoneExtension: String?) {
    let lower = text.lowercased()
    for word in ["내선", "구내", "extension", "ext", "分机", "分機", "转", "轉", "x"] {
      guard let found = lower.firstRange(of: word), lower[..<found.lowerBound].contains(where: \.isASCIIDigit) else {
        continue
      }
      let behind = lower[found.upperBound...].drop { " .:：번号號".contains($0) }
      let digits = behind.prefix(while: \.isASCIIDigit)
      guard (1...8).contains(digits.count) else { continue }
      let rest = behind[digits.endIndex...].drop { " 번)号號".contains($0) }
      var head = lower[..<found.lowerBound]
      while let last = head.last, " (-,".contains(last) { head.removeLast() }
      return (String(text.prefix(head.count)) + (rest.isEmpty ? "" : " " + rest), String(digits))
    }
    return (text, nil)
  }
}

extension String {
  fileprivate var trimmingColons: String {
    var rest = self[...]
    while let last = rest.last, ":：( ".contains(last) { rest.removeLast() }
    while let first = rest.first, ") ~".contains(first) { rest.removeFirst() }
    return String(rest)
  }
}

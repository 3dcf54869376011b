/// What a person would dial, read from a number as it is written; what leaves any doubt is no `DialledNumber`.
struct DialledNumber: Hashable {
  enum Kind: Hashable { case international, local, serviceCode }

  let kind: Kind
  /// Digits; in a service code `*` and `#`, too.
  let keys: String

  init?(_ text: String) {
    let text = text.trimmingSpaces()
    switch text.first {
    case "*", "#":
      guard text.contains(where: \.isASCIIDigit), text.allSatisfy({ $0.isASCIIDigit || $0 == "*" || $0 == "#" })
      else { return nil }
      kind = .serviceCode
      keys = String(text)
    case "+":
      guard let groups = Self.groups(of: text.dropFirst()) else { return nil }
      kind = .international
      keys = groups.joined()
      guard Self.isGlobal(keys) else { return nil }
    default:
      guard let groups = Self.groups(of: text) else { return nil }
      kind = .local
      keys = groups.joined()
      guard 2...15 ~= keys.utf8.count else { return nil }
    }
  }

  /// `digits` are a country code and what is dialled behind it.
  static func isGlobal(_ digits: some StringProtocol) -> Bool {
    7...15 ~= digits.utf8.count && digits.allSatisfy(\.isASCIIDigit) && digits.first != "0"
      && !withoutTrunkZero.contains { digits.hasPrefix($0 + "0") }
  }

  /// Countries whose own 0 is dropped from abroad, and in which no number begins with another: `+82-02-…` is a mistake.
  private static let withoutTrunkZero = ["33", "44", "49", "81", "82", "84", "86", "886"]

  /// Nil for anything but digits, blanks, single hyphens and dots, and one group in parentheses in front of others.
  private static func groups(of text: Substring) -> [String]? {
    var groups: [String] = []
    var group = ""
    var separator = ""
    var isInParentheses = false
    var hasHyphen = false
    for character in text {
      if character.isASCIIDigit {
        if group.isEmpty {
          guard separator.allSatisfy({ $0 == " " }) else { return nil }
        } else if !separator.isEmpty {
          guard let isHyphen = isHyphen(separator, afterHyphen: hasHyphen) else { return nil }
          hasHyphen = hasHyphen || isHyphen
          groups.append(group)
          group = ""
        }
        separator = ""
        group.append(character)
        continue
      }
      switch character {
      case "(":
        guard !isInParentheses, separator.allSatisfy({ $0 == " " || $0 == "-" }) else { return nil }
        isInParentheses = true
        separator += " "
      case ")":
        // `02)704-7983` is how area codes are often written in Korea; `+44 (0)20` has a digit that is not dialled.
        guard separator.isEmpty, isInParentheses ? group != "0" : groups.isEmpty && !group.isEmpty else { return nil }
        isInParentheses = false
        separator = " "
      default:
        guard !isInParentheses else { return nil }
        separator.append(character)
      }
    }
    guard separator.isEmpty, !group.isEmpty, !isInParentheses else { return nil }
    // A single digit at the end is as likely an extension, a choice of the menu, or the end of a range.
    guard groups.isEmpty || group.utf8.count > 1 else { return nil }
    return groups + [group]
  }

  /// Whether `separator` parts groups with a hyphen or dot; nil when it may part numbers: a blank after a hyphen, two
  /// hyphens, or any other sign.
  private static func isHyphen(_ separator: String, afterHyphen: Bool) -> Bool? {
    switch separator.filter({ $0 != " " }) {
    case "": afterHyphen && !separator.isEmpty ? nil : false
    case "-", ".": true
    default: nil
    }
  }
}

extension Character {
  /// Compared as they are written, a digit with a joiner behind it stands between two digits.
  fileprivate var isASCIIDigit: Bool { asciiValue.map { 0x30...0x39 ~= $0 } ?? false }
}

extension String {
  fileprivate func trimmingSpaces() -> Substring {
    var text = self[...].drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}

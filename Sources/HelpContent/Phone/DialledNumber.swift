/// The keys to dial, parsed from a number as written. Parsing fails if there is any doubt.
struct DialledNumber: Hashable {
  enum Kind: Hashable { case international, local, serviceCode }

  let kind: Kind
  /// Digits; also `*` and `#` in a service code.
  let keys: String
  /// The digits as they are grouped; one group in a service code.
  let groups: [String]

  init?(_ text: String) {
    let text = text.trimmingSpaces()
    switch text.first {
    case "*", "#":
      guard text.contains(where: \.isASCIIDigit), text.allSatisfy({ $0.isASCIIDigit || $0 == "*" || $0 == "#" })
      else { return nil }
      kind = .serviceCode
      keys = String(text)
      groups = [keys]
    case "+":
      guard let groups = Self.groups(of: text.dropFirst()) else { return nil }
      kind = .international
      self.groups = groups
      keys = groups.joined()
      guard Self.isGlobal(keys) else { return nil }
    default:
      guard let groups = Self.groups(of: text) else { return nil }
      kind = .local
      self.groups = groups
      keys = groups.joined()
      guard 2...15 ~= keys.utf8.count else { return nil }
    }
  }

  /// Returns whether the number can be one of `country`, or with `+` of any; true for a country without a known plan and for a
  /// service code.
  func isPossible(in country: String?) -> Bool {
    switch kind {
    case .serviceCode: true
    case .international: NumberPlan.isGlobal(self)
    case .local: country.flatMap(NumberPlan.init(of:))?.isLocal(self) ?? true
    }
  }

  /// Returns whether `digits` can be a country code followed by a national number.
  static func isGlobal(_ digits: some StringProtocol) -> Bool {
    7...15 ~= digits.utf8.count && digits.allSatisfy(\.isASCIIDigit) && digits.first != "0"
      && !withoutTrunkZero.contains { digits.hasPrefix($0 + "0") }
  }

  /// Calling codes of countries that drop the trunk prefix 0 from abroad: `+82-02-…` is a mistake.
  private static let withoutTrunkZero = ["33", "44", "49", "81", "82", "84", "86", "886"]

  /// The groups of digits; nil if the text has anything else than spaces, single hyphens or dots, and one leading group
  /// in parentheses.
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

  /// Returns whether `separator` is a hyphen or dot within a number; nil if it may separate two numbers: a space after
  /// a hyphen, two hyphens, or any other character.
  private static func isHyphen(_ separator: String, afterHyphen: Bool) -> Bool? {
    switch separator.filter({ $0 != " " }) {
    case "": afterHyphen && !separator.isEmpty ? nil : false
    case "-", ".": true
    default: nil
    }
  }
}

extension String {
  fileprivate func trimmingSpaces() -> Substring {
    var text = self[...].drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}

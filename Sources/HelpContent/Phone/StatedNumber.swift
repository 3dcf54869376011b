/// Compares a number in the form of E.164 with the number that people see beside it, since programs dial the one and people
/// the other.
enum StatedNumber {
  /// Returns whether `e164` is the number in `value` with the code of its country, without the prefix that is dialled inside the
  /// country alone. Without a country any calling code will do. What `value` has behind its number, such as the end of a range,
  /// is not looked at.
  static func isSame(_ e164: String, as value: String, country: String?) -> Bool {
    let stated = e164.dropFirst()
    let written = String(value.filter(\.isASCIIDigit))
    if value.drop(while: { $0 == " " || $0 == "(" }).first == "+" { return isSame(stated, written, value) }
    guard let country, let code = CallingCodes.code(of: country) else {
      return (1...3).contains { length in
        let code = stated.prefix(length)
        return CallingCodes.isCode(code)
          && isSameInCountry(stated.dropFirst(length), written, value, code: String(code))
      }
    }
    guard stated.hasPrefix(code) else { return false }
    return isSameInCountry(stated.dropFirst(code.count), written, value, code: String(code))
  }

  private static func isSameInCountry(_ national: Substring, _ written: String, _ value: String, code: String) -> Bool {
    if isSame(national, written, value) { return true }
    // Mobile numbers of these countries change inside when they are dialled from abroad.
    if ["52", "54"].contains(code) { return national.suffix(8) == written.suffix(8) }
    return (trunkPrefixes[code] ?? ["0"]).contains { prefix in
      written.hasPrefix(prefix) && isSame(national, String(written.dropFirst(prefix.count)), value)
    }
  }

  /// A value that is more than one number begins with the stated one.
  private static func isSame(_ stated: Substring, _ written: String, _ value: String) -> Bool {
    DialledNumber(value) == nil ? !stated.isEmpty && written.hasPrefix(stated) : stated == written
  }

  /// Where it is not 0, by calling code: ITU-T Operational Bulletin, list of dialling procedures.
  private static let trunkPrefixes = [
    "1": ["1"], "7": ["8"], "36": ["06"], "370": ["0", "8"], "375": ["80", "8"], "992": ["8"], "993": ["8"],
    "976": ["0"],
  ]
}

extension CallingCodes {
  static func isCode(_ digits: Substring) -> Bool {
    table.split(separator: " ").contains { $0.dropFirst(2) == digits }
  }
}

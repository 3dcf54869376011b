/// The shape of a telephone number, to find mistakes.
package struct PhoneShape {
  private let digits: String
  private let isInternational: Bool

  /// Nil unless `value` is exactly one number.
  package init?(_ value: String) {
    guard let dialled = DialledNumber(value), dialled.kind != .serviceCode else { return nil }
    digits = dialled.keys
    isInternational = dialled.kind == .international
  }

  /// Returns whether the number can be of `kind`; true for countries without known patterns.
  package func fits(_ kind: PhoneDetails.Kind, country: String?) -> Bool {
    if isInternational { return [.international, .mobile, .tollFree].contains(kind) }
    if kind == .international { return false }
    if kind == .shortCode { return 2...8 ~= digits.utf8.count && digits.first != "0" && !isKoreanSharedRate }
    guard let country, let patterns = Self.patterns[country]?[kind] else { return true }
    return patterns.contains { prefixes, lengths in
      lengths ~= digits.utf8.count && prefixes.contains { digits.hasPrefix($0) }
    }
  }

  /// True if the number looks made up: it ends in zeros, one repeated digit, or consecutive digits.
  package var isPlaceholder: Bool {
    let subscriber = String(digits.suffix(digits.utf8.count >= 10 ? 8 : 7))
    let isFictional = isInternational && digits.hasPrefix("1") && digits.dropFirst(4).hasPrefix("55501")
    return digits.utf8.count >= 6 && digits.hasSuffix("0000")
      || digits.utf8.count >= 6 && Set(digits.suffix(6)).count == 1
      || ["1234567", "12345678"].contains { subscriber.hasSuffix($0) } || isFictional
  }

  private var isKoreanSharedRate: Bool {
    digits.utf8.count == 8 && ["15", "16", "18"].contains { digits.hasPrefix($0) }
  }

  private typealias Pattern = (prefixes: [String], lengths: ClosedRange<Int>)

  /// In national format.
  private static let patterns: [String: [PhoneDetails.Kind: [Pattern]]] = [
    "KR": [
      .national: [(["02", "03", "04", "05", "06", "07"], 9...12)],
      .mobile: [(["010", "011", "016", "017", "018", "019"], 10...11)],
      .tollFree: [(["080"], 9...11)], .premium: [(["060"], 9...11)], .sharedRate: [(["15", "16", "18"], 8...8)],
    ],
    "CN": [
      .national: [(["0"], 10...12)], .mobile: [(["13", "14", "15", "16", "17", "18", "19"], 11...11)],
      .tollFree: [(["800"], 10...10)], .sharedRate: [(["400"], 10...10)],
    ],
    "JP": [
      .national: [(["0"], 10...11)], .mobile: [(["070", "080", "090"], 11...11)],
      .tollFree: [(["0120"], 10...10), (["0800"], 11...11)], .sharedRate: [(["0570"], 10...10)],
    ],
    "US": [
      .tollFree: [
        (["800", "833", "844", "855", "866", "877", "888"], 10...10),
        (["1800", "1833", "1844", "1855", "1866", "1877", "1888"], 11...11),
      ]
    ],
  ]
}

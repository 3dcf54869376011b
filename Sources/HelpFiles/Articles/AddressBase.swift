import HelpContent

/// Resolves the addresses in an article against that of the article.
package struct AddressBase: Sendable {
  private let scheme: String
  private let host: String
  /// Up to its last slash.
  private let folder: String
  private let path: String

  /// Nil unless `address` is one of `http` or `https`.
  package init?(_ address: String) {
    guard WebAddress.isAllowed(address, schemes: ["https", "http"]), let end = address.firstRange(of: "://") else {
      return nil
    }
    scheme = address[..<end.lowerBound].lowercased()
    let rest = address[end.upperBound...].prefix { $0 != "?" && $0 != "#" }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    host = String(rest[..<slash])
    path = slash == rest.endIndex ? "/" : String(rest[slash...])
    folder = String(path[...(path.lastIndex(of: "/") ?? path.startIndex)])
  }

  /// The address to open, cleaned of blanks; nil if it is relative to nothing, or may not be opened.
  package static func resolve(_ reference: String, against base: AddressBase?) -> String? {
    let cleaned = cleaned(reference)
    if hasScheme(cleaned) { return WebAddress.canBeOpened(cleaned) ? cleaned : nil }
    if cleaned.hasPrefix("//") { return checked("\(base?.scheme ?? "https"):\(cleaned)") }
    guard let base, !cleaned.isEmpty, !cleaned.hasPrefix("#") else { return nil }
    let place = "\(base.scheme)://\(base.host)"
    if cleaned.hasPrefix("?") { return checked(place + base.path + cleaned) }
    let end = cleaned.firstIndex { $0 == "?" || $0 == "#" } ?? cleaned.endIndex
    let path = cleaned.hasPrefix("/") ? String(cleaned[..<end]) : base.folder + cleaned[..<end]
    return checked(place + withoutDots(path) + cleaned[end...])
  }

  private static func checked(_ address: String) -> String? { WebAddress.isAllowed(address) ? address : nil }

  private static func hasScheme(_ reference: String) -> Bool {
    let name = reference.utf8.prefix { $0.isASCIILetter || $0.isASCIIDigit || "+.-".utf8.contains($0) }
    return name.first?.isASCIILetter == true && reference.utf8[name.endIndex...].first == UInt8(ascii: ":")
  }

  /// Line feeds and tabs stand anywhere in attributes; blanks and signs that no address has are written as of RFC 3986.
  private static func cleaned(_ reference: String) -> String {
    guard reference.hasByte(where: \.mayNeedCleaning) else { return reference }
    var cleaned = ""
    for scalar in reference.unicodeScalars.trimmingBlanks {
      switch scalar {
      case "\t", "\n", "\r": break
      case " ", "\"", "<", ">", "\\", "^", "`", "{", "|", "}":
        cleaned += "%" + String(scalar.value, radix: 16, uppercase: true)
      default: cleaned.unicodeScalars.append(scalar)
      }
    }
    return cleaned
  }

  private static func withoutDots(_ path: String) -> String {
    var parts: [Substring] = []
    let pieces = path.split(separator: "/", omittingEmptySubsequences: false)
    for (position, piece) in pieces.enumerated() {
      let isLast = position == pieces.count - 1
      switch piece {
      case ".": if isLast { parts.append("") }
      case "..":
        if parts.count > 1 { parts.removeLast() }
        if isLast { parts.append("") }
      default: parts.append(piece)
      }
    }
    return parts.joined(separator: "/")
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { 0x41...0x5A ~= self || 0x61...0x7A ~= self }

  /// False for the signs of nearly all addresses.
  fileprivate var mayNeedCleaning: Bool {
    !isASCIILetter && !isASCIIDigit && !"/.-_:?=&#%+@,~!$'()*;".utf8.contains(self)
  }
}

extension String.UnicodeScalarView {
  fileprivate var trimmingBlanks: Substring.UnicodeScalarView {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let rest = drop(while: isBlank)
    guard let last = rest.lastIndex(where: { !isBlank($0) }) else { return rest }
    return rest[...last]
  }
}

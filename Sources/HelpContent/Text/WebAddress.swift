/// Validation of addresses, which `open` later hands to another program.
package enum WebAddress {
  package static let schemes = ["https", "http", "mailto", "tel"]

  /// Returns whether `text` may be handed to another program: an allowed address, or `mailto:` without an addressee.
  package static func canBeOpened(_ text: String) -> Bool {
    isAllowed(text) || text.hasPrefix("mailto:?") && isAllowed("mailto:@" + text.dropFirst("mailto:".count))
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\"", "<", ">", "\\", "^", "`", "{", "|", "}": true
    default: scalar.isInvisibleInValue
    }
  }

  /// Returns whether `text` is an address of one of `schemes`, without spaces, invisible characters and user
  /// information, with a host that looks like no other. A mail carries subject and body alone, and no service code is dialled.
  package static func isAllowed(_ text: String, schemes: [String] = schemes) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = text[..<colon].lowercased()
    let rest = text[text.utf8.index(after: colon)...]
    guard schemes.contains(scheme), !rest.isEmpty,
      !text.unicodeScalars.contains(where: isForbidden)
    else { return false }
    switch scheme {
    case "http", "https":
      guard rest.hasPrefix("//") else { return false }
      let host = rest.utf8.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
      // A mark would change the look of the sign that ends the host.
      let path = rest[host.endIndex...].unicodeScalars.dropFirst()
      return !host.isEmpty && HostName.isAllowed(Substring(host)) && path.first?.isMark != true
    case "mailto":
      let parts = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
      let fields = parts.dropFirst().first?.split(separator: "&") ?? []
      return rest.contains("@")
        && fields.allSatisfy { ["subject", "body"].contains($0.prefix { $0 != "=" }.lowercased()) }
    default:
      return rest.hasByte(where: \.isASCIIDigit) && rest.prefix { $0 != ";" }.utf8.allSatisfy(isDialled)
        && !rest.contains { "*#%".contains($0) }
    }
  }

  /// Digits and what sets them apart (RFC 3966).
  private static func isDialled(_ byte: UInt8) -> Bool { byte.isASCIIDigit || "+-.()".utf8.contains(byte) }
}

import HelpContent

/// Makes `mailto:` links, which open a draft in a mail program.
package enum MailLink {
  /// Without `recipient`, the user enters one in the mail program.
  package static func link(to recipient: String?, subject: String, body: String) -> String {
    let body = body.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    return "mailto:\(recipient ?? "")?subject=\(encoded(subject))&body=\(encoded(body))"
  }

  /// Percent-encodes everything but the unreserved characters of RFC 3986.
  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte -> String in
      let isUnreserved =
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "~"):
          true
        default: false
        }
      return isUnreserved
        ? String(Unicode.Scalar(byte)) : "%" + String(byte, paddedTo: 2, radix: 16, uppercase: true)
    }.joined()
  }
}

/// Finds the end of an address in text, and decides which addresses can be links.
enum MarkupAddress {
  private static let schemes = ["https://", "http://", "mailto:", "tel:"]
  private static let maxLength = 2_048
  private static let trailingPunctuation = Array(".,;:!?'\"*_~]".utf8)

  /// The address up to the closing parenthesis of `[text](address)`.
  static func inParentheses(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var depth = 0
    for index in bytes.indices.prefix(maxLength) {
      switch bytes[index] {
      case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"): return nil
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")") where depth > 0: depth -= 1
      case UInt8(ascii: ")"):
        let address = bytes[..<index]
        return schemes.contains { hasScheme($0, address) } ? address : nil
      default: break
      }
    }
    return nil
  }

  /// The `https` address at the start of `bytes`. It ends before the first non-ASCII character, because Korean
  /// particles and Chinese punctuation follow without a space.
  static func bare(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard hasScheme("https://", bytes) else { return nil }
    var address = bytes.prefix(maxLength).prefix { byte in
      switch byte {
      case 0...0x20, 0x7F...0xFF, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"),
        UInt8(ascii: "["), UInt8(ascii: "|"):
        false
      default: true
      }
    }
    var unclosed = address.count { $0 == UInt8(ascii: ")") } - address.count { $0 == UInt8(ascii: "(") }
    while let last = address.last {
      if last == UInt8(ascii: ")"), unclosed > 0 {
        unclosed -= 1
      } else if !trailingPunctuation.contains(last) {
        break
      }
      address.removeLast()
    }
    return hasScheme("https://", address) ? address : nil
  }

  /// Returns whether `bytes` start with `scheme`, in any case, and have more after it.
  private static func hasScheme(_ scheme: String, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > scheme.utf8.count else { return false }
    var rest = bytes[...]
    return scheme.utf8.allSatisfy { letter in rest.removeFirst() | 0x20 == letter | 0x20 }
  }
}

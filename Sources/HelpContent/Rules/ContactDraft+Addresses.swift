extension ContactDraft {
  /// Fields that say one thing say the same: people read the one, and programs open the other.
  var addressDiagnostics: [Located<Diagnostic.Kind>] {
    var found: [Located<Diagnostic.Kind>] = []
    if let value, let url, !Self.leads(url.value, where: value.value) {
      found.append(Located(.invalidValue(.otherAddress(value.value)), at: url.location))
    }
    for version in label?.value.versions ?? [] {
      if let other = [value, url].compactMap(\.self).first(where: { !Self.leads($0.value, where: version.text) }) {
        found.append(Located(.invalidValue(.otherAddress(version.text)), at: other.location))
      }
    }
    return found
  }

  /// True also if `text` is no address, or of another kind than `address`: then it says something else.
  private static func leads(_ address: String, where text: String) -> Bool {
    if let shown = mail(text), let meant = mail(address) { return shown == meant }
    if let shown = number(text), let meant = number(address),
      shown.utf8.count >= minNumber || address.lowercased().hasPrefix("tel:")
    {
      return meant.hasPrefix("+") && !shown.hasPrefix("+")
        ? StatedNumber.isSame(meant, as: shown, country: nil) : meant == shown
    }
    guard let shown = host(text), let meant = host(address) else { return true }
    return meant == shown || meant.hasSuffix("." + shown)
  }

  /// A label with fewer digits counts something.
  private static let minNumber = 7

  private static func mail(_ text: String) -> Substring? {
    let text = text.lowercased()
    let address = text.hasPrefix("mailto:") ? text.dropFirst(7).prefix { $0 != "?" } : text[...]
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    let isAddress = parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(" ") && !$0.contains("/") }
    return isAddress && parts[1].contains(".") ? address : nil
  }

  /// Digits, with a plus sign before them if there is one; nil if there are other letters than those of numbers.
  private static func number(_ text: String) -> String? {
    // Behind the first number there may be another one, or an extension.
    let written = (text.lowercased().hasPrefix("tel:") ? text.dropFirst(4) : text[...]).prefix { !";,/~".contains($0) }
    guard written.utf8.allSatisfy({ $0.isASCIIDigit || "+-.() ".utf8.contains($0) }) else { return nil }
    let digits = written.filter(\.isASCIIDigit)
    return digits.isEmpty ? nil : (written.contains("+") ? "+" : "") + digits
  }

  /// Of a web address, or of what people write for one: `www.bank.kr`, `bank.kr/help`.
  private static func host(_ text: String) -> Substring? {
    let text = text.lowercased()
    guard !text.contains(where: \.isWhitespace), !text.contains("@") else { return nil }
    let start = ["https://", "http://"].first { text.hasPrefix($0) }
    let host = text.dropFirst(start?.count ?? 0).prefix { !"/?#:".contains($0) }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard start != nil || labels.count > 1, labels.allSatisfy({ !$0.isEmpty }),
      start != nil || labels.last?.allSatisfy({ $0.isASCII && $0.isLetter }) == true
    else { return nil }
    return host.hasPrefix("www.") ? host.dropFirst(4) : host
  }
}

/// A tag such as `{% raw %}`, `{{< ref "a" >}}` or `{{% alert %}}`.
struct Shortcode {
  let name: String
  let isEnd: Bool
  let arguments: Substring
  /// What follows it on the line.
  let rest: Substring

  init?(_ text: Substring) {
    for (open, close) in [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}"), ("{{", "}}")] where text.hasPrefix(open) {
      guard let end = text.firstRange(of: close) else { return nil }
      var inner = text[text.index(text.startIndex, offsetBy: open.count)..<end.lowerBound].drop { " -".contains($0) }
      while let last = inner.last, " -/".contains(last) { inner.removeLast() }
      let isSlash = inner.first == "/"
      if isSlash { inner = inner.dropFirst().drop { $0 == " " } }
      let word = inner.prefix { $0.isLetter || $0.isNumber || "-_./".contains($0) }
      let isNamedEnd = word.hasPrefix("end") && word.count > 3
      name = String(isNamedEnd ? word.dropFirst(3) : word).lowercased()
      isEnd = isSlash || isNamedEnd
      arguments = inner[word.endIndex...]
      rest = text[end.upperBound...].drop { $0 == " " }
      return
    }
    return nil
  }

  private func value(of key: String) -> String? {
    guard let range = arguments.firstRange(of: key + "=") else { return nil }
    return Self.quoted(arguments[range.upperBound...]) ?? String(arguments[range.upperBound...].prefix { $0 != " " })
  }

  static func quoted(_ text: Substring) -> String? {
    guard let quote = text.first, "\"'`".contains(quote), let end = text.dropFirst().firstIndex(of: quote) else {
      return nil
    }
    return String(text[text.index(after: text.startIndex)..<end])
  }

  var title: String? { value(of: "title") ?? value(of: "summary") ?? value(of: "label") }
  var kind: String? { value(of: "style") ?? value(of: "type") ?? value(of: "color") }
  /// The first argument in quotes, such as the page that `ref` names.
  var first: String? { Self.quoted(arguments.drop { $0 == " " }) }
}

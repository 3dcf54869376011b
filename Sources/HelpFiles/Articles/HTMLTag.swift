/// One tag of HTML, as it stands in Markdown.
struct HTMLTag {
  /// In lower case.
  let name: String
  let isEnd: Bool
  let source: String

  /// Nil unless a tag begins here.
  init?(_ text: Substring) {
    var rest = text.drop(while: \.isWhitespace)
    guard rest.first == "<" else { return nil }
    rest.removeFirst()
    isEnd = rest.first == "/"
    if isEnd { rest.removeFirst() }
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    guard name.first?.isLetter == true else { return nil }
    self.name = name.lowercased()
    source = String(text)
  }

  /// True for elements of HTML; others in Markdown are most often placeholders, such as `<Enter>`.
  var isKnown: Bool { HTMLElement.known.contains(name) }

  /// True for a start tag without attributes of an element that has an end tag.
  var isBare: Bool { !isEnd && source.lowercased() == "<\(name)>" && name != "p" && name != "li" }

  func attribute(_ name: String) -> String? {
    guard case .element(let element)? = HTMLDocument(fragment: source).nodes.first else { return nil }
    return element.attributes[name]
  }
}

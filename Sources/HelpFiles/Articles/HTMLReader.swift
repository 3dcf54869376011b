import HelpContent

/// Reads the HTML of an article's body.
package struct HTMLReader: Sendable {
  /// The article's own address, against which those in it are resolved.
  private let base: AddressBase?

  package init(base: AddressBase? = nil) { self.base = base }

  package func read(_ text: String) -> ParsedMarkup {
    let document = HTMLDocument(fragment: text)
    var parsed = read(document.nodes)
    if document.isTooDeep { parsed.add(.nestedTooDeep, line: nil) }
    return parsed
  }

  /// Reads a part of a page.
  package func read(_ nodes: [HTMLNode]) -> ParsedMarkup {
    var content = HTMLContent(base: base)
    content.append(nodes)
    return content.parsed
  }
}

/// A node of HTML. Comments are left out.
package enum HTMLNode: Sendable {
  case text(String)
  indirect case element(HTMLElement)
}

package struct HTMLElement: Sendable {
  /// In lower case.
  package let name: String
  /// By names in lower case.
  package let attributes: [String: String]
  package let children: [HTMLNode]

  /// The text of the element and all below it.
  package var text: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.name == "br" ? "\n" : element.text
      }
    }.joined()
  }

  /// The first element below this one for which `isWanted` is true, in the order of the text.
  package func first(where isWanted: (HTMLElement) -> Bool) -> HTMLElement? {
    for case .element(let element) in children {
      if isWanted(element) { return element }
      if let found = element.first(where: isWanted) { return found }
    }
    return nil
  }
}

extension HTMLElement {
  static let blocks: Set = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
    "html", "legend", "li", "main", "menu", "nav", "noscript", "ol", "p", "pre", "section", "summary", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr", "ul", "video", "audio", "iframe", "embed", "object",
  ]

  /// Elements that are never shown.
  static let hidden: Set = [
    "script", "style", "template", "head", "title", "meta", "link", "base", "svg", "input", "select", "textarea",
    "datalist",
    "param", "source", "track", "area", "map", "canvas", "rp", "col", "colgroup",
  ]

  static let known: Set<String> = blocks.union(hidden).union([
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "button", "cite", "code", "data", "del", "dfn", "em",
    "font",
    "i", "img", "ins", "kbd", "label", "mark", "math", "meter", "output", "picture", "progress", "q", "rb", "rt",
    "ruby",
    "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
  ])
}

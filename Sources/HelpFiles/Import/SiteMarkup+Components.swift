import HelpContent

/// Shortcodes, components and attributes in a line, which are left out and told.
extension SiteMarkup {
  /// An open tag of a component, or an open expression.
  struct Component {
    var braces = 0
    var quote: Character?
    var text = ""
    let line: Int
  }

  /// A line without shortcodes, and without the tags of components. Code is kept.
  mutating func inline(_ text: String, _ number: Int) -> String {
    guard openTag != nil || text.hasByte(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "<") }) else {
      return text
    }
    var result = ""
    var rest = text[...]
    while let sign = rest.first {
      if openTag != nil {
        rest = continued(rest, into: &result)
        continue
      }
      if sign == "`" {
        let ticks = rest.prefix { $0 == "`" }
        let behind = rest[ticks.endIndex...]
        if let end = behind.firstRange(of: ticks) {
          result += rest[..<end.upperBound]
          rest = rest[end.upperBound...]
        } else {
          result += ticks
          rest = behind
        }
      } else if sign == "{", let behind = Self.behindAttributes(rest, after: result) {
        rest = behind
      } else if sign == "{", let tag = Shortcode(rest) {
        replace(tag, number, &result)
        rest = rest[rest.index(rest.startIndex, offsetBy: rest.count - Self.behind(rest).count)...]
      } else if sign == "{", isMDX {
        openTag = Component(line: number)
      } else if sign == "<", isComponent(rest) {
        openTag = Component(line: number)
      } else {
        result.append(sign)
        rest.removeFirst()
        let plain = rest.utf8.prefix {
          $0 != UInt8(ascii: "`") && $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "<")
        }
        result += Substring(plain)
        rest = rest[plain.endIndex...]
      }
    }
    if openTag != nil { openTag?.text += "\n" }
    return result
  }

  private static func behind(_ rest: Substring) -> Substring {
    for (open, close) in [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}"), ("{{", "}}")] where rest.hasPrefix(open) {
      if let end = rest.firstRange(of: close) { return rest[end.upperBound...] }
    }
    return rest.dropFirst()
  }

  /// What follows attributes such as `{: .button}` or `{target="_blank"}` directly behind a link, an image, code or emphasis;
  /// nil for other text. Those of headings name sections.
  private static func behindAttributes(_ rest: Substring, after text: String) -> Substring? {
    guard let last = text.last, ")]*_`\"".contains(last) || rest.hasPrefix("{:") && !last.isWhitespace,
      !text.hasPrefix("#"), let end = rest.firstIndex(of: "}")
    else { return nil }
    let names = rest[..<end].dropFirst().drop { $0 == ":" }.split(separator: " ")
    let isAttribute = { (name: Substring) in "#.".contains(name.first ?? " ") || name.contains("=") }
    guard !names.isEmpty, names.allSatisfy(isAttribute) else { return nil }
    return rest[rest.index(after: end)...]
  }

  private mutating func replace(_ tag: Shortcode, _ number: Int, _ result: inout String) {
    if ["ref", "relref", "link", "post_url"].contains(tag.name), let page = tag.first ?? tag.arguments.trimmed.nonEmpty
    {
      result += page.split(separator: " ").joined()
    } else if ["raw", "highlight", "tabs", "tabpane", "details", "expand"].contains(tag.name), tag.title == nil {
      return
    } else if let title = tag.title, !tag.isEnd {
      result += "<strong>\(Markup.htmlEscaped(title))</strong>"
    } else if !tag.isEnd {
      tell(.shortcode(tag.name + tag.arguments), number)
    }
  }

  /// Names of components begin with a capital letter or hold a dot; other tags are HTML.
  private func isComponent(_ rest: Substring) -> Bool {
    var name = rest.dropFirst()
    if name.first == "/" { name = name.dropFirst() }
    if isMDX, name.first == ">" { return true }
    guard let first = name.first, first.isASCII, first.isUppercase else { return false }
    let word = name.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
    guard let next = name[word.endIndex...].first else { return isMDX }
    // `<Enter>` is a key in a page that knows no components.
    if isMDX { return " >/\n\t".contains(next) }
    if rest.dropFirst().first == "/" { return known.contains(String(word)) }
    guard let end = rest.firstIndex(of: ">") else { return false }
    return rest[..<end].hasSuffix("/") || known.contains(String(word))
  }

  private var known: Set<String> {
    [
      "Badge", "ClientOnly", "CodeGroup", "CodeGroupItem", "Tabs", "TabItem", "Tab", "Card", "CardGroup", "Steps",
      "Step", "Note", "Warning", "Tip", "Info", "Accordion", "AccordionGroup", "Callout", "Columns", "Column",
      "Details", "Frame", "Content",
    ]
  }

  /// Skips to the end of the open tag or expression, and shows its title.
  private mutating func continued(_ text: Substring, into result: inout String) -> Substring {
    guard var tag = openTag else { return text }
    var rest = text
    while let sign = rest.first {
      rest.removeFirst()
      tag.text.append(sign)
      let isExpression = tag.text.first == "{"
      if let quote = tag.quote {
        if sign == quote { tag.quote = nil }
      } else if sign == "\"" || sign == "'" && !isExpression || sign == "`" {
        tag.quote = sign
      } else if sign == "{" {
        tag.braces += 1
      } else if sign == "}" {
        tag.braces -= 1
      }
      let isOver = tag.quote == nil && tag.braces <= 0 && (isExpression ? sign == "}" : sign == ">")
      if isOver {
        close(tag, &result)
        openTag = nil
        return rest
      }
    }
    openTag = tag
    return rest
  }

  private mutating func close(_ tag: Component, _ result: inout String) {
    if tag.text.first == "{" {
      if !tag.text.hasPrefix("{/*") { tell(.component(String(tag.text.prefix(80))), tag.line) }
      return
    }
    let title = ["title=", "label=", "summary=", "text=", "header="].lazy.compactMap { key in
      tag.text.firstRange(of: key).flatMap { Shortcode.quoted(tag.text[$0.upperBound...]) }
    }.first
    // An element, because asterisks are none in a block of HTML.
    if let title, !title.isEmpty { result += "<strong>\(Markup.htmlEscaped(title))</strong> " }
    let isSelfClosing = tag.text.hasSuffix("/>")
    if isSelfClosing, title == nil { tell(.component(String(tag.text.prefix(80))), tag.line) }
  }
}

import HelpContent

/// Turns the habits of site generators (Docusaurus, Hugo, Jekyll, VuePress, MkDocs, GitBook) into plain Markdown:
/// admonitions become notes, shortcodes and components are left out and told.
struct SiteMarkup {
  private let isMDX: Bool
  private let file: String
  private(set) var lines: [SourceLine] = []
  private(set) var notices: [ImportNotice] = []
  /// Open boxes, outermost first.
  private var boxes: [Box] = []
  private var fence: Substring?
  /// True inside of a component's tag or an expression of MDX that goes on.
  private var openTag: Component?

  private struct Box {
    /// The colons that end it; for `!!!`, the blanks that its lines begin with.
    enum End {
      case colons(Int)
      case indentation(Int)
      case tag(String)
    }
    let end: End
    let isNote: Bool
  }

  private struct Component {
    var braces = 0
    var quote: Character?
    var text = ""
    let line: Int
  }

  init(_ lines: ArraySlice<ImportedLine>, isMDX: Bool, file: String) {
    self.isMDX = isMDX
    self.file = file
    var blank = true
    for line in lines {
      var text = line.text
      if openTag == nil, let box = boxes.last, case .indentation(let count) = box.end, !line.isBlank {
        if text.prefix(while: { $0 == " " }).count >= count { text.removeFirst(count) } else { closeIndented() }
      }
      read(text, line.number, afterBlank: blank)
      blank = line.isBlank
    }
  }

  private mutating func read(_ text: String, _ number: Int, afterBlank: Bool) {
    let trimmed = text.droppingFirstSpaces
    if let open = fence {
      put(text, number)
      if trimmed.hasPrefix(open), trimmed.allSatisfy({ $0 == open.first || $0 == " " }) { fence = nil }
      return
    }
    // Nearly all lines begin with letters, which none of these signs does.
    if openTag == nil, let first = trimmed.utf8.first, "`~:!?{[\\ie".utf8.contains(first) {
      if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") {
        fence = trimmed.prefix { $0 == trimmed.first }
        return put(text, number)
      }
      if boxSign(trimmed, text, number) { return }
      if isMDX || afterBlank, isModule(trimmed) {
        // A multi-line import ends at its quote.
        tell(.component(String(trimmed.prefix(80))), number)
        return put("", number)
      }
      // `{: .class}` of kramdown.
      if trimmed.hasPrefix("{:"), trimmed.hasSuffix("}") { return put("", number) }
      if trimmed == "[[toc]]" || trimmed == "[TOC]" || trimmed == "[toc]" || trimmed == "\\newpage" {
        return put("", number)
      }
    }
    put(inline(text, number), number)
  }

  private mutating func put(_ text: String, _ number: Int) {
    let depth = boxes.count { $0.isNote }
    let prefix = String(repeating: "> ", count: depth)
    lines.append(SourceLine(number: number, text: depth == 0 ? text : prefix + text))
  }

  private mutating func tell(_ problem: ImportProblem, _ line: Int) {
    notices.append(ImportNotice(problem: problem, file: file, line: line))
  }

  private func isModule(_ line: Substring) -> Bool {
    let isImport =
      line.hasPrefix("import ")
      && (line.contains(" from '") || line.contains(" from \"") || line.hasPrefix("import '")
        || line.hasPrefix("import \"") || line.hasPrefix("import {"))
    let isExport = ["export const ", "export default ", "export function ", "export let "].contains {
      line.hasPrefix($0)
    }
    return isImport || isExport
  }
}

// MARK: Boxes

extension SiteMarkup {
  private mutating func closeIndented() {
    while let box = boxes.last, case .indentation = box.end { boxes.removeLast() }
  }

  /// `:::note`, `!!! warning "Title"`, `{% hint %}`, and their ends.
  private mutating func boxSign(_ trimmed: Substring, _ text: String, _ number: Int) -> Bool {
    if trimmed.hasPrefix(":::") {
      let colons = trimmed.prefix { $0 == ":" }.count
      let words = trimmed.drop { $0 == ":" }.drop { $0 == " " }
      if words.isEmpty {
        if let place = boxes.lastIndex(where: { if case .colons(let count) = $0.end { count <= colons } else { false } }
        ) {
          boxes.removeSubrange(place...)
        }
        put("", number)
        return true
      }
      open(words, end: .colons(colons), number)
      return true
    }
    for sign in ["!!! ", "??? ", "???+ "] where trimmed.hasPrefix(sign) {
      let indentation = text.count - trimmed.count
      open(
        trimmed.dropFirst(sign.count),
        end: .indentation(
          boxes.contains { if case .indentation = $0.end { true } else { false } } ? 4 : indentation + 4), number)
      return true
    }
    guard trimmed.hasPrefix("{%") || trimmed.hasPrefix("{{<") || trimmed.hasPrefix("{{%"),
      let tag = Shortcode(trimmed), tag.rest.isEmpty
    else { return false }
    if tag.isEnd {
      guard let place = boxes.lastIndex(where: { if case .tag(let name) = $0.end { name == tag.name } else { false } })
      else { return false }
      boxes.removeSubrange(place...)
      put("", number)
      return true
    }
    guard
      ["hint", "alert", "notice", "callout", "admonition", "note", "tip", "warning", "info", "caution", "danger"]
        .contains(tag.name)
    else { return false }
    open((tag.kind ?? tag.name)[...], end: .tag(tag.name), title: tag.title, number)
    return true
  }

  private mutating func open(_ words: Substring, end: Box.End, title: String? = nil, _ number: Int) {
    var name = words.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    var title = title ?? String(words[name.endIndex...])
    if let open = title.firstIndex(of: "{"), title.hasSuffix("}") { title = String(title[..<open]) }
    title = title.trimmed
    for (first, last) in [("\"", "\""), ("[", "]"), ("'", "'")]
    where title.hasPrefix(first) && title.hasSuffix(last) && title.count > 1 {
      title = String(title.dropFirst().dropLast())
    }
    let isWarning = ["warning", "caution", "danger", "error", "bug", "failure", "attention", "important-warning"]
      .contains(name.lowercased())
    let isPlain = [
      "code-group", "tabs", "tab", "v-pre", "raw", "steps", "columns", "column", "center", "left", "right",
    ].contains(name.lowercased())
    if isPlain { name = "" }
    // A box of a name unknown to readers shows that name as its title would be shown.
    put("", number)
    boxes.append(Box(end: end, isNote: !isPlain))
    if !isPlain { put("[!\(isWarning ? "WARNING" : "NOTE")]", number) }
    if !title.isEmpty {
      put("**\(title)**", number)
      put("", number)
    }
  }
}

// MARK: Shortcodes and components

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

extension SiteMarkup {
  /// A line without shortcodes, and without the tags of components. Code is kept.
  private mutating func inline(_ text: String, _ number: Int) -> String {
    guard openTag != nil || text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "<") }) else {
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

  private mutating func replace(_ tag: Shortcode, _ number: Int, _ result: inout String) {
    if ["ref", "relref", "link", "post_url"].contains(tag.name), let page = tag.first ?? tag.arguments.trimmed.nonEmpty
    {
      result += page.split(separator: " ").joined()
    } else if ["raw", "highlight", "tabs", "tabpane", "details", "expand"].contains(tag.name), tag.title == nil {
      return
    } else if let title = tag.title, !tag.isEnd {
      result += "**\(title)**"
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
    if let title, !title.isEmpty { result += "**\(title)** " }
    let isSelfClosing = tag.text.hasSuffix("/>")
    if isSelfClosing, title == nil { tell(.component(String(tag.text.prefix(80))), tag.line) }
  }
}

extension StringProtocol {
  /// The text without blanks around it.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

extension String {
  fileprivate var droppingFirstSpaces: Substring {
    self[(utf8.firstIndex { $0 != UInt8(ascii: " ") } ?? endIndex)...]
  }

  var nonEmpty: String? { isEmpty ? nil : self }
}

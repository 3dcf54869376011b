import HelpContent

/// Reads a page of a web site as an article.
struct HTMLPage {
  let language: LanguageTag?
  /// Where nothing else names the article.
  let fileName: String

  /// Characters beside the entries that a page declares from which on they are an entry too.
  private static let minBeside = 200

  func read(_ text: String, file: String, notices: inout [ImportNotice]) -> Article? {
    let cleaned = ImportedText.cleaned(text)
    notices += cleaned.problems.map { ImportNotice(problem: $0.problem, file: file, line: $0.line) }
    let document = HTMLDocument(page: cleaned.text)
    guard case .element(let page)? = document.nodes.first else { return nil }
    let base = page.canonicalAddress.flatMap { AddressBase($0) }
    let data = StructuredData(page, base: base)
    if data.isBroken { notices.append(ImportNotice(problem: .brokenData, file: file, line: nil)) }
    let (content, surroundings) = page.content
    let nodes = content.withHeadings
    let parsed = HTMLReader(base: base).read(nodes)
    for problem in parsed.problems {
      notices.append(ImportNotice(problem: .markup(problem.kind), file: file, line: problem.line))
    }
    if document.isTooDeep { notices.append(ImportNotice(problem: .markup(.nestedTooDeep), file: file, line: nil)) }
    if surroundings > 0 {
      notices.append(ImportNotice(problem: .surroundings(characters: surroundings), file: file, line: nil))
    }
    var blocks = parsed.markup.blocks
    var title = page.metaTitle
    let tops = blocks.indices.filter { if case .heading(1, _) = blocks[$0] { true } else { false } }
    if tops.count == 1, case .heading(_, let inlines) = blocks[tops[0]] {
      title = ArticleSections.title(of: inlines)
      blocks.remove(at: tops[0])
    }
    let beside = DeclaredText(data.entries).undeclared(in: blocks)
    let isMore = beside.characterCount >= Self.minBeside
    if beside.characterCount > 0, !isMore {
      notices.append(ImportNotice(problem: .undeclared(characters: beside.characterCount), file: file, line: nil))
    }
    let stated = language ?? page.attributes["lang"].flatMap { LanguageTag.named($0) }
    let prose = (title ?? "") + "\n" + parsed.markup.plainText
    return Article(
      source: file, title: ImportedText.harmless(title ?? PagePath.title(of: fileName)),
      language: stated ?? .detected(in: prose), isLanguageStated: stated != nil, blocks: blocks,
      declared: data.entries, beside: isMore ? beside.blocks : [],
      contacts: data.contacts(in: stated ?? .detected(in: prose)),
      byteCount: text.utf8.count)
  }
}

extension HTMLElement {
  fileprivate var canonicalAddress: String? {
    first { $0.name == "link" && $0.attributes["rel"]?.lowercased() == "canonical" }?.attributes["href"]
      ?? first { $0.name == "base" }?.attributes["href"]
      ?? first { $0.attributes["property"] == "og:url" }?.attributes["content"]
  }

  fileprivate var metaTitle: String? {
    let title =
      first { $0.attributes["property"] == "og:title" }?.attributes["content"] ?? first { $0.name == "title" }?.text
    return title.map { HTMLContent.collapsed($0).trimmed }?.nonEmpty
  }

  /// The nodes of the article, and how many characters stand around it.
  fileprivate var content: (nodes: [HTMLNode], surroundings: Int) {
    let body = first { $0.name == "body" } ?? self
    let articles = body.all { $0.name == "article" }
    let main = articles.count == 1 ? articles[0] : body.first { $0.name == "main" || $0.attributes["role"] == "main" }
    let nodes = (main ?? body).children.compactMap(\.withoutSurroundings)
    let count = { (nodes: [HTMLNode]) in
      nodes.reduce(0) { $0 + $1.shownText.unicodeScalars.count { !$0.isBlank } }
    }
    return (nodes, max(0, count(body.children) - count(nodes)))
  }

  func all(where isWanted: (HTMLElement) -> Bool) -> [HTMLElement] {
    children.flatMap { child -> [HTMLElement] in
      guard case .element(let element) = child else { return [] }
      return isWanted(element) ? [element] : element.all(where: isWanted)
    }
  }
}

extension HTMLNode {
  /// Nil for menus and other parts of a page that are no text.
  fileprivate var withoutSurroundings: HTMLNode? {
    guard case .element(let element) = self else { return self }
    if ["nav", "footer", "form", "button", "noscript"].contains(element.name) { return nil }
    if ["navigation", "banner", "contentinfo", "search"].contains(element.attributes["role"] ?? "") { return nil }
    return .element(
      HTMLElement(
        name: element.name, attributes: element.attributes,
        children: element.children.compactMap(\.withoutSurroundings)))
  }

  var shownText: String {
    switch self {
    case .text(let text): text
    case .element(let element):
      HTMLElement.hidden.contains(element.name) ? "" : element.children.map(\.shownText).joined(separator: " ")
    }
  }
}

extension [HTMLNode] {
  /// The nodes with the questions of accordions and definition lists as headings.
  var withHeadings: [HTMLNode] {
    let asked = map(\.questionCount).reduce((0, 0)) { ($0.0 + $1.asked, $0.1 + $1.all) }
    return asked.0 > 0 && asked.0 * 2 >= asked.1 ? flatMap(\.withHeadings) : self
  }
}

extension HTMLNode {
  fileprivate var questionCount: (asked: Int, all: Int) {
    guard case .element(let element) = self else { return (0, 0) }
    if element.name == "summary" || element.name == "dt" || element.isAccordionHeader {
      return (ArticleSections.isAsked(HTMLContent.collapsed(element.text).trimmed) ? 1 : 0, 1)
    }
    return element.children.map(\.questionCount).reduce((0, 0)) { ($0.0 + $1.asked, $0.1 + $1.all) }
  }

  fileprivate var withHeadings: [HTMLNode] {
    guard case .element(let element) = self else { return [self] }
    let children = element.children.flatMap(\.withHeadings)
    switch element.name {
    case _ where element.isAccordionHeader, "summary", "dt":
      return [.element(HTMLElement(name: "h6", attributes: [:], children: children))]
    case "details", "dl": return children
    case "dd": return [.element(HTMLElement(name: "div", attributes: [:], children: children))]
    default: return [.element(HTMLElement(name: element.name, attributes: element.attributes, children: children))]
    }
  }
}

extension HTMLElement {
  /// The line of an accordion that opens it, which desks make of links.
  fileprivate var isAccordionHeader: Bool {
    attributes["class"]?.lowercased().split(whereSeparator: \.isWhitespace).contains { name in
      name.hasPrefix("accordion") && ["header", "title", "question"].contains { name.hasSuffix($0) }
    } == true
  }
}

import HelpContent

/// Reads a file of Markdown as an article.
struct MarkdownPage {
  let language: LanguageTag?
  /// Where nothing else names the article.
  let fileName: String

  /// Nil if the author does not show the page; then `notices` says so.
  func read(_ text: String, file: String, notices: inout [ImportNotice]) -> Article? {
    let cleaned = ImportedText.cleaned(text)
    let lines = ImportedLine.lines(of: cleaned.text)
    notices += cleaned.problems.map { ImportNotice(problem: $0.problem, file: file, line: $0.line) }
    let matter = FrontMatter(lines)
    if matter.isHidden {
      notices.append(ImportNotice(problem: .notPublic, file: file, line: nil))
      return nil
    }
    let site = SiteMarkup(
      lines[min(matter.end, lines.count)...], isMDX: file.lowercased().hasSuffix(".mdx"), file: file)
    let parsed = Self.parsed(site.lines.map(\.text))
    notices += site.notices
    for other in matter.others {
      notices.append(ImportNotice(problem: .field(other.name), file: file, line: other.line))
    }
    for line in Self.droppedFootnotes(in: site.lines) {
      notices.append(ImportNotice(problem: .leftOut(line.text), file: file, line: line.number))
    }
    for problem in parsed.problems {
      let line = problem.line.flatMap { $0 >= 1 && $0 <= site.lines.count ? site.lines[$0 - 1].number : nil }
      notices.append(ImportNotice(problem: .markup(problem.kind), file: file, line: line))
    }
    let mayHaveAnchors = cleaned.text.hasBytes(of: "{#")
    var blocks = mayHaveAnchors ? parsed.markup.blocks.map(\.withoutInnerAnchors) : parsed.markup.blocks
    var title = matter.title.map(ImportedText.harmless)
    if let (place, first) = Self.title(in: blocks), title == nil || title == first {
      title = first
      blocks.remove(at: place)
    }
    let detected = language ?? matter.language
    return Article(
      source: file, title: title ?? PagePath.title(of: fileName),
      language: detected ?? .detected(in: Self.prose(title, blocks)),
      isLanguageStated: detected != nil, tags: matter.tags, blocks: blocks, byteCount: text.utf8.count, id: matter.id)
  }

  /// With emphasis mended where asterisks would be shown.
  private static func parsed(_ lines: [String]) -> ParsedMarkup {
    let parsed = MarkdownReader().read(lines.joined(separator: "\n"))
    let asterisks = { (parsed: ParsedMarkup) in parsed.markup.inlines.reduce(0) { $0 + $1.asteriskPairs } }
    let count = asterisks(parsed)
    guard count > 0 else { return parsed }
    let repair = StrongRepair(lines)
    guard repair.isChanged else { return parsed }
    let repaired = MarkdownReader().read(repair.lines.joined(separator: "\n"))
    return asterisks(repaired) < count ? repaired : parsed
  }

  /// The beginning of the text without code, as far as it tells the language.
  private static func prose(_ title: String?, _ blocks: [Markup.Block]) -> String {
    var prose = (title ?? "") + "\n"
    for block in blocks.lazy.filter({ !$0.isCode }).prefix(40) where prose.utf8.count < LanguageTag.maxDetectedBytes {
      let text = Markup(blocks: [block]).plainText
      if !text.isEmpty { prose += text + "\n\n" }
    }
    return prose
  }

  /// Footnotes that no text refers to, or with a name that another has, which readers of Markdown leave out.
  private static func droppedFootnotes(in lines: [SourceLine]) -> [SourceLine] {
    var seen: Set<String> = []
    return lines.filter { line in
      guard line.text.utf8.starts(with: "[^".utf8), let end = line.text.firstIndex(of: "]"),
        line.text[end...].hasPrefix("]:")
      else {
        return false
      }
      let mark = String(line.text[...end])
      guard seen.insert(mark).inserted else { return true }
      return !lines.contains { !$0.text.hasPrefix(mark + ":") && $0.text.hasBytes(of: mark) }
    }
  }

  /// The heading that names the page: the only one of level 1, or the first if it stands above all others.
  private static func title(in blocks: [Markup.Block]) -> (place: Int, text: String)? {
    let tops = blocks.indices.filter { blocks[$0].level == 1 }
    let first = tops.count == 1 ? tops[0] : blocks.first?.level == nil ? nil : 0
    guard let first, case .heading(let level, let inlines) = blocks[first] else { return nil }
    if tops.count != 1, blocks.dropFirst().contains(where: { $0.level ?? 7 <= level }) { return nil }
    let text = ArticleSections.title(of: ArticleSections.withoutAnchor(inlines).0)
    return text.isEmpty ? nil : (first, text)
  }
}

extension Markup.Block {
  fileprivate var isCode: Bool { if case .code = self { true } else { false } }

  /// Without names of sections in the headings of lists and quotes, which begin no section.
  fileprivate var withoutInnerAnchors: Markup.Block {
    switch self {
    case .list(let list):
      let items = list.items.map { Markup.Item(isDone: $0.isDone, $0.blocks.map(\.withoutAnchors)) }
      return .list(Markup.List(start: list.start, items))
    case .quote(let blocks): return .quote(blocks.map(\.withoutAnchors))
    case .callout(let callout, let blocks): return .callout(callout, blocks.map(\.withoutAnchors))
    default: return self
    }
  }

  private var withoutAnchors: Markup.Block {
    guard case .heading(let level, let inlines) = self else { return withoutInnerAnchors }
    return .heading(level: level, ArticleSections.withoutAnchor(inlines).0)
  }

  fileprivate var level: Int? { if case .heading(let level, _) = self { level } else { nil } }
}

extension Markup.Inline {
  /// Asterisks beside each other in text, outside of code.
  fileprivate var asteriskPairs: Int {
    switch self {
    case .text(let text):
      text.hasByte(UInt8(ascii: "*"))
        ? zip(text.utf8, text.utf8.dropFirst()).count { $0 == UInt8(ascii: "*") && $1 == $0 } : 0
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .link(let inner, _):
      inner.reduce(0) { $0 + $1.asteriskPairs }
    case .code, .image, .lineBreak, .footnoteReference: 0
    }
  }
}

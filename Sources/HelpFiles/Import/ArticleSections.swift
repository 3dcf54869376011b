import HelpContent

/// Divides a page into entries: a list of questions into one for each, every other page into a single one.
struct ArticleSections {
  /// A heading with the blocks up to the next one, and the headings below it.
  private struct Section {
    let title: String
    let isAsked: Bool
    let level: Int
    var anchor: ItemID?
    var own: [Markup.Block] = []
    var heading: Markup.Block?
    var below: [Section] = []

    /// The blocks of the section and of those below it.
    var content: [Markup.Block] { own + below.flatMap { $0.whole } }
    var whole: [Markup.Block] { (heading.map { [$0] } ?? []) + content }
    var leaves: [Section] { below.isEmpty ? [self] : below.flatMap(\.leaves) }

    init(title: String, level: Int, anchor: ItemID? = nil, heading: Markup.Block? = nil) {
      self.title = title
      isAsked = ArticleSections.isAsked(title)
      self.level = level
      self.anchor = anchor
      self.heading = heading
    }
  }

  private(set) var entries: [ArticleEntry] = []
  /// Headings that became neither a title nor a tag nor part of a text.
  private(set) var leftOut: [String] = []
  private let pageTitle: String
  /// False if no text of the page can be too long.
  private let mayBeTooLong: Bool

  init(of article: Article) {
    pageTitle = article.title
    mayBeTooLong = article.byteCount > YamlReader.maxTextLength / 2
    var root = Section(title: article.title, level: 0)
    Self.fill(&root, with: Self.withoutRepeatedTitle(article))
    if Self.listsQuestions(root) {
      addItems(of: root, tags: [])
    } else {
      let rest = takingOut(&root, tags: [])
      if rest { add(root, root.content, tags: []) }
    }
  }

  /// Takes lists of questions out of a section that is none; false if nothing is left.
  private mutating func takingOut(_ section: inout Section, tags: [TagID]) -> Bool {
    var kept: [Section] = []
    var lists: [Section] = []
    for var part in section.below {
      if LinePatterns.namesQuestions(part.title[...]), part.below.count > 1 {
        lists.append(part)
      } else if takingOut(&part, tags: tags) {
        kept.append(part)
      }
    }
    section.below = kept
    let isLeft = section.level > 0 || !section.content.isEmpty
    let found = entries
    entries = []
    for list in lists {
      addItems(of: list, tags: tags)
      if list.own.isEmpty { leftOut.append(list.title) }
    }
    entries = found + entries
    return isLeft
  }

  private mutating func addItems(of section: Section, tags: [TagID]) {
    if !section.own.isEmpty { add(section, section.own, tags: tags) }
    for part in section.below {
      let count = entries.count
      if part.below.isEmpty || part.isAsked && !part.below.contains(where: \.isAsked) {
        add(part, part.content, tags: tags)
      } else {
        let isLabel = !part.isAsked && !LinePatterns.namesQuestions(part.title[...])
        let label = isLabel ? [TagID(label: part.title)].compactMap(\.self) : []
        addItems(of: part, tags: tags + label.filter { !tags.contains($0) })
        if label.isEmpty, part.own.isEmpty { leftOut.append(part.title) }
      }
      if entries.count == count, leftOut.last != part.title { leftOut.append(part.title) }
    }
  }

  private mutating func add(_ section: Section, _ blocks: [Markup.Block], tags: [TagID]) {
    let marked = LinePatterns.question(section.title[...]) ?? LinePatterns.numberedQuestion(section.title[...])
    let title = marked.map(String.init) ?? section.title.nonEmpty ?? pageTitle
    let blocks = ArticleSteps.withoutAnswerMark(blocks)
    guard blocks.contains(where: { !Markup(blocks: [$0]).plainText.allSatisfy(\.isWhitespace) }) else { return }
    for (number, part) in (mayBeTooLong ? Self.fitting(blocks) : [blocks]).enumerated() {
      var entry = ArticleEntry(
        title: number == 0 ? title : "\(title) (\(number + 1))", blocks: part, tags: tags,
        anchor: number == 0 ? section.anchor : nil)
      entry.form = ArticleSteps.form(of: part, titled: title)
      entries.append(entry)
    }
  }

  /// The blocks in parts that are as long as a text may be.
  private static func fitting(_ blocks: [Markup.Block]) -> [[Markup.Block]] {
    let limit = YamlReader.maxTextLength - 1_024
    guard Markup(blocks: blocks).markdown().utf8.count > limit else { return [blocks] }
    var parts: [[Markup.Block]] = []
    var size = 0
    for block in blocks.flatMap({ $0.divided(limit: limit) }) {
      let length = Markup(blocks: [block]).markdown().utf8.count + 2
      if parts.isEmpty || size + length > limit {
        parts.append([])
        size = 0
      }
      parts[parts.count - 1].append(block)
      size += length
    }
    return parts
  }

  private static func fill(_ root: inout Section, with blocks: [Markup.Block]) {
    var open = [root]
    let close = { (open: inout [Section]) in
      let last = open.removeLast()
      open[open.count - 1].below.append(last)
    }
    for block in blocks where !block.isBlank {
      guard let (level, inlines) = block.asHeading else {
        open[open.count - 1].own.append(block)
        continue
      }
      // Editors leave headings of a blank.
      if Self.title(of: inlines).isEmpty { continue }
      while open.count > 1, open[open.count - 1].level >= level { close(&open) }
      let (words, anchor) = Self.withoutAnchor(inlines)
      let heading = level > 6 ? Markup.Block.paragraph([.strong(words)]) : .heading(level: level, words)
      open.append(Section(title: Self.title(of: words), level: level, anchor: anchor, heading: heading))
    }
    while open.count > 1 { close(&open) }
    root = open[0]
  }

  /// The text of an article without a first heading that says its title again.
  private static func withoutRepeatedTitle(_ article: Article) -> [Markup.Block] {
    guard case .heading(_, let inlines)? = article.blocks.first,
      title(of: withoutAnchor(inlines).0).lowercased() == article.title.lowercased()
    else { return article.blocks }
    return Array(article.blocks.dropFirst())
  }

  /// The text of a heading on one line.
  static func title(of inlines: [Markup.Inline]) -> String {
    Markup(blocks: [.paragraph(inlines.map(\.unlinked))]).plainText.split(whereSeparator: \.isNewline)
      .joined(separator: " ").trimmed
  }

  /// A heading without attributes such as `{#refund}` at its end, and the name in them.
  static func withoutAnchor(_ inlines: [Markup.Inline]) -> ([Markup.Inline], ItemID?) {
    guard case .text(var text)? = inlines.last, text.hasSuffix("}"), let start = text.lastIndex(of: "{") else {
      return (inlines, nil)
    }
    let names = text[start...].dropFirst().dropLast().split { " :,".contains($0) }
    guard names.allSatisfy({ "#.".contains($0.first ?? " ") || $0.contains("=") }) else { return (inlines, nil) }
    text = String(text[..<start])
    while text.last?.isWhitespace == true { text.removeLast() }
    let anchor = names.first { $0.hasPrefix("#") }.flatMap { ItemID($0.dropFirst().lowercased()) }
    return (inlines.dropLast() + (text.isEmpty ? [] : [.text(text)]), anchor)
  }

  static func isAsked(_ title: String) -> Bool {
    var line = title[...]
    // The mark stands before a remark: `되나요? (무료)`.
    if let last = line.last, ")）」』\"”’'".contains(last) {
      if let open = line.lastIndex(where: { "(（".contains($0) }), ")）".contains(last) { line = line[..<open] }
      while let sign = line.last, sign.isWhitespace || "」』\"”’'".contains(sign) { line.removeLast() }
    }
    return LinePatterns.endsAsQuestion(line) || LinePatterns.endsAsking(line) || LinePatterns.question(line) != nil
  }

  /// True if the page is a list of questions, or of questions and procedures.
  private static func listsQuestions(_ root: Section) -> Bool {
    if LinePatterns.namesQuestions(root.title[...]) { return !root.below.isEmpty }
    // The name may stand in the only heading above all others.
    if root.own.isEmpty, root.below.count == 1 {
      let top = root.below[0]
      if !top.below.isEmpty, listsQuestions(top) { return true }
    }
    let parts = root.leaves
    let items = parts.filter { part in
      if part.isAsked { return true }
      guard LinePatterns.namesProcedure(part.title[...]) else { return false }
      if case .guide = ArticleSteps.form(of: part.own, titled: part.title) { return true } else { return false }
    }
    return parts.count > 1 && items.count > 1 && items.count * 2 >= parts.count && items.contains(where: \.isAsked)
  }
}

extension Markup.Block {
  /// Level and text of a heading, or of a bold question that stands alone as one.
  var asHeading: (level: Int, [Markup.Inline])? {
    switch self {
    case .heading(let level, let inlines): return (level, inlines)
    case .paragraph(let inlines):
      guard inlines.count == 1, case .strong(let inner)? = inlines.first else { return nil }
      return ArticleSections.isAsked(ArticleSections.title(of: inner)) ? (7, inner) : nil
    default: return nil
    }
  }

  /// True for a paragraph of blanks that no line is free of, such as no-break spaces.
  fileprivate var isBlank: Bool {
    guard case .paragraph(let inlines) = self, inlines.count == 1, case .text(let text)? = inlines.first else {
      return false
    }
    return text.allSatisfy(\.isWhitespace)
  }

  /// Pieces no longer than a text may be, of a block that is longer.
  fileprivate func divided(limit: Int) -> [Markup.Block] {
    guard Markup(blocks: [self]).markdown().utf8.count > limit else { return [self] }
    switch self {
    case .list(let list):
      let start = list.start
      return list.items.enumerated().flatMap { number, item -> [Markup.Block] in
        let alone = Markup.Block.list(.init(start: start.map { $0 + number }, [item]))
        guard Markup(blocks: [alone]).markdown().utf8.count > limit else { return [alone] }
        return item.blocks.flatMap { $0.divided(limit: limit) }
      }
    case .table(let header, let rows, let rightAligned):
      return stride(from: 0, to: rows.count, by: 50).flatMap { start -> [Markup.Block] in
        let some = Array(rows[start..<min(start + 50, rows.count)])
        let part = Markup.Block.table(header: header, rows: some, rightAligned: rightAligned)
        guard Markup(blocks: [part]).markdown().utf8.count > limit else { return [part] }
        return some.flatMap { $0.flatMap { Markup.Block.paragraph($0).divided(limit: limit) } }
      }
    case .quote(let blocks), .callout(_, let blocks), .footnote(_, let blocks):
      return blocks.flatMap { $0.divided(limit: limit) }
    case .code(let code, let language):
      return code.pieces(ofBytes: limit - 64).map { .code($0, language: language) }
    case .paragraph, .heading:
      return Markup(blocks: [self]).plainText.pieces(ofBytes: limit / 3).map { .paragraph([.text($0)]) }
    case .rule: return [self]
    }
  }
}

extension Markup.Inline {
  /// The text of links and images without their addresses, for titles.
  var unlinked: Markup.Inline {
    switch self {
    case .link(let inlines, _): .emphasis(inlines.map(\.unlinked))
    case .image(let description, _): .text(description)
    case .strong(let inlines), .emphasis(let inlines), .strikethrough(let inlines): .emphasis(inlines.map(\.unlinked))
    case .text, .code, .lineBreak, .footnoteReference: self
    }
  }
}

extension String {
  /// Pieces of at most `count` bytes, ended at lines or blanks where there are any.
  fileprivate func pieces(ofBytes count: Int) -> [String] {
    var pieces: [String] = []
    var rest = self[...]
    while rest.utf8.count > count {
      var limit = rest.utf8.index(rest.startIndex, offsetBy: count)
      while rest.utf8[limit] & 0xC0 == 0x80 { limit = rest.utf8.index(before: limit) }
      let window = rest[..<limit]
      let end = window.lastIndex(of: "\n") ?? window.lastIndex(of: " ") ?? limit
      let cut = end == rest.startIndex ? limit : end
      pieces.append(String(rest[..<cut]))
      rest = rest[cut...].drop { $0 == "\n" }
    }
    if !rest.isEmpty { pieces.append(String(rest)) }
    return pieces
  }
}

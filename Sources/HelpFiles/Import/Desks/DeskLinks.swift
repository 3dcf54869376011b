import HelpContent

/// The addresses of a desk's articles. A link to one of them becomes a reference, and an address that does not last is not
/// kept.
struct DeskLinks: Sendable {
  /// What was taken out of a text.
  struct Found: Sendable {
    /// Ids of articles.
    var articles: [String] = []
    /// Addresses of which only the text is kept.
    var expiring: [String] = []
    var relative: [String] = []
  }

  /// Stands for the host where the product does not tell it.
  static let unknownHost = "https://desk.invalid/"

  private let hosts: Set<Substring>
  private let articles: [String: String]

  init(_ desk: [Desk.Article]) {
    var names: [String: String] = [:]
    for article in desk { for name in article.names { names[name] = article.id } }
    articles = names
    let addresses = desk.lazy.flatMap(\.versions).compactMap(\.address)
    hosts = Set(addresses.map(Self.host) + [Self.host(Self.unknownHost)])
  }

  static func host(_ address: String) -> Substring {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return "" }
    let rest = address[colon...].utf8
    guard rest.starts(with: "://".utf8) else { return "" }
    return Substring(rest.dropFirst(3).prefix { !"/?#".utf8.contains($0) })
  }

  /// The id of the article with that address, or that is named so.
  func article(named name: String) -> String? { articles[name] }

  func article(at address: String) -> String? {
    guard hosts.contains(Self.host(address)) else { return nil }
    let parts = address.utf8.prefix { !"?#".utf8.contains($0) }.split(separator: UInt8(ascii: "/")).map(Substring.init)
    guard let place = parts.lastIndex(where: { $0 == "articles" || $0 == "article" }), place + 1 < parts.count else {
      return nil
    }
    let name = parts[place + 1]
    return articles[String(name)] ?? articles[String(name.prefix { $0.isASCII && $0.isNumber })]
  }

  /// Signed for some minutes or days, as object stores do.
  static func expires(_ address: String) -> Bool {
    if address.contains("/rails/active_storage/disk/") { return true }
    guard let start = address.firstIndex(of: "?") else { return false }
    let query = address[address.index(after: start)...].prefix { $0 != "#" }
    let names = query.split(separator: "&").map { $0.prefix { $0 != "=" }.lowercased() }
    return names.contains { signs.contains($0) || $0.hasPrefix("x-amz-") || $0.hasPrefix("x-goog-") }
  }

  private static let signs: Set = ["expires", "signature", "sig", "key-pair-id"]
}

// MARK: Texts

extension DeskLinks {
  func resolved(_ entry: ArticleEntry, _ found: inout Found) -> ArticleEntry {
    var entry = entry
    entry.blocks = resolved(entry.blocks, &found)
    if case .guide(let intro, let steps, let result) = entry.form {
      var again = Found()
      entry.form = .guide(
        intro: resolved(intro, &again), steps: steps.map { resolved($0, &again) }, result: resolved(result, &again))
    }
    return entry
  }

  private func resolved(_ blocks: [Markup.Block], _ found: inout Found) -> [Markup.Block] {
    blocks.map { block in
      switch block {
      case .paragraph(let inlines): .paragraph(resolved(inlines, &found))
      case .heading(let level, let inlines): .heading(level: level, resolved(inlines, &found))
      case .list(let list):
        .list(
          Markup.List(
            start: list.start, list.items.map { Markup.Item(isDone: $0.isDone, resolved($0.blocks, &found)) }))
      case .quote(let blocks): .quote(resolved(blocks, &found))
      case .callout(let callout, let blocks): .callout(callout, resolved(blocks, &found))
      case .footnote(let number, let blocks): .footnote(number, resolved(blocks, &found))
      case .table(let header, let rows, let rightAligned):
        .table(
          header: header.map { resolved($0, &found) }, rows: rows.map { $0.map { resolved($0, &found) } },
          rightAligned: rightAligned)
      case .code, .rule: block
      }
    }
  }

  private func resolved(_ inlines: [Markup.Inline], _ found: inout Found) -> [Markup.Inline] {
    InlineRun(inlines.flatMap { resolved($0, &found) }).inlines
  }

  private func resolved(_ inline: Markup.Inline, _ found: inout Found) -> [Markup.Inline] {
    switch inline {
    case .emphasis(let inner): return [.emphasis(resolved(inner, &found))]
    case .strong(let inner): return [.strong(resolved(inner, &found))]
    case .strikethrough(let inner): return [.strikethrough(resolved(inner, &found))]
    case .link(let inner, let address):
      let inner = resolved(inner, &found)
      if let article = article(at: address) {
        if !found.articles.contains(article) { found.articles.append(article) }
        return inner
      }
      return isKept(address, &found) ? [.link(inner, address: address)] : inner
    case .image(let description, let address):
      return isKept(address, &found) ? [inline] : [.text(description)]
    case .text, .code, .lineBreak, .footnoteReference: return [inline]
    }
  }

  private func isKept(_ address: String, _ found: inout Found) -> Bool {
    if address.hasPrefix(Self.unknownHost) {
      found.relative.append(String(address.dropFirst(Self.unknownHost.count - 1)))
      return false
    }
    if Self.expires(address) {
      found.expiring.append(address)
      return false
    }
    return true
  }
}

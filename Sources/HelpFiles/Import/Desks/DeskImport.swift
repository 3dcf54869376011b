import HelpContent
import Threads

/// Imports a desk: each section or category becomes a service, and each article an entry with all its languages.
struct DeskImport {
  /// An article as it goes into a file.
  private struct Entry {
    let article: Desk.Article
    let texts: [DividedArticle]
    /// The section that it is in and those above it, the outermost first.
    let path: [Desk.Section]

    /// True if the desk shows it before another one: by positions, and by ids where those are equal.
    func comes(before other: Entry) -> Bool {
      for (own, others) in zip(path, other.path) where own.id != others.id {
        return (own.position, own.id) < (others.position, others.id)
      }
      if path.count != other.path.count { return path.count < other.path.count }
      return (article.position, article.id) < (other.article.position, other.article.id)
    }
  }

  /// A file to write.
  private struct Part {
    let id: ServiceID
    let section: Desk.Section?
    let number: Int
    var entries: [Entry] = []
    var bytes = 0
  }

  private let product: any DeskProduct.Type
  private let language: LanguageTag?
  private let options: DeskOptions
  private var reading: DeskReading
  private var parts: [Part] = []
  private let links: DeskLinks
  /// That of the desk's addresses.
  private let host: String?

  init(
    _ product: any DeskProduct.Type, _ files: [ImportPage], options: DeskOptions, language: LanguageTag?,
    bytes: (ImportPage) -> [UInt8]?
  ) throws(ContentImport.ImportError) {
    self.product = product
    self.options = options
    reading = try DeskReading(product, files, bytes: bytes)
    let chosen = reading.chosen(options)
    links = DeskLinks(chosen)
    let reader = DeskArticleReader(bodies: reading.desk.bodies, language: language, links: links)
    let collected = Collected<[DividedArticle]>()
    ParallelWork.run(chosen.count) { turn in collected.add(reader.read(chosen[turn]), at: turn) }
    let texts = collected.all
    self.language = language ?? reading.desk.usualLanguage(of: chosen)
    host = chosen.lazy.compactMap(\.host).first
    place(
      chosen.indices.map { place in
        let path = chosen[place].sections.first.map(reading.desk.path) ?? []
        return Entry(article: chosen[place].withoutBodies, texts: texts[place] ?? [], path: path.reversed())
      })
    let isEmpty = parts.allSatisfy { part in part.entries.allSatisfy { $0.texts.allSatisfy(\.entries.isEmpty) } }
    if isEmpty {
      for version in chosen.lazy.flatMap(\.versions) { reading.tell(.empty(version.title), version) }
      throw .noArticles(reading.notices)
    }
  }

  /// Divides the articles into files, in the order of the desk.
  private mutating func place(_ entries: [Entry]) {
    var open: [String: Int] = [:]
    var taken: Set<String> = []
    for entry in entries.sorted(by: { $0.comes(before: $1) }) {
      let size = entry.texts.reduce(0) { $0 + $1.byteCount }
      let own = entry.article.sections.first
      let section = options.division == .category ? entry.path.first?.id ?? own : own
      let key = section ?? ""
      if let place = open[key], parts[place].bytes + size <= ArticleImport.maxPartBytes,
        parts[place].entries.count < ArticleImport.maxPartPages
      {
        parts[place].entries.append(entry)
        parts[place].bytes += size
      } else {
        let number = open[key].map { parts[$0].number + 1 } ?? 1
        open[key] = parts.count
        parts.append(
          Part(
            id: ArticleImport.id(named: section ?? "articles", number, &taken),
            section: section.flatMap { reading.desk.sections[$0] }, number: number, entries: [entry], bytes: size))
      }
    }
  }
}

// MARK: Drafts

extension DeskImport {
  /// The collection, and a file for each service.
  var outputs: [ContentImport.Output] {
    var drafts = parts.map { _ in ArticleDraft(taken: []) }
    var references: [String: String] = [:]
    for (number, part) in parts.enumerated() {
      for entry in part.entries {
        var details = ArticleDetails(entry.article)
        details.related = entry.article.related.compactMap(links.article(named:))
        let first = drafts[number].add(
          entry.texts, stem: entry.article.id, tags: tags(of: entry.article, in: part),
          details: details)
        if let first { references[entry.article.id] = "\(part.id)/\(first)" }
      }
    }
    for number in drafts.indices { drafts[number].refer { references[$0] } }
    // Told with the first file that is written.
    let first = drafts.firstIndex { !$0.parts.isEmpty } ?? 0
    let others = drafts.filter(\.parts.isEmpty).flatMap(\.notices)
    drafts[first].notices = reading.notices + others + drafts[first].notices
    let made = zip(parts, drafts).map(draft).filter { !$0.parts.isEmpty }
    return [collection(of: made)] + made.map { draft in .draft(draft.id) { draft } }
  }

  /// Labels, the sections between the article and its service, and its state.
  private func tags(of article: Desk.Article, in part: Part) -> [TagID] {
    let sections = article.sections.flatMap { reading.desk.path(of: $0) }.filter { section in
      section.id != part.section?.id && (options.division == .category || article.sections.contains(section.id))
    }
    let above = part.section.map { Set(reading.desk.path(of: $0.id).map(\.id)) } ?? []
    let names = sections.filter { !above.contains($0.id) }.compactMap(\.names.first?.text)
    var states = article.isPromoted ? ["promoted"] : []
    if article.isRestricted || article.versions.contains(where: \.isRestricted) { states.append("restricted") }
    states += Set(article.versions.map(\.state)).filter { $0 != .published }.map(\.rawValue).sorted()
    return (states + names + article.labels).compactMap { TagID(label: $0) }
  }

  private func draft(of part: Part, _ entries: ArticleDraft) -> ImportDraft {
    let language = language ?? entries.usualLanguage
    var names = (part.section?.names ?? []).map { ($0.language ?? language, $0.text) }
    if part.number > 1 { names = names.map { ($0.0, "\($0.1) (\(part.number))") } }
    return ImportDraft(
      id: part.id, names: names, language: language, isLanguageStated: entries.isLanguageStated, tags: [],
      source: ImportDraft.Source(title: host ?? product.name, isOfDesk: true), parts: entries.parts,
      notices: entries.notices)
  }

  /// What makes a desk of the files: their order, and the languages that they have.
  private func collection(of drafts: [ImportDraft]) -> ContentImport.Output {
    let first = language ?? drafts[0].language
    var languages = [first]
    for part in parts {
      for entry in part.entries {
        for text in entry.texts where !languages.contains(text.language) { languages.append(text.language) }
      }
    }
    let title = host ?? product.name
    let json: JSONValue = [
      "format": 1, "id": .string(PagePath.slug(of: title) ?? "help"), "title": .string(title),
      "lang": .string(first.description), "languages": .strings(languages.map(\.description)),
      "order": .strings(drafts.map(\.id.description)),
    ]
    return ContentImport.Output(path: "collection.yaml") { .init(text: YamlPrinter.members(json), draft: nil) }
  }
}

extension Desk.Article {
  /// Nil without an address that could be opened.
  fileprivate var host: String? {
    versions.lazy.compactMap(\.address).first { WebAddress.isAllowed($0, schemes: ["https", "http"]) }
      .map { String(DeskLinks.host($0)) }
  }

  /// Without the texts that have been read.
  fileprivate var withoutBodies: Desk.Article {
    var article = self
    article.versions = versions.map { version in
      Desk.Version(
        language: version.language, title: version.title, body: "", state: version.state,
        isRestricted: version.isRestricted, isOutdated: version.isOutdated, address: version.address,
        created: version.created, changed: version.changed, file: version.file, line: version.line)
    }
    return article
  }
}

import HelpContent
import Threads

/// A page to import.
package struct ImportPage: Sendable {
  /// For messages, and for reading.
  package let path: String
  /// Below the folder of the site.
  package let name: String
  package let size: Int

  package init(path: String, name: String, size: Int) {
    self.path = path
    self.name = name
    self.size = size
  }
}

/// Imports the pages of a site: each section becomes a service, and each page an entry with all its languages.
struct ArticleImport: Sendable {
  /// A page in all its languages.
  private struct Group {
    let path: PagePath
    var pages: [(page: ImportPage, language: LanguageTag?)]
  }

  /// A file to write.
  private struct Part {
    let id: ServiceID
    let section: String
    let number: Int
    var groups: [Group] = []
    var bytes = 0

  }

  /// Reads a page; called on several threads.
  typealias Reader =
    @Sendable (
      _ page: ImportPage, _ language: LanguageTag?, _ name: String, _ notices: inout [ImportNotice]
    ) -> Article?

  private let site: String
  private let language: LanguageTag?
  private let read: Reader
  private var parts: [Part] = []
  private let isSinglePage: Bool

  /// More sections than anyone would look through are none.
  private static let maxSections = 100
  static let maxEntries = 10_000
  /// Of what is read for one file.
  static let maxPartBytes = YamlDocument.maxFileSize / 3
  static let maxPartPages = 3_000

  init(_ pages: [ImportPage], site: String, language: LanguageTag?, read: @escaping Reader) {
    self.site = site
    self.language = language
    self.read = read
    isSinglePage = pages.count == 1
    let groups = Self.groups(of: pages)
    var sections = Set(groups.map { $0.path.folders.first ?? "" })
    if sections.count > Self.maxSections { sections = [] }
    var open: [String: Int] = [:]
    var taken: Set<String> = []
    for group in groups {
      let folder = group.path.folders.first ?? ""
      let section = sections.contains(folder) ? folder : ""
      let size = group.pages.reduce(0) { $0 + $1.page.size }
      if let place = open[section], parts[place].bytes + size <= Self.maxPartBytes,
        parts[place].groups.count < Self.maxPartPages
      {
        parts[place].groups.append(group)
        parts[place].bytes += size
      } else {
        let number = open[section].map { parts[$0].number + 1 } ?? 1
        let name = section.isEmpty ? site : section
        open[section] = parts.count
        parts.append(
          Part(
            id: Self.id(named: name, number, &taken), section: section, number: number, groups: [group], bytes: size))
      }
    }
  }

  /// Pages with the same path in several languages, in the order of paths.
  private static func groups(of pages: [ImportPage]) -> [Group] {
    var groups: [Group] = []
    var places: [String: Int] = [:]
    for (page, path) in zip(pages, PagePath.all(pages.map(\.name))) {
      if let place = places[path.key], !groups[place].pages.contains(where: { $0.language == path.language }) {
        groups[place].pages.append((page, path.language))
      } else {
        if places[path.key] == nil { places[path.key] = groups.count }
        groups.append(Group(path: path, pages: [(page, path.language)]))
      }
    }
    return groups
  }

  /// An id that no other file has.
  static func id(named name: String, _ number: Int, _ taken: inout Set<String>) -> ServiceID {
    let slug = PagePath.slug(of: name).flatMap { ServiceID(importing: $0) }?.description ?? "imported"
    var count = number
    while true {
      let text = count == 1 ? slug : "\(slug)-\(count)"
      if taken.insert(text).inserted, let id = ServiceID(text) { return id }
      count += 1
    }
  }

  /// The files to write, each made when it is asked for.
  var outputs: [ContentImport.Output] {
    if isSinglePage, !parts.isEmpty {
      let draft = draft(of: parts[0])
      return [.draft(draft.id) { draft }]
    }
    return parts.map { part in .draft(part.id) { draft(of: part) } }
  }
}

// MARK: Drafts

extension ArticleImport {
  private func draft(of part: Part) -> ImportDraft {
    var draft = ArticleDraft(taken: [])
    var named: [(LanguageTag, String)] = []
    var own: (id: ServiceID?, title: String, tags: [TagID])?
    forEachGroup(of: part) { group, articles, notices in
      draft.notices += notices
      // The page above a section names it.
      if group.path.isIndex, group.path.folders.count <= (part.section.isEmpty ? 0 : 1) {
        for article in articles where !named.contains(where: { $0.0 == article.language }) {
          named.append((article.language, article.title))
        }
      }
      if isSinglePage, let first = articles.first { own = (first.id, first.title, first.tags) }
      let stem =
        isSinglePage ? nil : group.path.isIndex ? group.path.folders.last ?? site : group.path.name
      draft.add(
        articles, stem: stem, tags: isSinglePage ? [] : group.path.folders.dropFirst().compactMap { TagID(label: $0) })
    }
    let language = language ?? draft.usualLanguage
    let id = own.flatMap { Self.id(ofPage: $0, fileName: part.groups[0].path, site: site) } ?? part.id
    if named.isEmpty {
      named = [
        (language, own?.title ?? (part.section.isEmpty ? PagePath.title(of: site) : PagePath.title(of: part.section)))
      ]
    }
    named = named.filter { !$0.1.isEmpty }
    if part.number > 1 { named = named.map { ($0.0, "\($0.1) (\(part.number))") } }
    return ImportDraft(
      id: id, names: named, language: language, isLanguageStated: draft.isLanguageStated, tags: own?.tags ?? [],
      source: .init(title: isSinglePage ? part.groups[0].pages[0].page.name : site), parts: draft.parts,
      notices: draft.notices)
  }

  /// By front matter, by the file name, or for `FAQ.md` by what the page or its folder is called.
  private static func id(
    ofPage page: (id: ServiceID?, title: String, tags: [TagID]), fileName: PagePath, site: String
  ) -> ServiceID? {
    if let id = page.id { return id }
    let names = (fileName.isIndex ? [] : [fileName.name]) + [page.title, site]
    return names.lazy.compactMap { PagePath.slug(of: $0) }.compactMap { ServiceID(importing: $0) }.first
  }

  private typealias ReadGroup = (articles: [DividedArticle], notices: [ImportNotice])

  /// Groups that are read before the texts of any of them are put into the draft.
  private static let groupsAtOnce = 64

  /// Reads the groups on all processors, and calls `body` with each in their order.
  private func forEachGroup(of part: Part, _ body: (Group, [DividedArticle], [ImportNotice]) -> Void) {
    for start in stride(from: 0, to: part.groups.count, by: Self.groupsAtOnce) {
      let groups = part.groups[start...].prefix(Self.groupsAtOnce)
      let collected = Collected<ReadGroup>()
      ParallelWork.run(groups.count) { turn in collected.add(read(groups[start + turn]), at: turn) }
      let all = collected.all
      for (turn, group) in groups.enumerated() {
        if let read = all[turn] { body(group, read.articles, read.notices) }
      }
    }
  }

  private func read(_ group: Group) -> ReadGroup {
    var notices: [ImportNotice] = []
    let name = group.path.isIndex ? group.path.folders.last ?? site : group.path.name
    let articles = group.pages.compactMap { page, pathLanguage in
      read(page, pathLanguage ?? language, name, &notices).map(DividedArticle.init)
    }
    return (articles, notices)
  }
}

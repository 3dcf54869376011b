import HelpContent

/// A page in one language, divided into entries. Its tree, which takes far more memory than its text, is not kept.
struct DividedArticle: Sendable {
  let source: String
  let title: String
  let language: LanguageTag
  let isLanguageStated: Bool
  let tags: [TagID]
  let id: ServiceID?
  let entries: [WrittenEntry]
  /// Headings that became neither a title nor a tag nor part of a text.
  let leftOut: [String]
  let contacts: [ContactFinding]
  let notices: [ImportNotice]
  /// Of its text before it was read.
  let byteCount: Int
  /// Of its beginning; nil if the file is the article.
  let line: Int?

  init(_ article: Article) {
    source = article.source
    title = article.title
    language = article.language
    isLanguageStated = article.isLanguageStated
    tags = article.tags
    id = article.id
    contacts = ContactFinding.all(in: article) + article.contacts
    byteCount = article.byteCount
    line = article.line
    var shown = article
    if !article.declared.isEmpty { shown.blocks = article.beside }
    let sections = shown.blocks.isEmpty ? nil : ArticleSections(of: shown)
    var found = DeskLinks.Found()
    entries = ((sections?.entries ?? []) + article.declared).map { entry in
      guard let links = article.links else { return WrittenEntry(entry) }
      found.articles = []
      let resolved = links.resolved(entry, &found)
      return WrittenEntry(resolved, linked: found.articles)
    }
    let problems =
      found.relative.map { ImportProblem.markup(.addressNotOpened($0)) } + found.expiring.map { .expiringAddress($0) }
    notices =
      article.notices + problems.map { ImportNotice(problem: $0, file: article.source, line: article.line) }
    leftOut = sections?.leftOut ?? []
  }
}

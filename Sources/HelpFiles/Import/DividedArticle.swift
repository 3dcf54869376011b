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

  init(_ article: Article) {
    source = article.source
    title = article.title
    language = article.language
    isLanguageStated = article.isLanguageStated
    tags = article.tags
    id = article.id
    contacts = ContactFinding.all(in: article) + article.contacts
    notices = article.notices
    var shown = article
    if !article.declared.isEmpty { shown.blocks = article.beside }
    let sections = shown.blocks.isEmpty ? nil : ArticleSections(of: shown)
    entries = ((sections?.entries ?? []) + article.declared).map(WrittenEntry.init)
    leftOut = sections?.leftOut ?? []
  }
}

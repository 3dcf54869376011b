import HelpContent

/// Reads the versions of a desk's article.
struct DeskArticleReader: Sendable {
  let bodies: Desk.BodyForm
  /// Of versions whose language the product does not say.
  let language: LanguageTag?
  let links: DeskLinks

  func read(_ article: Desk.Article) -> [DividedArticle] { article.versions.map { read($0, id: article.id) } }

  /// An article without a title is called by its id.
  private func read(_ version: Desk.Version, id: String) -> DividedArticle {
    let cleaned = ImportedText.cleaned(version.body)
    let parsed = parsed(cleaned.text, base: version.address)
    var problems: [ImportProblem] = []
    for (_, problem) in cleaned.problems where !problems.contains(problem) { problems.append(problem) }
    problems += parsed.problems.map { .markup($0.kind) }
    let stated = version.language ?? language
    let title =
      ImportedText.harmless(ImportedText.cleaned(version.title).text).split(whereSeparator: \.isNewline)
      .joined(separator: " ").trimmed.nonEmpty ?? id
    var article = Article(
      source: version.file, title: title,
      language: stated ?? .detected(in: title + "\n" + parsed.markup.plainText), isLanguageStated: stated != nil,
      blocks: parsed.markup.blocks, byteCount: version.body.utf8.count)
    article.notices = problems.map { ImportNotice(problem: $0, file: version.file, line: version.line) }
    article.line = version.line
    article.links = links
    return DividedArticle(article)
  }

  private func parsed(_ body: String, base: String?) -> ParsedMarkup {
    let base = (base.flatMap { AddressBase($0) }) ?? AddressBase(DeskLinks.unknownHost)
    switch bodies {
    case .html:
      let document = HTMLDocument(fragment: body)
      var parsed = HTMLReader(base: base).read(document.nodes.withHeadings)
      if document.isTooDeep { parsed.add(.nestedTooDeep, line: nil) }
      return parsed
    case .markdown: return MarkdownReader(base: base).read(body)
    }
  }
}

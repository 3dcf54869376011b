package import HelpContent

/// A page in one language, as the importers of Markdown and HTML read it.
struct Article {
  /// The file it was read from.
  var source: String
  var title: String
  var language: LanguageTag
  var isLanguageStated = false
  var tags: [TagID] = []
  var blocks: [Markup.Block] = []
  /// Entries that the page itself declares, as with schema.org.
  var declared: [ArticleEntry] = []
  /// Blocks of a page that declares entries, which say more than those.
  var beside: [Markup.Block] = []
  var contacts: [ContactFinding] = []
  /// Of the file.
  var byteCount = 0
  /// Named in front matter, by a name that every language has.
  var id: ServiceID?
  var notices: [ImportNotice] = []
  /// The line of the file that it begins in, for notices; nil if the file is the article.
  var line: Int?
  /// Of a desk, whose articles refer to each other by their addresses.
  var links: DeskLinks?
}

/// What of an article could not be kept, with its place.
package struct ImportNotice: Hashable, Sendable {
  package let problem: ImportProblem
  package let file: String
  /// From 1; nil if it concerns the whole file or its line is unknown.
  package let line: Int?
}

/// An entry in one language.
struct ArticleEntry {
  enum Form {
    case question
    case guide(intro: [Markup.Block], steps: [[Markup.Block]], result: [Markup.Block])
  }

  var title: String
  /// All of its text, which a question has as its answer.
  var blocks: [Markup.Block]
  var form = Form.question
  /// The section of the page that it is in.
  var tags: [TagID] = []
  /// A name that the author gave it, the same in every language.
  var anchor: ItemID?
}

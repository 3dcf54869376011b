import HelpContent

extension ImportedText {
  /// A title with its signs escaped where reading it as Markdown would leave something out.
  static func markdown(ofTitle title: String) -> String {
    let title = harmless(title)
    let read = MarkdownReader().read(title)
    let words = { (text: String) in text.filter { !"*_~`\\".contains($0) } }
    let isKept = read.problems.isEmpty && words(read.markup.plainText) == words(title)
    return isKept ? title : Markup(text: title).markdown()
  }
}

import HelpContent

/// The text of a cell: HTML if it has tags, else Markdown in which every line is one of its own.
enum CellText {
  static func markdown(_ text: String, isHTML: Bool) -> ParsedMarkup {
    if isHTML || hasTags(text) { return HTMLReader().read(text) }
    return MarkdownReader().read(withHardBreaks(text))
  }

  private static func hasTags(_ text: String) -> Bool {
    guard text.contains("<") else { return false }
    let lower = text.lowercased()
    return [
      "<p>", "<p ", "</p>", "<br>", "<br/>", "<br />", "</a>", "</li>", "</div>", "</strong>", "</b>", "</span>",
      "</td>",
    ]
    .contains { lower.contains($0) }
  }

  private static func withHardBreaks(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { LinePatterns.listed(String($0)) }
    guard lines.count > 1 else { return text }
    var isCode = false
    return lines.enumerated().map { number, line in
      if line.hasPrefix("```") || line.hasPrefix("~~~") { isCode.toggle() }
      let isFollowed = number + 1 < lines.count && !lines[number + 1].allSatisfy(\.isWhitespace)
      return isCode || line.allSatisfy(\.isWhitespace) || !isFollowed || line.hasPrefix("|") ? line : line + "  "
    }.joined(separator: "\n")
  }
}

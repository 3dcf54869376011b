import HelpSearch

/// A filter for the palette: every typed word must match, with the rules of the search.
struct CommandFilter {
  private let typed: String
  private let words: WordFilter

  init(_ text: String) {
    typed = text
    words = WordFilter(text)
  }

  /// The matching lines in their order; those bound to exactly the typed key come first.
  func filtered(_ lines: [PaletteLine]) -> [PaletteLine] {
    let bound = lines.filter { $0.keys.split(separator: "  ").contains(typed[...]) }
    return bound + lines.filter { line in !bound.contains(line) && fits(line) }
  }

  private func fits(_ line: PaletteLine) -> Bool {
    let english = line.command.message.localized(in: .english)
    return words.match("\(line.words) \(english) \(line.command.name)")
  }
}

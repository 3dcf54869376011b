import HelpSearch

/// A filter for the palette: every typed word must match, with the rules of the search.
struct PaletteFilter {
  private let typed: String
  private let words: WordFilter

  init(_ text: String) {
    typed = text
    words = WordFilter(text)
  }

  /// The matching lines in their order; those bound to exactly the typed key come first.
  func filtered(_ lines: [PaletteLine]) -> [PaletteLine] {
    let bound = lines.filter { $0.keys.split(separator: "  ").contains(typed[...]) }
    return bound + lines.filter { line in !bound.contains(line) && words.match(line.searched) }
  }
}

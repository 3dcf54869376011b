import HelpSearch

/// What a person types into the palette: every word of it must be found, as the search finds words.
struct CommandFilter {
  private let typed: String
  private let words: WordFilter

  init(_ text: String) {
    typed = text
    words = WordFilter(text)
  }

  /// The lines that fit in their order; what is bound to the very key that was typed comes first.
  func filtered(_ lines: [PaletteLine]) -> [PaletteLine] {
    let bound = lines.filter { $0.keys.split(separator: "  ").contains(typed[...]) }
    return bound + lines.filter { line in !bound.contains(line) && fits(line) }
  }

  private func fits(_ line: PaletteLine) -> Bool {
    let english = line.command.message.localized(in: .english)
    return words.match("\(line.words) \(english) \(line.command.name)")
  }
}

/// A command line as `EDITOR` and the like hold it, split as a shell would but run without one.
enum ShellWords {
  /// The words, without their quotes and backslashes (POSIX.1-2017, Shell Command Language, 2.2). Nil if only a shell could
  /// run the line: it has an unclosed quote, an operator or an expansion.
  static func split(_ line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var rest = line[...]
    while let character = rest.popFirst() {
      switch (character, quote) {
      case (quote, _): quote = nil
      case (_, "'"): word?.append(character)
      case ("$", _), ("`", _): return nil
      case ("\\", "\""):
        let isEscaped = rest.first.map { "$`\"\\".contains($0) } ?? false
        word?.append(isEscaped ? rest.removeFirst() : character)
      case (_, "\""): word?.append(character)
      case ("\\", _):
        guard let next = rest.popFirst() else { return nil }
        word = (word ?? "") + String(next)
      case ("'", _), ("\"", _):
        quote = character
        word = word ?? ""
      case (" ", _), ("\t", _):
        if let ended = word { words.append(ended) }
        word = nil
      case _ where "|&;<>()\n".contains(character): return nil
      case ("#", _) where word == nil: return nil
      default: word = (word ?? "") + String(character)
      }
    }
    guard quote == nil else { return nil }
    return words + [word].compactMap(\.self)
  }
}

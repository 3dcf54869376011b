/// A manual page in mdoc, the language of mandoc and groff.
struct ManualPage {
  private(set) var text: String

  init(_ name: String, section: Int, _ description: String) {
    text = """
      .Dd \(helpdeckDate)
      .Dt \(name.uppercased()) \(section)
      .Os
      .Sh NAME
      .Nm \(name)
      .Nd \(Self.escaped(description))

      """
  }

  mutating func heading(_ title: String) { text += ".Sh \(title.uppercased())\n" }
  mutating func subheading(_ title: String) { text += ".Ss \(Self.escaped(title))\n" }
  mutating func paragraph(_ words: String) { text += Self.lines(words) }

  /// Lines are printed unchanged.
  mutating func literal(_ lines: String) {
    text += ".Bd -literal -offset indent\n" + Self.lines(lines, keepsSpace: true) + ".Ed\n"
  }

  mutating func list(_ items: [(tag: String, words: String)]) {
    text += ".Bl -tag -width Ds\n"
    for item in items { text += ".It Li \(Self.argument(item.tag))\n" + Self.lines(item.words) }
    text += ".El\n"
  }

  /// Escaped so that no line is taken for a request and no word for an escape sequence.
  private static func lines(_ words: String, keepsSpace: Bool = false) -> String {
    let lines = words.split(separator: "\n", omittingEmptySubsequences: !keepsSpace)
    return (keepsSpace ? lines.map(String.init) : lines.flatMap(broken)).map { line in
      (line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : "") + escaped(line) + "\n"
    }.joined()
  }

  /// Lines of at most 70 characters, with each sentence on lines of its own.
  private static func broken(_ line: Substring) -> [String] {
    line.split(separator: " ").reduce(into: []) { lines, word in
      if let last = lines.last, last.count + word.count < 70, !endsSentence(last, before: word) {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
  }

  private static func endsSentence(_ line: String, before word: Substring) -> Bool {
    let end = line.drop(while: { $0 == " " }).reversed().drop { "')]’”\"".contains($0) }.first
    return end.map { ".!?".contains($0) } == true && word.first?.isNumber == false
  }

  /// Escaped so that no word is taken for a macro or for punctuation.
  private static func argument(_ tag: String) -> String {
    tag.split(separator: " ").map { "\\&\(escaped(String($0)).replacing("\"", with: "\\(dq"))" }.joined(separator: " ")
  }

  private static func escaped(_ words: String) -> String {
    words.replacing("\\", with: "\\e").replacing("-", with: "\\-")
  }
}

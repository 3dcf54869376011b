/// Admonitions, which become notes.
extension SiteMarkup {
  /// An open admonition.
  struct Box {
    /// The colons that end it; for `!!!`, the blanks that its lines begin with.
    enum End {
      case colons(Int)
      case indentation(Int)
      case tag(String)
    }
    let end: End
    let isNote: Bool
  }

  mutating func closeIndented() {
    while let box = boxes.last, case .indentation = box.end { boxes.removeLast() }
  }

  /// `:::note`, `!!! warning "Title"`, `{% hint %}`, and their ends.
  mutating func boxSign(_ trimmed: Substring, _ text: String, _ number: Int) -> Bool {
    if trimmed.hasPrefix(":::") {
      let colons = trimmed.prefix { $0 == ":" }.count
      let words = trimmed.drop { $0 == ":" }.drop { $0 == " " }
      if words.isEmpty {
        if let place = boxes.lastIndex(where: { if case .colons(let count) = $0.end { count <= colons } else { false } }
        ) {
          boxes.removeSubrange(place...)
        }
        put("", number)
        return true
      }
      open(words, end: .colons(colons), number)
      return true
    }
    for sign in ["!!! ", "??? ", "???+ "] where trimmed.hasPrefix(sign) {
      let indentation = text.count - trimmed.count
      open(
        trimmed.dropFirst(sign.count),
        end: .indentation(
          boxes.contains { if case .indentation = $0.end { true } else { false } } ? 4 : indentation + 4), number)
      return true
    }
    guard trimmed.hasPrefix("{%") || trimmed.hasPrefix("{{<") || trimmed.hasPrefix("{{%"),
      let tag = Shortcode(trimmed), tag.rest.isEmpty
    else { return false }
    if tag.isEnd {
      guard let place = boxes.lastIndex(where: { if case .tag(let name) = $0.end { name == tag.name } else { false } })
      else { return false }
      boxes.removeSubrange(place...)
      put("", number)
      return true
    }
    guard
      ["hint", "alert", "notice", "callout", "admonition", "note", "tip", "warning", "info", "caution", "danger"]
        .contains(tag.name)
    else { return false }
    open((tag.kind ?? tag.name)[...], end: .tag(tag.name), title: tag.title, number)
    return true
  }

  private mutating func open(_ words: Substring, end: Box.End, title: String? = nil, _ number: Int) {
    var name = words.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    var title = title ?? String(words[name.endIndex...])
    if let open = title.firstIndex(of: "{"), title.hasSuffix("}") { title = String(title[..<open]) }
    title = title.trimmed
    for (first, last) in [("\"", "\""), ("[", "]"), ("'", "'")]
    where title.hasPrefix(first) && title.hasSuffix(last) && title.count > 1 {
      title = String(title.dropFirst().dropLast())
    }
    let isWarning = ["warning", "caution", "danger", "error", "bug", "failure", "attention", "important-warning"]
      .contains(name.lowercased())
    let isPlain = [
      "code-group", "tabs", "tab", "v-pre", "raw", "steps", "columns", "column", "center", "left", "right",
    ].contains(name.lowercased())
    if isPlain { name = "" }
    // A box of a name unknown to readers shows that name as its title would be shown.
    put("", number)
    boxes.append(Box(end: end, isNote: !isPlain))
    if !isPlain { put("[!\(isWarning ? "WARNING" : "NOTE")]", number) }
    if !title.isEmpty {
      put("**\(title)**", number)
      put("", number)
    }
  }
}

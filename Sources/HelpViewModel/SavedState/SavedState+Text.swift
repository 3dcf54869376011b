import HelpContent

// One line per change, so that a person can read the file and delete lines.
extension SavedState {
  private static let head = "helpdeck remembers 1"

  /// The contents of the state file.
  package var text: String {
    var lines = [Self.head]
    lines += position.map { ["left \($0)"] } ?? []
    lines += language.map { ["language \($0)"] } ?? []
    lines += favourites.map { "favourite \($0)" }
    lines += recent.map { "opened \($0)" }
    lines += searches.map { search in
      search.collection.map { "searched-in \($0) \(search.text)" } ?? "searched \(search.text)"
    }
    lines += places.sorted { $0.key < $1.key }.map { "named \($0.key) \($0.value)" }
    lines += folded.sorted { $0.key < $1.key }.flatMap { collection, categories in
      categories.sorted().map { "folded \(collection) \($0)" }
    }
    lines += done.sorted { $0.key < $1.key }.map { reference, steps in
      "done \(reference) \(steps.sorted().map(String.init).joined(separator: ","))"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Parses `text`; `isWhole` is false if lines could not be parsed and were ignored.
  package static func reading(_ text: String) -> (savedState: SavedState, isWhole: Bool) {
    var savedState = SavedState()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == head[...], lines.last == "" else { return (savedState, false) }
    // In the file the newest comes first, but applying a change puts it first.
    let changes = lines.dropFirst().dropLast().map { change($0) }
    let kept = changes.compactMap(\.self)
    for change in kept where !change.isNewestFirst { savedState.apply(change) }
    for change in kept.reversed() where change.isNewestFirst { savedState.apply(change) }
    return (savedState, kept.count == changes.count)
  }

  private static func change(_ line: Substring) -> Change? {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "left": return Reference(parts[1]).map { .left($0) }
    case "language": return LanguageTag(canonical: String(parts[1])).map { .language($0) }
    case "favourite": return Reference(parts[1]).map { .favourite($0, true) }
    case "opened": return Reference(parts[1]).map { .opened($0) }
    case "searched": return .searched(String(parts[1]))
    case "searched-in":
      let (collection, text) = halves(of: parts[1])
      return Identifier(collection).map { .searched(text, in: $0) }
    case "named":
      let (name, reference) = halves(of: parts[1])
      guard let letter = name.first, name.count == 1, letter.namesPlace else { return nil }
      return Reference(reference).map { .named(letter, $0) }
    case "folded":
      let (collection, category) = halves(of: parts[1])
      guard let collection = Identifier<HelpCollection>(collection) else { return nil }
      return CategoryID(category).map { .folded($0, in: collection, true) }
    case "done":
      let halves = parts[1].split(separator: " ")
      guard halves.count == 2, let reference = Reference(halves[0]) else { return nil }
      let steps = halves[1].split(separator: ",").map { Int($0) }
      return steps.contains(nil) ? nil : .done(reference, Set(steps.compactMap(\.self)))
    default: return nil
    }
  }

  /// The text before the first space, and the text after it.
  private static func halves(of text: Substring) -> (String, String) {
    let halves = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(halves[0]), halves.count > 1 ? String(halves[1]) : "")
  }
}

extension Character {
  /// True for the names of places: small letters that every keyboard has, and digits.
  var namesPlace: Bool { isASCII && (isLetter && isLowercase || isNumber) }
}

extension SavedState.Change {
  fileprivate var isNewestFirst: Bool {
    switch self {
    case .opened, .searched: true
    case .favourite, .done, .folded, .named, .left, .language: false
    }
  }
}

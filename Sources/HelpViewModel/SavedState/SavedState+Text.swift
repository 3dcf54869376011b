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
    lines += searches.map { "searched \($0)" }
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
    case "done":
      let halves = parts[1].split(separator: " ")
      guard halves.count == 2, let reference = Reference(halves[0]) else { return nil }
      let steps = halves[1].split(separator: ",").map { Int($0) }
      return steps.contains(nil) ? nil : .done(reference, Set(steps.compactMap(\.self)))
    default: return nil
    }
  }
}

extension SavedState.Change {
  fileprivate var isNewestFirst: Bool {
    switch self {
    case .opened, .searched: true
    case .favourite, .done, .left, .language: false
    }
  }
}

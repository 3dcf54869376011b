import HelpContent
import HelpFiles
import HelpViewModel
import TerminalModel

/// A configuration file with its values converted to the program's types.
struct ConfigurationLayer {
  private(set) var file: ConfigurationFile
  let method: Placed<ClipboardMethod>?
  let theme: Placed<ThemeChoice>?
  let keys: [Placed<Keymap.Change>]

  init(_ file: ConfigurationFile) {
    var findings: [Placed<Finding>] = []
    method = file.draft.clipboard?.method.flatMap { name in
      let method = ClipboardMethod(rawValue: name.value)
      if method == nil { findings.append(name.unknown(among: ClipboardMethod.allCases.map(\.rawValue))) }
      return method.map { Placed($0, at: name.place) }
    }
    theme = file.draft.interface?.theme.flatMap { name in
      let theme = ThemeChoice(rawValue: name.value)
      if theme == nil { findings.append(name.unknown(among: ThemeChoice.allCases.map(\.rawValue))) }
      return theme.map { Placed($0, at: name.place) }
    }
    var keys: [(notation: String, change: Placed<Keymap.Change>)] = []
    for draft in file.draft.keys {
      let change: Keymap.Change
      do throws(InvalidKeysError) {
        change = try Keymap.Change(draft)
      } catch {
        findings.append(error.finding)
        continue
      }
      if let other = keys.first(where: { $0.change.value.conflicts(with: change) }) {
        // The same keys can be written in two ways.
        let notation = other.change.value.keys == change.keys ? draft.keys.value : other.notation
        findings.append(
          Placed(
            .keyConflict(draft.keys.value, with: notation, firstLine: other.change.place.line),
            at: draft.keys.place))
      }
      keys.append((draft.keys.value, Placed(change, at: draft.keys.place)))
    }
    for (notation, change) in keys {
      for binding in Keymap.standard.bindings where change.value.takesAway(binding, among: keys.map(\.change.value)) {
        let standard = binding.keys.map(\.notation).joined()
        findings.append(
          Placed(.keysTakenAway(notation, from: standard, command: binding.command.name), at: change.place))
      }
    }
    self.keys = keys.map(\.change)
    self.file = file
    self.file.report(findings)
  }

  mutating func report(_ finding: Finding, at place: Place) { file.report([Placed(finding, at: place)]) }
}

/// Thrown for a line of `keys` that binds nothing.
private struct InvalidKeysError: Error {
  let finding: Placed<Finding>
}

extension Keymap.Change {
  fileprivate init(_ draft: ConfigurationDraft.KeyDraft) throws(InvalidKeysError) {
    let keys: [Key]
    do throws(KeyNotationError) {
      keys = try Key.sequence(draft.keys.value)
    } catch {
      throw InvalidKeysError(finding: Placed(.badKeys(draft.keys.value, KeysTrouble(error)), at: draft.keys.place))
    }
    if keys.contains(.control("c")) {
      throw InvalidKeysError(finding: Placed(.badKeys(draft.keys.value, .reserved), at: draft.keys.place))
    }
    guard let name = draft.command else {
      self.init(keys, nil)
      return
    }
    guard let command = Command(name: name.value) else {
      throw InvalidKeysError(finding: name.unknown(among: Command.allCases.map(\.name)))
    }
    self.init(keys, command)
  }

  /// True if a standard binding becomes unreachable because one of the two sequences is a prefix of the other, and no
  /// change mentions its keys or its command.
  fileprivate func takesAway(_ binding: Keymap.Binding, among changes: [Keymap.Change]) -> Bool {
    command != nil && keys.isBeginning(orHas: binding.keys)
      && !changes.contains { $0.keys == binding.keys || $0.command == binding.command }
  }

  /// True if both have the same keys, or one is a prefix of the other and both are bound.
  fileprivate func conflicts(with other: Keymap.Change) -> Bool {
    keys == other.keys || command != nil && other.command != nil && keys.isBeginning(orHas: other.keys)
  }
}

extension KeysTrouble {
  fileprivate init(_ error: KeyNotationError) {
    self =
      switch error {
      case .empty: .empty
      case .unclosed: .unclosed
      case .unknownKey(let name): .unknownKey(name)
      }
  }
}

extension Placed<String> {
  fileprivate func unknown(among choices: [String]) -> Placed<Finding> {
    let suggestion = Nearness.nearest(to: value, in: choices)
    return Placed<Finding>(.unknownChoice(value, choices: choices, suggestion: suggestion), at: place)
  }
}

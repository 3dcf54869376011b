import HelpContent
import HelpFiles
import HelpViewModel
import TerminalModel

/// A configuration file with its values converted to the program's types.
struct ConfigurationLayer {
  private(set) var file: ConfigurationFile
  let method: Located<ClipboardMethod>?
  let theme: Located<ThemeChoice>?
  let keys: [Located<Keymap.Change>]

  init(_ file: ConfigurationFile) {
    var diagnostics: [Located<Diagnostic.Kind>] = []
    method = file.draft.clipboard?.method.flatMap { name in
      let method = ClipboardMethod(rawValue: name.value)
      if method == nil { diagnostics.append(name.unknown(among: ClipboardMethod.allCases.map(\.rawValue))) }
      return method.map { Located($0, at: name.location) }
    }
    theme = file.draft.interface?.theme.flatMap { name in
      let theme = ThemeChoice(rawValue: name.value)
      if theme == nil { diagnostics.append(name.unknown(among: ThemeChoice.allCases.map(\.rawValue))) }
      return theme.map { Located($0, at: name.location) }
    }
    var keys: [(notation: String, change: Located<Keymap.Change>)] = []
    for draft in file.draft.keys {
      let change: Keymap.Change
      do throws(InvalidKeysError) {
        change = try Keymap.Change(draft)
      } catch {
        diagnostics.append(error.diagnostic)
        continue
      }
      if let other = keys.first(where: { $0.change.value.conflicts(with: change) }) {
        // The same keys can be written in two ways.
        let notation = other.change.value.keys == change.keys ? draft.keys.value : other.notation
        diagnostics.append(
          Located(
            .keyConflict(draft.keys.value, with: notation, firstLine: other.change.location.line),
            at: draft.keys.location))
      }
      keys.append((draft.keys.value, Located(change, at: draft.keys.location)))
    }
    for (notation, change) in keys {
      for binding in Keymap.standard.bindings where change.value.takesAway(binding, among: keys.map(\.change.value)) {
        let standard = binding.keys.map(\.notation).joined()
        diagnostics.append(
          Located(.keysTakenAway(notation, from: standard, command: binding.command.name), at: change.location))
      }
    }
    self.keys = keys.map(\.change)
    self.file = file
    self.file.report(diagnostics)
  }

  mutating func report(_ kind: Diagnostic.Kind, at location: SourceLocation) {
    file.report([Located(kind, at: location)])
  }
}

/// Thrown for a line of `keys` that binds nothing.
private struct InvalidKeysError: Error {
  let diagnostic: Located<Diagnostic.Kind>
}

extension Keymap.Change {
  fileprivate init(_ draft: ConfigurationDraft.KeyDraft) throws(InvalidKeysError) {
    let keys: [Key]
    do throws(KeyNotationError) {
      keys = try Key.sequence(draft.keys.value)
    } catch {
      throw InvalidKeysError(
        diagnostic: Located(.badKeys(draft.keys.value, InvalidKeysReason(error)), at: draft.keys.location))
    }
    if keys.contains(.control("c")) {
      throw InvalidKeysError(diagnostic: Located(.badKeys(draft.keys.value, .reserved), at: draft.keys.location))
    }
    guard let name = draft.command else {
      self.init(keys, nil)
      return
    }
    guard let command = Command(name: name.value) else {
      throw InvalidKeysError(diagnostic: name.unknown(among: Command.allCases.map(\.name)))
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

extension InvalidKeysReason {
  fileprivate init(_ error: KeyNotationError) {
    self =
      switch error {
      case .empty: .empty
      case .unclosed: .unclosed
      case .unknownKey(let name): .unknownKey(name)
      }
  }
}

extension Located<String> {
  fileprivate func unknown(among choices: [String]) -> Located<Diagnostic.Kind> {
    let suggestion = EditDistance.nearest(to: value, in: choices)
    return Located<Diagnostic.Kind>(.unknownChoice(value, choices: choices, suggestion: suggestion), at: location)
  }
}

import HelpContent
import HelpFiles
import HelpViewModel
import TerminalModel

/// The valid entries of `keys` or `text_field_keys` in one file, and what is wrong with the others.
struct KeyChanges<Bound: BindableCommand> {
  private let entries: [(notation: String, change: Located<Keymap.Change<Bound>>)]
  let diagnostics: [Located<Diagnostic.Kind>]

  var changes: [Located<Keymap.Change<Bound>>] { entries.map(\.change) }

  init(_ drafts: [ConfigurationDraft.KeyDraft]) {
    var diagnostics: [Located<Diagnostic.Kind>] = []
    var entries: [(notation: String, change: Located<Keymap.Change<Bound>>)] = []
    for draft in drafts {
      let change: Keymap.Change<Bound>
      do throws(InvalidKeysError) {
        change = try Keymap.Change(draft)
      } catch {
        diagnostics.append(error.diagnostic)
        continue
      }
      if let other = entries.first(where: { $0.change.value.conflicts(with: change) }) {
        // The same keys can be written in two ways.
        let notation = other.change.value.keys == change.keys ? draft.keys.value : other.notation
        diagnostics.append(
          Located(
            .keyConflict(draft.keys.value, with: notation, firstLine: other.change.location.line),
            at: draft.keys.location))
      }
      entries.append((draft.keys.value, Located(change, at: draft.keys.location)))
    }
    for (notation, change) in entries {
      for binding in Bound.standardBindings where change.value.takesAway(binding, among: entries.map(\.change.value)) {
        diagnostics.append(Self.takenAway(notation, from: binding, at: change.location))
      }
    }
    self.entries = entries
    self.diagnostics = diagnostics
  }

  private static func takenAway<Other>(
    _ notation: String, from binding: Keymap.Binding<Other>, at location: SourceLocation
  ) -> Located<Diagnostic.Kind> {
    let standard = binding.keys.map(\.notation).joined()
    return Located(.keysTakenAway(notation, from: standard, command: binding.command.name), at: location)
  }
}

extension KeyChanges<TextFieldCommand> {
  /// Warnings for keys that the browser's commands have in text fields by default, unless `keys` mentions the keys or the
  /// command.
  func hiding(_ browserKeys: KeyChanges<Command>) -> [Located<Diagnostic.Kind>] {
    let mentioned = browserKeys.entries.map(\.change.value)
    let atRisk = Keymap.standard.browserBindingsInTextField.filter { binding in
      !mentioned.contains { $0.keys == binding.keys || $0.command == binding.command }
    }
    return entries.filter { $0.change.value.command != nil }.flatMap { notation, change in
      atRisk.filter { $0.keys == change.value.keys }.map { Self.takenAway(notation, from: $0, at: change.location) }
    }
  }
}

/// Thrown for a line that binds nothing.
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
    if let reason = Bound.refusal(of: keys) {
      throw InvalidKeysError(diagnostic: Located(.badKeys(draft.keys.value, reason), at: draft.keys.location))
    }
    guard let name = draft.command else {
      self.init(keys, nil)
      return
    }
    guard let command = Bound(name: name.value) else {
      throw InvalidKeysError(diagnostic: name.unknown(among: Bound.allCases.map(\.name)))
    }
    self.init(keys, command)
  }

  /// True if a standard binding becomes unreachable because one of the two sequences is a prefix of the other, and no
  /// change mentions its keys or its command.
  fileprivate func takesAway(_ binding: Keymap.Binding<Bound>, among changes: [Keymap.Change<Bound>]) -> Bool {
    command != nil && keys.isBeginning(orHas: binding.keys)
      && !changes.contains { $0.keys == binding.keys || $0.command == binding.command }
  }

  /// True if both have the same keys, or one is a prefix of the other and both are bound.
  fileprivate func conflicts(with other: Keymap.Change<Bound>) -> Bool {
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

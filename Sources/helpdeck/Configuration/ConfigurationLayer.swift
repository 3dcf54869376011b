import HelpContent
import HelpFiles
import HelpViewModel

/// A configuration file with its values converted to the program's types.
struct ConfigurationLayer {
  private(set) var file: ConfigurationFile
  let method: Located<ClipboardMethod>?
  let theme: Located<ThemeChoice>?
  let layout: Located<LayoutChoice>?
  let keys: [Located<Keymap.Change<Command>>]
  let textFieldKeys: [Located<Keymap.Change<TextFieldCommand>>]

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
    layout = file.draft.interface?.layout.flatMap { name in
      let layout = LayoutChoice(rawValue: name.value)
      if layout == nil { diagnostics.append(name.unknown(among: LayoutChoice.allCases.map(\.rawValue))) }
      return layout.map { Located($0, at: name.location) }
    }
    let keys = KeyChanges<Command>(file.draft.keys)
    let textFieldKeys = KeyChanges<TextFieldCommand>(file.draft.textFieldKeys)
    diagnostics += keys.diagnostics + textFieldKeys.diagnostics + textFieldKeys.hiding(keys)
    self.keys = keys.changes
    self.textFieldKeys = textFieldKeys.changes
    self.file = file
    self.file.report(diagnostics)
  }

  mutating func report(_ kind: Diagnostic.Kind, at location: SourceLocation) {
    file.report([Located(kind, at: location)])
  }
}

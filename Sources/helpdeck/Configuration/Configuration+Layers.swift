import HelpContent
import HelpFiles
import HelpViewModel

extension Configuration {
  /// The configuration files, from high to low.
  struct Layers {
    private var layers: [ConfigurationLayer]

    init(_ files: [ConfigurationFile]) { layers = files.map { ConfigurationLayer($0) } }

    var diagnostics: [Diagnostic] { layers.flatMap(\.file.diagnostics) }

    /// The value in the highest file that has one.
    func first<Value>(_ value: (ConfigurationLayer) -> Located<Value>?) -> Setting<Value>? {
      for layer in layers {
        if let found = value(layer) { return Setting(found.value, from: .file(layer.file.path, found.location)) }
      }
      return nil
    }

    var keymap: Keymap {
      layers.reversed().reduce(.standard) { keymap, layer in
        keymap.changed(by: layer.keys.map(\.value), textField: layer.textFieldKeys.map(\.value))
      }
    }

    func changes<Bound>(
      of keys: (ConfigurationLayer) -> [Located<Keymap.Change<Bound>>]
    ) -> [Setting<Keymap.Change<Bound>>] {
      var changes: [Setting<Keymap.Change<Bound>>] = []
      for layer in layers {
        let higher = Set(changes.map(\.value.keys))
        changes += keys(layer).filter { !higher.contains($0.value.keys) }.map {
          Setting($0.value, from: .file(layer.file.path, $0.location))
        }
      }
      return changes
    }

    /// Reports that the method is `command` and no file names the command.
    mutating func reportMissingCommand() {
      guard let index = layers.firstIndex(where: { $0.method != nil }), let location = layers[index].method?.location
      else {
        return
      }
      layers[index].report(.missingKey("command", in: .clipboardSettings), at: location)
    }
  }
}

import HelpContent
import HelpFiles
import HelpViewModel
import TerminalModel

/// Settings with their sources; as text it is a valid configuration file.
struct ConfigurationReport: Report {
  struct Entry: Equatable {
    enum Value: Equatable {
      case word(String)
      case number(Int)
      case flag(Bool)
      case list([String])
      /// A key sequence without a command.
      case nothing
    }

    /// For example `ui` and `ascii`.
    let path: [String]
    let value: Value
    let source: SettingSource

    init(_ path: [String], _ value: Value, _ source: SettingSource) {
      self.path = path
      self.value = value
      self.source = source
    }

    var key: String { path.joined(separator: ".") }
  }

  let entries: [Entry]

  var json: JSONValue {
    [
      "type": "config", "version": 1, "what": "settings",
      "settings": .array(
        entries.map {
          JSONValue(dictionaryLiteral: ("key", .string($0.key)), ("value", $0.value.json)).merging($0.source.json)
        }),
    ]
  }

  var records: [[String]] {
    entries.map { [$0.key, $0.value.lines.joined(separator: ","), $0.source.kind, $0.source.place] }
  }

  var lines: [TextLine] {
    var lines: [TextLine] = []
    var section: String?
    for entry in entries {
      let isNested = entry.path.count > 1
      if isNested, entry.path[0] != section { lines.append(TextLine("\(entry.path[0]):", .strong)) }
      section = isNested ? entry.path[0] : nil
      let name = (entry.path.last ?? "").yaml
      lines.append(
        TextLine(
          indent: isNested ? 2 : 0, [.init("\(name): \(entry.value.yaml)"), .init("  # \(entry.source.place)", .dim)]))
    }
    return lines
  }

  /// Those that are not the defaults.
  var changed: ConfigurationReport { ConfigurationReport(entries: entries.filter { $0.source != .standard }) }

  /// One setting, or the settings of one section; nil for an unknown key.
  func narrowed(to key: String) -> ConfigurationReport? {
    let chosen = entries.filter { $0.key == key || $0.path.count > 1 && $0.path[0] == key }
    return chosen.isEmpty ? nil : ConfigurationReport(entries: chosen)
  }
}

extension ConfigurationReport {
  init(_ configuration: Configuration) {
    let settings: [Entry] = [
      Entry(["language"], .list(configuration.languages.value.map(\.description)), configuration.languages.source),
      Entry(["kinds"], .list(configuration.kinds.value.map(\.rawValue)), configuration.kinds.source),
      Entry(["data", "paths"], .list(configuration.dataPaths.value), configuration.dataPaths.source),
      Entry(["data", "starter"], .flag(configuration.hasStarter.value), configuration.hasStarter.source),
      Entry(["ui", "ascii"], .flag(configuration.isASCII.value), configuration.isASCII.source),
      Entry(
        ["ui", "ambiguous_width"], .number(configuration.ambiguousWidth.value), configuration.ambiguousWidth.source),
      Entry(["ui", "mouse"], .flag(configuration.usesMouse.value), configuration.usesMouse.source),
      Entry(["ui", "theme"], .word(configuration.theme.value.rawValue), configuration.theme.source),
      Entry(["ui", "layout"], .word(configuration.layout.value.rawValue), configuration.layout.source),
      Entry(["ui", "linear"], .flag(configuration.isLinear.value), configuration.isLinear.source),
      Entry(
        ["clipboard", "method"], .word(configuration.clipboardMethod.value.rawValue),
        configuration.clipboardMethod.source),
      Entry(
        ["clipboard", "command"], .list(configuration.clipboardCommand.value), configuration.clipboardCommand.source),
      Entry(
        ["notes", "folder"], configuration.noteFolder.value.map { .word($0) } ?? .nothing,
        configuration.noteFolder.source),
      Entry(
        ["search", "missed"], configuration.missedSearchFile.value.map { .word($0) } ?? .nothing,
        configuration.missedSearchFile.source),
    ]
    let texts = Self.entries("greeting", configuration.greeting) + Self.entries("signature", configuration.signature)
    let keymap = configuration.keymap
    entries =
      settings + texts + Self.entries("keys", configuration.keyChanges, keymap.bindings)
      + Self.entries("text_field_keys", configuration.textFieldKeyChanges, keymap.textFieldBindings)
  }

  /// A text in each language; none if it is not set.
  private static func entries(_ section: String, _ setting: Setting<LocalizedText?>) -> [Entry] {
    (setting.value?.versions ?? []).map { version in
      Entry([section, version.language.description], .word(version.text), setting.source)
    }
  }

  /// Changed keys, then the others.
  private static func entries<Bound>(
    _ section: String, _ changes: [Setting<Keymap.Change<Bound>>], _ bindings: [Keymap.Binding<Bound>]
  ) -> [Entry] {
    let changed = Set(changes.map(\.value.keys))
    let others = bindings.filter { !changed.contains($0.keys) }
      .map { Setting(Keymap.Change($0.keys, $0.command), from: .standard) }
    return (changes + others).map { setting in
      Entry(
        [section, setting.value.keys.map(\.notation).joined()],
        setting.value.command.map { .word($0.name) } ?? .nothing, setting.source)
    }
  }
}

extension ConfigurationReport.Entry.Value {
  /// One line per value, without YAML syntax.
  var lines: [String] {
    switch self {
    case .word(let word): [word]
    case .number(let number): [String(number)]
    case .flag(let flag): [String(flag)]
    case .list(let words): words
    case .nothing: ["null"]
    }
  }

  fileprivate var json: JSONValue {
    switch self {
    case .word(let word): .string(word)
    case .number(let number): .int(number)
    case .flag(let flag): .bool(flag)
    case .list(let words): .strings(words)
    case .nothing: .null
    }
  }

  var yaml: String {
    switch self {
    case .list(let words): "[\(words.map(\.yaml).joined(separator: ", "))]"
    case .word(let word): word.yaml
    case .number, .flag, .nothing: lines.joined()
    }
  }
}

extension SettingSource {
  fileprivate var kind: String {
    switch self {
    case .flag: "flag"
    case .variable: "variable"
    case .file: "file"
    case .standard: "default"
    }
  }

  fileprivate var place: String {
    switch self {
    case .flag(let name), .variable(let name): name
    case .file(let path, let location): "\(path):\(location.line):\(location.column)"
    case .standard: "default"
    }
  }

  fileprivate var json: JSONValue {
    var name: JSONValue = .null
    var (line, column): (JSONValue, JSONValue) = (.null, .null)
    switch self {
    case .flag(let flag): name = .string(flag)
    case .variable(let variable): name = .string(variable)
    case .file(let path, let location):
      (name, line, column) = (.string(path), .int(location.line), .int(location.column))
    case .standard: break
    }
    return ["origin": .string(kind), "name": name, "line": line, "column": column]
  }
}

extension String {
  /// A YAML scalar, quoted if necessary.
  fileprivate var yaml: String {
    let isPlain =
      first.map { $0.isASCII && $0.isLetter || $0 == "/" || $0 == "<" } ?? false
      && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || "_-./<>".contains($0) }
    return isPlain && self != "null" ? self : JSONValue.string(self).description
  }
}

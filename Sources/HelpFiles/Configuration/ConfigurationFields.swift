import HelpContent

extension ConfigurationDraft: FieldDecodable {
  static let entity = EntityType.configuration
  static let fields: [Field<ConfigurationDraft>] = [
    .one("language", .list(of: .language), \.languages, aliases: ["languages", "lang"]),
    .one("kinds", .list(of: .choice()), \.kinds, aliases: ["kind", "contacts"]),
    .entity("data", \.data, aliases: ["content"]),
    .entity("ui", \.interface, aliases: ["interface"]),
    .entity("clipboard", \.clipboard, aliases: ["copy"]),
    .one("greeting", .translations, \.greeting, aliases: ["salutation"]),
    .one("signature", .translations, \.signature, aliases: ["closing"]),
    .entity("notes", \.notes, aliases: ["note"]),
    .entity("search", \.search, aliases: ["searches"]),
    keys("keys", \.keys, aliases: ["key", "bindings", "keymap"]),
    keys("text_field_keys", \.textFieldKeys, aliases: ["field_keys", "input_keys", "textfield_keys"]),
  ]

  private static func keys(
    _ key: String, _ property: any WritableKeyPath<ConfigurationDraft, [KeyDraft]> & Sendable, aliases: [String]
  ) -> Field<ConfigurationDraft> {
    Field(key, .map(.string), aliases: aliases) { node, draft, decoder in
      guard case .map(let entries, _, _) = node else {
        decoder.reportWrongType(node, expected: .map(.string))
        return
      }
      draft[keyPath: property] = entries.compactMap { entry in
        let keys = Located(entry.key.text, at: entry.key.location)
        if entry.value.isAbsent { return KeyDraft(keys: keys, command: nil) }
        return FieldType.exact.read(entry.value, &decoder).map {
          KeyDraft(keys: keys, command: Located($0, at: entry.value.location))
        }
      }
    }
  }

  init(at location: SourceLocation) { self.init() }
}

extension ConfigurationDraft.DataDraft: FieldDecodable {
  static let entity = EntityType.dataSettings
  static let fields: [Field<Self>] = [
    .one("paths", .list(of: .folder), \.paths, aliases: ["path", "folders", "dirs"]),
    .one("starter", .boolean, \.hasStarter, aliases: ["builtin", "built_in", "samples"]),
  ]

  init(at location: SourceLocation) { self.init() }
}

extension ConfigurationDraft.InterfaceDraft: FieldDecodable {
  static let entity = EntityType.interfaceSettings
  static let fields: [Field<Self>] = [
    .one("ascii", .boolean, \.isASCII),
    .one("ambiguous_width", .ambiguousWidth, \.ambiguousWidth, aliases: ["width"]),
    .one("mouse", .boolean, \.usesMouse),
    .one("theme", .exact, \.theme, aliases: ["colors", "colours"]),
    .one("layout", .exact, \.layout, aliases: ["arrangement"]),
    .one("linear", .boolean, \.isLinear),
  ]

  init(at location: SourceLocation) { self.init() }
}

extension ConfigurationDraft.ClipboardDraft: FieldDecodable {
  static let entity = EntityType.clipboardSettings
  static let fields: [Field<Self>] = [
    .one("method", .exact, \.method, aliases: ["way", "route"]),
    .one("command", .list(of: .exact), \.command, aliases: ["argv", "program"]),
  ]

  init(at location: SourceLocation) { self.init() }
}

extension ConfigurationDraft.NoteDraft: FieldDecodable {
  static let entity = EntityType.noteSettings
  static let fields: [Field<Self>] = [
    .one("folder", .folder, \.folder, aliases: ["path", "dir"])
  ]

  init(at location: SourceLocation) { self.init() }
}

extension ConfigurationDraft.SearchDraft: FieldDecodable {
  static let entity = EntityType.searchSettings
  static let fields: [Field<Self>] = [
    .one("missed", .folder, \.missed, aliases: ["missed_searches", "log"])
  ]

  init(at location: SourceLocation) { self.init() }
}

extension FieldType {
  /// A list as one value, without its invalid elements.
  fileprivate static func list<Element>(of type: FieldType<Element>) -> FieldType where Value == [Element] {
    FieldType(.list(type.schemaType)) { node, decoder in
      guard case .list = node else {
        decoder.reportWrongType(node, expected: .list(type.schemaType))
        return nil
      }
      return decoder.list(node, of: type.schemaType) { type.read($0, &$1) }
    }
  }
}

extension FieldType<String> {
  /// Of a folder or a file.
  fileprivate static var folder: FieldType {
    scalar(.path) { scalar in
      let isWhole = scalar.text.hasPrefix("/") || scalar.text == "~" || scalar.text.hasPrefix("~/")
      return isWhole ? .success(scalar.text) : .failure(InvalidValueError(.relativePath(scalar.text)))
    }
  }
}

extension FieldType<Int> {
  fileprivate static var ambiguousWidth: FieldType {
    let widths = ["1": 1, "2": 2]
    return scalar(.choice(["1", "2"])) {
      widths[$0.text].orInvalid(.unknownChoice($0.text, choices: ["1", "2"], suggestion: nil))
    }
  }
}

import HelpContent

extension ConfigurationDraft: TableDecoded {
  static let entity = EntityName.configuration
  static let fields: [Field<ConfigurationDraft>] = [
    .one("language", .list(of: .language), \.languages, aliases: ["languages", "lang"]),
    .one("kinds", .list(of: .choice()), \.kinds, aliases: ["kind", "contacts"]),
    .entity("data", \.data, aliases: ["content"]),
    .entity("ui", \.interface, aliases: ["interface"]),
    .entity("clipboard", \.clipboard, aliases: ["copy"]),
    Field("keys", .map(.string), aliases: ["key", "bindings", "keymap"]) { node, draft, decoder in
      guard case .map(let entries, _, _) = node else {
        decoder.reportWrongType(node, expected: .map(.string))
        return
      }
      draft.keys = entries.compactMap { entry in
        let keys = Placed(entry.key.text, at: entry.key.place)
        if entry.value.isAbsent { return KeyDraft(keys: keys, command: nil) }
        return ValueType.exact.read(entry.value, &decoder).map {
          KeyDraft(keys: keys, command: Placed($0, at: entry.value.place))
        }
      }
    },
  ]

  init(at place: Place) { self.init() }
}

extension ConfigurationDraft.DataDraft: TableDecoded {
  static let entity = EntityName.dataSettings
  static let fields: [Field<Self>] = [
    .one("paths", .list(of: .folder), \.paths, aliases: ["path", "folders", "dirs"])
  ]

  init(at place: Place) { self.init() }
}

extension ConfigurationDraft.InterfaceDraft: TableDecoded {
  static let entity = EntityName.interfaceSettings
  static let fields: [Field<Self>] = [
    .one("ascii", .boolean, \.isASCII),
    .one("ambiguous_width", .ambiguousWidth, \.ambiguousWidth, aliases: ["width"]),
  ]

  init(at place: Place) { self.init() }
}

extension ConfigurationDraft.ClipboardDraft: TableDecoded {
  static let entity = EntityName.clipboardSettings
  static let fields: [Field<Self>] = [
    .one("method", .exact, \.method, aliases: ["way", "route"]),
    .one("command", .list(of: .exact), \.command, aliases: ["argv", "program"]),
  ]

  init(at place: Place) { self.init() }
}

extension ValueType {
  /// A list as one value; what is wrong in it is left out.
  fileprivate static func list<Element>(of type: ValueType<Element>) -> ValueType where Value == [Element] {
    ValueType(.list(type.shape)) { node, decoder in
      guard case .list = node else {
        decoder.reportWrongType(node, expected: .list(type.shape))
        return nil
      }
      return decoder.list(node, of: type.shape) { type.read($0, &$1) }
    }
  }
}

extension ValueType<String> {
  fileprivate static var folder: ValueType {
    scalar(.path) { scalar in
      let isWhole = scalar.text.hasPrefix("/") || scalar.text == "~" || scalar.text.hasPrefix("~/")
      return isWhole ? .success(scalar.text) : .failure(Refusal(.relativePath(scalar.text)))
    }
  }
}

extension ValueType<Int> {
  fileprivate static var ambiguousWidth: ValueType {
    let widths = ["1": 1, "2": 2]
    return scalar(.choice(["1", "2"])) {
      widths[$0.text].orRefuse(.unknownChoice($0.text, choices: ["1", "2"], suggestion: nil))
    }
  }
}

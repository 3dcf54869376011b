import HelpContent

/// Decodes maps into drafts by their tables of fields and collects diagnostics.
struct DraftDecoder {
  /// Unknown keys for which a similar one may still be looked for, each of which takes longer than reading it.
  private var guesses = 100

  /// The language of texts that do not state one.
  var language = LanguageTag.english
  /// True while decoding an overlay, which may leave out required keys that the file below has.
  var isOverlay = false
  private(set) var diagnostics: [Located<Diagnostic.Kind>] = []

  mutating func report(_ kind: Diagnostic.Kind, at location: SourceLocation) {
    diagnostics.append(Located(kind, at: location))
  }

  mutating func entity<Draft: FieldDecodable>(_ type: Draft.Type, from node: SourceNode) -> Draft? {
    guard case .map(let entries, let location, let isFlow) = node else {
      reportWrongType(node, expected: .entity(Draft.entity))
      return nil
    }
    var draft = Draft(at: location)
    let fields = Draft.fields
    var given: Set<Int> = []
    for entry in entries {
      guard let index = fields.firstIndex(where: { $0.key == entry.key.text }) else {
        if isFlow, entry.key.style == .plain, case .scalar(let value) = entry.value, value.style == .plain,
          value.text.isEmpty
        {
          report(.commaInBraces, at: entry.key.location)
          continue
        }
        let suggestion = suggestion(for: entry.key.text, in: fields)
        let known = suggestion == nil ? fields.map(\.key) : []
        report(
          .unknownKey(entry.key.text, in: Draft.entity, suggestion: suggestion, known: known), at: entry.key.location)
        // It stands there, under another name.
        if let index = fields.firstIndex(where: { $0.key == suggestion }) { given.insert(index) }
        continue
      }
      let field = fields[index]
      if entry.value.isAbsent, !Draft.readsAbsence(of: field.key) {
        if field.need == .required, !isOverlay {
          report(.keyWithoutValue(field.key, in: Draft.entity), at: entry.key.location)
          given.insert(index)
        }
        continue
      }
      if field.need == .required { given.insert(index) }
      field.read(entry.value, &draft, &self)
    }
    for (index, field) in fields.enumerated() where field.need == .required && !given.contains(index) {
      if isOverlay, !Self.neededInOverlays.contains(field.key) { continue }
      report(.missingKey(field.key, in: Draft.entity), at: location)
    }
    return draft
  }

  static let neededInOverlays: Set<String> = ["format", "id"]

  mutating func list<Value>(
    _ node: SourceNode, of schemaType: SchemaType, limit: Int = 10_000,
    read: (SourceNode, inout DraftDecoder) -> Value?
  ) -> [Value] {
    guard case .list(let nodes, let location) = node else {
      reportWrongType(node, expected: .list(schemaType))
      return []
    }
    if nodes.count > limit { report(.tooMany(limit: limit), at: location) }
    return nodes.prefix(limit).compactMap { element in
      if element.isAbsent {
        report(.wrongType(expected: schemaType), at: element.location)
        return nil
      }
      return read(element, &self)
    }
  }

  mutating func reportWrongType(_ node: SourceNode, expected: SchemaType) {
    if case .scalar(let scalar) = node, scalar.style == .plain, let column = scalar.text[...].fullWidthColon {
      report(
        .fullWidthColon, at: SourceLocation(line: scalar.location.line, column: scalar.location.column + column - 1))
    } else {
      report(.wrongType(expected: expected), at: node.location)
    }
  }

  /// A file with more unknown keys than guesses was not mistyped.
  private mutating func suggestion<Draft>(for key: String, in fields: [Field<Draft>]) -> String? {
    let word = key.lowercased().replacing("-", with: "_")
    if let field = fields.first(where: { $0.key == word || $0.aliases.contains(word) }) { return field.key }
    guard guesses > 0 else { return nil }
    guesses -= 1
    return EditDistance.nearest(to: word, in: fields.map(\.key))
  }
}

extension FieldDecodable {
  /// True for a key whose `null` is a value of its own and not an absent one.
  static func readsAbsence(of key: String) -> Bool { entity == .review && key == "verified" }
}

package import HelpContent

/// The parts of a table of fields that schemas and the manual show.
package struct FieldTable: Sendable {
  package struct Row: Sendable {
    package let key: String
    package let schemaType: SchemaType
    package let isRequired: Bool
  }

  package let entity: EntityType
  package let rows: [Row]

  init<Draft: FieldDecodable>(_ type: Draft.Type) {
    entity = Draft.entity
    rows = Draft.fields.map { Row(key: $0.key, schemaType: $0.schemaType, isRequired: $0.need == .required) }
  }
}

extension FieldTable {
  static func address(of entity: EntityType, inOverlay: Bool = false) -> String {
    "#/definitions/\(inOverlay ? "overlay-" : "")\(entity.rawValue)"
  }

  /// In an overlay, keys that the file below has may be left out or removed with `null`.
  func json(inOverlay: Bool = false) -> JSONValue {
    let required = rows.filter { inOverlay ? DraftDecoder.neededInOverlays.contains($0.key) : $0.isRequired }.map(\.key)
    let properties = rows.map { row in
      // An absent value may also be written as `null`.
      let schema = row.schemaType.schema(inOverlay: inOverlay)
      return (key: row.key, value: required.contains(row.key) ? schema : ["anyOf": [schema, ["type": "null"]]])
    }
    let own: JSONValue = ["type": "object", "additionalProperties": false, "properties": .object(properties)]
    return required.isEmpty ? own : own.merging(.present(["required": .strings(required)]))
  }

  /// Definitions shared by several tables.
  static let values: [(key: String, value: JSONValue)] = [
    (key: "string", value: ["type": ["string", "number", "boolean"], "minLength": 1]),
    (
      key: "text",
      value: [
        "anyOf": [
          SchemaType.string.schema,
          [
            "type": "object", "minProperties": 1, "propertyNames": SchemaType.language.schema,
            "additionalProperties": SchemaType.string.schema,
          ],
        ]
      ]
    ),
  ]
}

extension SchemaType {
  /// Never stricter than the decoder, so that editors underline nothing that is valid. Other YAML parsers make numbers
  /// and Booleans of some words.
  fileprivate var schema: JSONValue { schema(inOverlay: false) }

  fileprivate func schema(inOverlay: Bool) -> JSONValue {
    switch self {
    case .string, .verbatim: ["$ref": "#/definitions/string"]
    case .text: ["$ref": "#/definitions/text"]
    case .boolean: ["enum": [true, false, "true", "false"]]
    case .format: ["enum": [1, "1"]]
    case .path: Self.word("^(/|~$|~/)")
    case .slug: Self.word("^[a-z0-9]+(-[a-z0-9]+)*$")
    case .tag: Self.word("^[^ A-Z]+$")
    case .number: Self.word(#"^-?[0-9]+(\.[0-9]+)?$"#)
    case .date: Self.word("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    case .days: Self.word("^[0-9]{1,5}d?$")
    case .url: Self.word("^([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):")
    case .language: Self.word("^[a-z]{2,3}(-[A-Za-z]+)*$")
    case .country: Self.word("^[A-Z]{2}$")
    case .timeZone: Self.word("^(UTC|[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)+)$")
    case .reference: Self.word("^[a-z0-9/-]+$")
    case .hours:
      ["anyOf": [["type": "string"], ["$ref": .string(FieldTable.address(of: .hours, inOverlay: inOverlay))]]]
    case .choice(let words): ["enum": .array(words.map { .string($0) } + words.compactMap { Int($0) }.map { .int($0) })]
    // A line of rules inside of a map of hours.
    case .list(.hours): ["type": "array", "items": ["type": "string"]]
    case .list(let element): ["type": "array", "items": element.schema(inOverlay: inOverlay)]
    case .map(.string):
      ["type": "object", "additionalProperties": ["anyOf": [SchemaType.string.schema, ["type": "null"]]]]
    case .map(let element): ["type": "object", "additionalProperties": element.schema(inOverlay: inOverlay)]
    // A step without other keys may be written as its text.
    case .entity(.step):
      ["anyOf": [["$ref": .string(FieldTable.address(of: .step, inOverlay: inOverlay))], SchemaType.text.schema]]
    case .entity(let entity): ["$ref": .string(FieldTable.address(of: entity, inOverlay: inOverlay))]
    }
  }

  private static func word(_ pattern: String) -> JSONValue {
    ["type": ["string", "number", "boolean"], "pattern": .string(pattern)]
  }
}

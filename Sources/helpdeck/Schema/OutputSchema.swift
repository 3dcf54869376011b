import HelpContent
import HelpFiles
import HelpViewModel

/// The JSON Schema (draft-07) of the output of `--json`. Listed members are always present; others may be added.
enum OutputSchema {
  static let json: JSONValue = [
    "$schema": "http://json-schema.org/draft-07/schema#", "title": "helpdeck: --json",
    "oneOf": .array(documents.map { document($0.type, $0.members) }),
    "definitions": .object(
      definitions.map { (key: $0.name, value: object($0.members)) } + [(key: "entry", value: entry)]),
  ]

  /// The `type` of each document.
  static var types: [String] { documents.map(\.type) }

  private typealias Members = KeyValuePairs<String, JSONValue>

  private static let documents: [(type: String, members: Members)] = [
    (
      "search",
      [
        "query": string, "languages": list(string), "total": integer, "total_exact": boolean,
        "results": list(to("hit")), "nearest": list(to("hit")),
        "problems": list(object(["filter": string, "value": string, "suggestion": orNull(string)])),
        "similar_words": list(string),
        "filter_values": list(object(["filter": string, "value": string, "count": orNull(integer)])),
      ]
    ),
    (
      "list",
      [
        "what": string, "items": list(object(["ref": orNull(string), "kind": string, "id": string, "name": string])),
      ]
    ),
    ("contacts", ["contacts": list(to("contact"))]),
    ("show", ["entry": to("entry")]),
    (
      "copy",
      ["ref": string, "field": string, "value": string, "route": orNull(string), "confirmed": boolean]
    ),
    ("open", ["ref": string, "link": string, "program": orNull(string)]),
    (
      "check",
      [
        "errors": integer, "warnings": integer, "diagnostics": list(to("diagnostic")),
        "searches": list(
          object([
            "file": string, "classes": list(object([(key: "class", value: string)] + shares)), "all": object(shares),
          ])),
      ]
    ),
    (
      "changes",
      ["new": integer, "changed": integer, "gone": integer, "collection": boolean, "changes": list(to("change"))]
    ),
    (
      "pull",
      [
        "folders": list(
          object([
            "path": string, "state": words(["up-to-date", "updated", "left"]), "from": orNull(string),
            "to": orNull(string), "reason": orNull(string),
          ])), "new": integer, "changed": integer, "gone": integer, "collection": boolean,
        "changes": list(to("change")),
      ]
    ),
    (
      "explanation",
      [
        "codes": list(
          object([
            "code": string, "severity": words(["error", "warning"]), "words": string,
            "before": list(object(["file": string, "text": string])),
            "after": list(object(["file": string, "text": string])),
          ]))
      ]
    ),
    (
      "import",
      [
        "questions": integer, "guides": integer, "contacts": integer, "todo": integer, "lost": integer,
        "files": list(
          object([
            "path": string, "source": string, "questions": integer, "guides": integer, "todo": integer,
            "lost": integer, "contacts": integer,
          ])),
      ]
    ),
    (
      "update",
      [
        "added": integer, "changed": integer, "retired": integer, "conflicts": integer,
        "files": list(
          object([
            "path": string, "written": boolean, "added": integer, "changed": integer, "retired": integer,
            "conflicts": integer, "left": orNull(words(["removed", "errors"])),
            "decide": list(
              object(["line": orNull(integer), "field": string, "here": orNull(string), "source": orNull(string)])),
          ])),
      ]
    ),
    (
      "export",
      ["path": string, "format": string, "services": integer, "entries": integer, "left_out": integer]
    ),
    ("config", ["what": words(["files", "settings"])]),
    (
      "doctor",
      [
        "program": object(["version": string, "secured": boolean, "qr_library": boolean, "zone_data": boolean]),
        "terminal": object([
          "interactive": boolean, "type": orNull(string), "usable": orNull(boolean),
          "program": orNull(string), "colors": integer,
          "columns": orNull(integer), "rows": orNull(integer), "locale": orNull(string), "locale_installed": boolean,
          "charset": string, "utf8": boolean,
        ]),
        "widths": object([
          "setting": integer, "ambiguous": orNull(integer),
          "samples": list(
            object(["text": string, "ambiguous": boolean, "expected": integer, "measured": orNull(integer)])),
        ]),
        "clipboard": object([
          "method": string, "routes": list(string), "tmux_set_clipboard": orNull(string),
          "test_copy_arrived": orNull(boolean),
        ]),
        "places": list(
          object([
            "what": words(Doctor.FileLocation.Kind.allCases.map(\.rawValue)), "path": orNull(string),
            "status": words(["present", "missing", "not-writable"]),
          ])),
        "services": integer, "skipped_files": integer,
        "findings": list(
          object([
            "code": string, "severity": words(Doctor.Severity.allCases.map(\.rawValue)), "message": string,
            "hint": string,
          ])),
      ]
    ),
  ]

  private static let definitions: [(name: String, members: Members)] = [
    ("text", ["text": string, "lang": string]),
    ("service", ["id": string, "name": string, "lang": string]),
    (
      "review", ["status": words(Review.Status.allCases.map(\.rawValue)), "verified": orNull(string), "stale": boolean]
    ),
    (
      "hit",
      [
        "ref": string, "kind": kind, "contact_kind": orNull(contactKind), "service": orNull(to("service")),
        "title": to("text"), "snippet": orNull(to("text")), "interpretation": string, "score": ["type": "number"],
        "matches": list(object(["in": words(["title", "snippet"]), "start": integer, "length": integer])),
        "review": orNull(to("review")),
      ]
    ),
    (
      "contact",
      [
        "ref": string, "kind": kind, "contact_kind": contactKind, "service": orNull(to("service")),
        "label": to("text"), "value": orNull(string),
        "value_status": words(Contact.ValueStatus.allCases.map(\.rawValue)), "where": orNull(to("text")),
        "open": string, "opens_at": orNull(string), "closes_at": orNull(string), "tel": orNull(string),
        "review": to("review"),
      ]
    ),
    (
      "change",
      [
        "ref": string, "kind": kind, "change": words(EntryChange.Kind.allCases.map(\.rawValue)),
        "service": to("service"),
        "title": string, "fields": list(string),
      ]
    ),
    (
      "diagnostic",
      [
        "file": string, "line": integer, "column": integer, "code": ["type": "string", "pattern": "^HD[0-9]{3}$"],
        "severity": words(["error", "warning"]), "message": string, "hint": string,
      ]
    ),
  ]

  /// Of searches that were tried.
  private static let shares: [(key: String, value: JSONValue)] = [
    (key: "count", value: integer), (key: "first_percent", value: orNull(integer)),
    (key: "top_percent", value: orNull(integer)), (key: "failed_percent", value: integer),
  ]

  /// An entry also has the members that content files have for its kind, with each text in one language.
  private static let entry: JSONValue = object(["ref": string, "kind": kind, "review": to("review")])

  private static func document(_ type: String, _ members: Members) -> JSONValue {
    let all =
      [(key: "type", value: words([type])), (key: "version", value: JSONValue(dictionaryLiteral: ("enum", [1])))]
      + members
    return object(all)
  }

  private static func object(_ members: some Sequence<(key: String, value: JSONValue)>) -> JSONValue {
    let members = Array(members)
    return [
      "type": "object", "required": .strings(members.map(\.key)),
      "properties": .object(members.map { (key: $0.key, value: $0.value) }),
    ]
  }

  private static let string: JSONValue = ["type": "string"]
  private static let integer: JSONValue = ["type": "integer"]
  private static let boolean: JSONValue = ["type": "boolean"]
  private static let kind = words(EntryKind.allCases.map(\.rawValue))
  private static let contactKind = words(Contact.Kind.allCases.map(\.rawValue))

  private static func to(_ name: String) -> JSONValue { ["$ref": .string("#/definitions/\(name)")] }
  private static func list(_ element: JSONValue) -> JSONValue { ["type": "array", "items": element] }
  private static func orNull(_ value: JSONValue) -> JSONValue { ["anyOf": [value, ["type": "null"]]] }
  private static func words(_ words: [String]) -> JSONValue { ["enum": .strings(words)] }
}

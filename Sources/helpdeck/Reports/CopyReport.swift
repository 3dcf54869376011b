import HelpContent
import HelpFiles
import HelpViewModel

/// A copied value and the route it took.
struct CopyReport: Report {
  let reference: Reference
  let field: CopyField
  let copy: CopyText
  /// Nil if every route failed.
  let route: String?
  let isConfirmed: Bool

  var json: JSONValue {
    [
      "type": "copy", "version": 1, "ref": .string(reference.description), "field": .string(field.rawValue),
      "value": .string(copy.text), "route": .optional(route), "confirmed": .bool(isConfirmed),
    ]
  }

  var records: [[String]] { [[reference.description, field.rawValue, copy.text, route ?? ""]] }

  var lines: [TextLine] { TextLine.paragraphs(copy.text) }
}

import HelpContent
import HelpFiles
import HelpViewModel

/// A value that was asked for, and by which way it was handed over.
struct CopyReport: Report {
  let reference: Reference
  let field: CopyField
  let copy: CopyText
  /// Nil when nothing took it.
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

import HelpFiles

/// The file that an export wrote.
struct ExportReport: Report {
  let path: String
  let format: ExportFormat
  let services: Int
  let entries: Int
  /// Number of contacts that vCards leave out.
  let leftOut: Int

  var json: JSONValue {
    [
      "type": "export", "version": 1, "path": .string(path), "format": .string(format.rawValue),
      "services": .int(services), "entries": .int(entries), "left_out": .int(leftOut),
    ]
  }

  var records: [[String]] { [[path, format.rawValue, "\(services)", "\(entries)", "\(leftOut)"]] }

  var lines: [TextLine] { TextLine.paragraphs(path) }
}

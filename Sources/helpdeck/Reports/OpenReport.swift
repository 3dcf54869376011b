import HelpContent
import HelpFiles
import HelpViewModel

/// A link that was to be opened, and what took it.
struct OpenReport: Report {
  let reference: Reference
  let link: String
  /// Nil when nothing took it.
  let program: String?
  /// For the phone in the hand, where nothing here takes the link.
  var code: QRCode?

  var json: JSONValue {
    [
      "type": "open", "version": 1, "ref": .string(reference.description), "link": .string(link),
      "program": .optional(program),
    ]
  }

  var records: [[String]] { [[reference.description, link, program ?? ""]] }

  var lines: [TextLine] { [TextLine(link)] + (code.map { $0.blocks.map { TextLine($0, .qrCode) } } ?? []) }
}

import HelpContent
import HelpFiles
import HelpViewModel

/// A link and the program that opened it.
struct OpenReport: Report {
  let reference: Reference
  let link: String
  /// Nil if no program did.
  let program: String?
  /// The link as a QR code, if no program opened it.
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

import HelpContent
import HelpFiles
import HelpViewModel

/// The diagnostics of content files.
struct CheckReport: Report {
  let checked: CheckedContent
  let interfaceLanguage: InterfaceLanguage

  private var diagnostics: [Diagnostic] { checked.diagnostics }

  var errors: Int { diagnostics.count { $0.severity == .error } }
  var warnings: Int { diagnostics.count { $0.severity == .warning } }

  var json: JSONValue {
    [
      "type": "check", "version": 1, "errors": .int(errors), "warnings": .int(warnings),
      "diagnostics": .array(
        diagnostics.map { diagnostic in
          let words = diagnostic.kind.localized(in: interfaceLanguage)
          return [
            "file": .string(diagnostic.file), "line": .int(diagnostic.line), "column": .int(diagnostic.column),
            "code": .string(diagnostic.code.rawValue), "severity": .string(diagnostic.severity.rawValue),
            "message": .string(words.message), "hint": .string(words.hint),
          ]
        }),
    ]
  }

  var records: [[String]] {
    diagnostics.map { diagnostic in
      [
        "\(diagnostic.file):\(diagnostic.line):\(diagnostic.column)", diagnostic.severity.rawValue,
        diagnostic.code.rawValue, diagnostic.kind.localized(in: interfaceLanguage).message,
      ]
    }
  }

  var lines: [TextLine] {
    diagnostics.flatMap { TextLine.paragraphs($0.formatted(in: interfaceLanguage)) }
  }

  /// Annotations in the format of GitHub's workflow commands.
  var workflowCommands: String {
    diagnostics.map { diagnostic in
      let place =
        "file=\(Self.escaped(diagnostic.file, isProperty: true)),line=\(diagnostic.line),col=\(diagnostic.column)"
      let message = Self.escaped(diagnostic.kind.localized(in: interfaceLanguage).message)
      return "::\(diagnostic.severity.rawValue) \(place),title=\(diagnostic.code.rawValue)::\(message)\n"
    }.joined()
  }

  private static func escaped(_ text: String, isProperty: Bool = false) -> String {
    var signs: [Unicode.Scalar: String] = ["%": "%25", "\r": "%0D", "\n": "%0A"]
    if isProperty { signs.merge([":": "%3A", ",": "%2C"]) { first, _ in first } }
    return text.sanitized.escaping(signs)
  }
}

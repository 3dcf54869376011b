import HelpContent
import HelpFiles
import HelpViewModel

/// Codes of `check`: one with its examples, or all in a list.
struct ExplanationReport: Report {
  let explanations: [CodeExplanation]
  let interfaceLanguage: InterfaceLanguage

  /// Nil for a word that is no code; all codes without a word.
  init?(_ typed: String?, in language: InterfaceLanguage) {
    interfaceLanguage = language
    guard let typed else {
      explanations = CodeExplanation.all
      return
    }
    guard let explanation = DiagnosticCode(typed: typed).flatMap(CodeExplanation.of) else { return nil }
    explanations = [explanation]
  }

  var json: JSONValue {
    [
      "type": "explanation", "version": 1,
      "codes": .array(
        explanations.map { explanation in
          [
            "code": .string(explanation.code.rawValue), "severity": .string(explanation.severity.rawValue),
            "words": .string(explanation.words(in: interfaceLanguage)),
            "before": .array(explanation.before.map(Self.json)), "after": .array(explanation.after.map(Self.json)),
          ]
        }),
    ]
  }

  private static func json(_ file: ExampleFile) -> JSONValue {
    ["file": .string(file.name), "text": .string(file.shownLines.joined(separator: "\n"))]
  }

  var records: [[String]] {
    explanations.map { [$0.code.rawValue, $0.severity.rawValue, $0.words(in: interfaceLanguage)] }
  }

  var lines: [TextLine] {
    guard explanations.count == 1 else {
      return explanations.map { TextLine(marker: "\($0.code.rawValue)  ", $0.words(in: interfaceLanguage)) }
    }
    let explanation = explanations[0]
    return [
      TextLine(
        "\(explanation.code.rawValue) · \(Message.check(.severity(explanation.severity)).localized(in: interfaceLanguage))",
        .strong), TextLine(explanation.words(in: interfaceLanguage)), .blank,
    ] + example(.before, explanation.before) + [.blank] + example(.after, explanation.after)
  }

  private func example(_ title: CheckMessage, _ files: [ExampleFile]) -> [TextLine] {
    files.flatMap { file -> [TextLine] in
      [TextLine("\(Message.check(title).localized(in: interfaceLanguage)) · \(file.name)", .dim)]
        + file.shownLines.map { TextLine(indent: 4, $0) }
    }
  }
}

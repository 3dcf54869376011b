import HelpContent
import HelpFiles
import HelpSearch
import HelpViewModel

/// The diagnostics of content files, and how many of their searches find what they should.
struct CheckReport: Report {
  let checked: CheckedContent
  let interfaceLanguage: InterfaceLanguage
  /// Also for people and in records; JSON always has the shares of searches.
  var showsShares = false
  /// Equal findings and all entries, where a few stand for the rest otherwise.
  var showsAll = false
  /// Nil unless asked for.
  var translations: TranslationLines?
  /// The findings that were mended before the check; nil if nothing was to be mended.
  var mended: [Diagnostic]?

  private var diagnostics: [Diagnostic] { checked.diagnostics }
  var errors: Int { diagnostics.count { $0.severity == .error } }
  var warnings: Int { diagnostics.count { $0.severity == .warning } }

  var json: JSONValue {
    let asked =
      (mended.map { [(key: "mended", value: JSONValue.array($0.map(json)))] } ?? [])
      + (translations.map { [(key: "untranslated", value: $0.json)] } ?? [])
    return findings.merging(.object(asked))
  }

  private func json(_ diagnostic: Diagnostic) -> JSONValue {
    let words = diagnostic.kind.localized(in: interfaceLanguage)
    return [
      "file": .string(diagnostic.file), "line": .int(diagnostic.line), "column": .int(diagnostic.column),
      "code": .string(diagnostic.code.rawValue), "severity": .string(diagnostic.severity.rawValue),
      "message": .string(words.message), "hint": .string(words.hint),
    ]
  }

  private var findings: JSONValue {
    [
      "type": "check", "version": 1, "errors": .int(errors), "warnings": .int(warnings),
      "diagnostics": .array(diagnostics.map(json)),
      "searches": .array(
        checked.searches.map { searches in
          [
            "file": .string(searches.file),
            "classes": .array(
              SearchShares.byClass(searches.verdicts).map { name, shares in
                .object([(key: "class", value: .string(name))] + Self.members(of: shares))
              }),
            "all": .object(Self.members(of: SearchShares(searches.verdicts))),
          ]
        }),
    ]
  }

  private static func members(of shares: SearchShares) -> [(key: String, value: JSONValue)] {
    [
      (key: "count", value: .int(shares.count)), (key: "first_percent", value: .optional(shares.first)),
      (key: "top_percent", value: .optional(shares.amongFirst)), (key: "failed_percent", value: .int(shares.failed)),
    ]
  }

  var records: [[String]] {
    (showsShares ? checked.searches.flatMap(Self.records) : []) + (translations?.records ?? []) + diagnosticRecords
  }

  private static func records(of searches: CheckedContent.Searches) -> [[String]] {
    let classes = SearchShares.byClass(searches.verdicts) + [("all", SearchShares(searches.verdicts))]
    return classes.map { name, shares in
      [name, "\(shares.count)"] + [shares.first, shares.amongFirst, shares.failed].map { $0.map(String.init) ?? "" }
        + [searches.file]
    }
  }

  private var diagnosticRecords: [[String]] {
    diagnostics.map { diagnostic in
      [
        "\(diagnostic.file):\(diagnostic.line):\(diagnostic.column)", diagnostic.severity.rawValue,
        diagnostic.code.rawValue, diagnostic.kind.localized(in: interfaceLanguage).message,
      ]
    }
  }

  var lines: [TextLine] {
    (showsShares ? checked.searches.flatMap(shareLines) : []) + (translations?.lines ?? []) + diagnosticLines
  }

  /// With an empty line after them.
  private func shareLines(of searches: CheckedContent.Searches) -> [TextLine] {
    let table = SearchSharesTable(searches.verdicts, in: interfaceLanguage)
    return [TextLine(searches.file, .strong), TextLine(indent: 2, table.head, .dim)]
      + table.classes.map { TextLine(indent: 2, $0) } + [TextLine(indent: 2, table.all, .strong), .blank]
  }

  private var diagnosticLines: [TextLine] {
    let groups =
      showsAll
      ? diagnostics.map { FindingGroup(findings: [$0]) } : FindingGroup.folded(diagnostics, in: interfaceLanguage)
    return groups.flatMap { group in
      TextLine.paragraphs(group.findings[0].formatted(in: interfaceLanguage))
        + (group.rest.map { [TextLine(indent: 2, $0.localized(in: interfaceLanguage), .dim)] } ?? [])
    }
  }

  /// The command that explains the first finding, errors before warnings; nil without findings.
  var explainingCommand: String? {
    let first = diagnostics.first { $0.severity == .error } ?? diagnostics.first
    return first.map { "helpdeck check --explain \($0.code.rawValue)" }
  }

  /// A line for each finding, as the error lists of editors read them: `file:line:column: error: message`.
  var editorLines: String {
    diagnostics.map { diagnostic in
      let words = diagnostic.kind.localized(in: interfaceLanguage)
      let hint = words.hint.isEmpty ? "" : " · \(words.hint)"
      let place = "\(diagnostic.file):\(diagnostic.line):\(diagnostic.column)"
      return "\(place): \(diagnostic.severity.rawValue): \(words.message) [\(diagnostic.code.rawValue)]\(hint)"
        .onOneLine
        + "\n"
    }.joined()
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
    let signs: Escapes =
      isProperty
      ? ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"] : ["%": "%25", "\r": "%0D", "\n": "%0A"]
    return text.sanitized.escaping(signs)
  }
}

extension String {
  fileprivate var onOneLine: String { String(sanitized.map { $0.isNewline || $0 == "\t" ? " " : $0 }) }
}

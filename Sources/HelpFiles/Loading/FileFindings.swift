import HelpContent

/// The diagnostics of one file.
struct FileFindings: Sendable {
  let path: String
  /// Nil if the file is not UTF-8.
  private let source: DecodedText?
  private var findings: [Placed<Finding>]

  init(_ path: String, in source: DecodedText?, _ findings: [Placed<Finding>]) {
    self.path = path
    self.source = source
    self.findings = findings
  }

  var hasErrors: Bool { findings.contains { $0.value.severity == .error } }

  mutating func report(_ more: [Placed<Finding>]) { findings += more }

  /// Sorted by location, without repetitions, errors first if there are more than `maxDiagnostics`.
  var diagnostics: [Diagnostic] {
    if findings.isEmpty { return [] }
    let lines = SourceLines(source?.text ?? "")
    var shown = findings
    if findings.count > Self.maxDiagnostics {
      let errorsFirst =
        findings.filter { $0.value.severity == .error } + findings.filter { $0.value.severity == .warning }
      shown = Array(errorsFirst.prefix(Self.maxDiagnostics))
      shown.append(Placed(.moreFindings(count: findings.count - shown.count), at: .start))
    }
    var seen: Set<Placed<Finding>> = []
    return shown.filter { seen.insert($0).inserted }.map { finding in
      let place = source == nil ? finding.place : lines.nearest(to: finding.place)
      let line = lines[place.line]
      let isShort = line.utf8.count <= Self.maxLineLength
      return Diagnostic(
        file: path, at: place, finding.value,
        sourceLine: source != nil && isShort ? YamlIndicatorEscaping.unescaped(String(line)) : nil)
    }.sorted { ($0.line, $0.column, $0.code.rawValue) < ($1.line, $1.column, $1.code.rawValue) }
  }

  private static let maxDiagnostics = 500
  private static let maxLineLength = 4096
}

import HelpContent

/// The diagnostics of one file.
struct DiagnosticLog: Sendable {
  let path: String
  /// Nil if the file is not UTF-8.
  private let source: DecodedText?
  private var entries: [Located<Diagnostic.Kind>]

  init(_ path: String, in source: DecodedText?, _ entries: [Located<Diagnostic.Kind>]) {
    self.path = path
    self.source = source
    self.entries = entries
  }

  var hasErrors: Bool { entries.contains { $0.value.severity == .error } }

  mutating func report(_ more: [Located<Diagnostic.Kind>]) { entries += more }

  /// Sorted by location, without repetitions, errors first if there are more than `maxDiagnostics`.
  var diagnostics: [Diagnostic] {
    if entries.isEmpty { return [] }
    let lines = SourceLines(source?.text ?? "")
    var shown = entries
    if entries.count > Self.maxDiagnostics {
      let errorsFirst =
        entries.filter { $0.value.severity == .error } + entries.filter { $0.value.severity == .warning }
      shown = Array(errorsFirst.prefix(Self.maxDiagnostics))
      shown.append(Located(.moreDiagnostics(count: entries.count - shown.count), at: .start))
    }
    var seen: Set<Located<Diagnostic.Kind>> = []
    return shown.filter { seen.insert($0).inserted }.map { entry in
      let location = source == nil ? entry.location : lines.nearest(to: entry.location)
      let line = lines[location.line]
      let isShort = line.utf8.count <= Self.maxLineLength
      return Diagnostic(
        file: path, at: location, entry.value,
        sourceLine: source != nil && isShort ? YamlIndicatorEscaping.unescaped(String(line)) : nil)
    }.sorted { ($0.line, $0.column, $0.code.rawValue) < ($1.line, $1.column, $1.code.rawValue) }
  }

  private static let maxDiagnostics = 500
  private static let maxLineLength = 4096
}

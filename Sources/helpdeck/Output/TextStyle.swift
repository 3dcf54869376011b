import HelpContent
import TerminalModel

/// Renders lines as text for one stream.
struct TextStyle: Hashable, Sendable {
  /// Width to wrap lines to; nil for files and pipes, where lines are not wrapped.
  var columns: Int?
  var isColoured = false
  var isASCII = false
  /// If true, addresses are hyperlinks (OSC 8), also when wrapped.
  var hasLinks = false

  /// Role and hyperlink of a run of text.
  private struct Appearance: Hashable {
    let tone: Tone
    var address: String?
  }

  func render(_ lines: [TextLine]) -> String {
    lines.flatMap(render).map { $0 + "\n" }.joined()
  }

  private func render(_ line: TextLine) -> [String] {
    let sanitized = line.runs.flatMap { run in
      pieces(of: prepared(run.text)).map { StyledRun(text: $0, mark: Appearance(tone: run.mark, address: $1)) }
    }
    let marker = prepared(line.marker)
    let beside = line.indent + DisplayWidth.of(marker)
    let isBelow = columns.map { $0 - beside < Self.minColumns && beside > $0 / 2 } ?? false
    let hanging = isBelow ? line.indent + 2 : beside
    let broken = columns.map { wrapped(sanitized, columns: max(20, $0 - hanging), isCode: line.isCode) } ?? [sanitized]
    let texts = broken.enumerated().map { number, runs in
      let text = runs.map(styled).joined()
      let start =
        number == 0 && !isBelow
        ? String(repeating: " ", count: line.indent) + marker : String(repeating: " ", count: hanging)
      return text.isEmpty ? (number == 0 ? marker : "") : start + text
    }
    let padding = marker.reversed().prefix { $0 == " " }.count
    return isBelow ? [String(repeating: " ", count: line.indent) + marker.dropLast(padding)] + texts : texts
  }

  private func wrapped(
    _ runs: [StyledRun<Appearance>], columns: Int, isCode: Bool
  ) -> [[StyledRun<Appearance>]] {
    guard isCode else { return LineBreaker.wrap(runs, columns: columns) }
    return CodeBreaker.wrap(runs, columns: columns).map { $0.map { StyledRun(text: prepared($0.text), mark: $0.mark) } }
  }

  /// With fewer columns beside its marker, text goes below it.
  private static let minColumns = 24

  private func prepared(_ text: String) -> String { isASCII ? text.sanitized.asciiFallback : text.sanitized }

  private func pieces(of text: String) -> [(text: String, address: String?)] {
    guard hasLinks else { return [(text, nil)] }
    return Markup.pieces(of: text)
  }

  private func styled(_ run: StyledRun<Appearance>) -> String {
    guard let address = run.mark.address else { return toned(run) }
    return "\u{1B}]8;;\(address)\u{1B}\\\(toned(run))\u{1B}]8;;\u{1B}\\"
  }

  private func toned(_ run: StyledRun<Appearance>) -> String {
    guard isColoured, !run.text.isEmpty else { return run.text }
    let code: String
    switch run.mark.tone {
    case .plain: return run.text
    case .strong: code = "1"
    case .dim: code = "2"
    case .value: code = "1;36"
    case .caution: code = "33"
    case .qrCode: code = "30;107"
    }
    return "\u{1B}[\(code)m\(run.text)\u{1B}[0m"
  }
}

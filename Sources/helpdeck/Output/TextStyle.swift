import TerminalModel

/// How lines become text for one stream.
struct TextStyle: Hashable, Sendable {
  /// Nil where lines are not broken: in a file or a pipe.
  var columns: Int?
  var isColoured = false
  var isASCII = false

  func render(_ lines: [TextLine]) -> String {
    lines.flatMap(render).map { $0 + "\n" }.joined()
  }

  private func render(_ line: TextLine) -> [String] {
    let harmless = line.runs.map { StyledRun(text: prepared($0.text), mark: $0.mark) }
    let marker = prepared(line.marker)
    let hanging = line.indent + DisplayWidth.of(marker)
    let broken = columns.map { LineBreaker.wrap(harmless, columns: max(20, $0 - hanging)) } ?? [harmless]
    return broken.enumerated().map { number, runs in
      let text = runs.map(styled).joined()
      let start =
        number == 0 ? String(repeating: " ", count: line.indent) + marker : String(repeating: " ", count: hanging)
      return text.isEmpty ? (number == 0 ? marker : "") : start + text
    }
  }

  private func prepared(_ text: String) -> String { isASCII ? text.harmless.asciiStandIn : text.harmless }

  private func styled(_ run: StyledRun<Tone>) -> String {
    guard isColoured, !run.text.isEmpty else { return run.text }
    let code: String
    switch run.mark {
    case .plain: return run.text
    case .strong: code = "1"
    case .dim: code = "2"
    case .value: code = "1;36"
    case .caution: code = "33"
    }
    return "\u{1B}[\(code)m\(run.text)\u{1B}[0m"
  }
}

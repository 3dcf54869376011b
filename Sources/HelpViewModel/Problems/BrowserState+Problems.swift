import TerminalModel

extension BrowserState {
  /// `!`: what is wrong with the files that could not be read.
  mutating func showProblems(_ context: BrowserContext) -> [Effect] {
    guard !context.troubles.isEmpty else { return tell(.message(.noProblems)) }
    problemsTop = 0
    return []
  }

  /// Every finding as `check` words it, a blank line between two.
  package func problemLines(_ context: BrowserContext) -> [String] {
    let columns = ProblemsLayout(layout).list.columns
    let findings = context.troubles.map { finding in
      finding.formatted(in: interfaceLanguage).split(separator: "\n").flatMap { line in
        LineBreaker.wrap([StyledRun(text: String(line), mark: 0)], columns: columns).map { $0.map(\.text).joined() }
      }
    }
    return Array(findings.joined(separator: [""]))
  }

  /// The first line on the screen, the page being as full as it can be.
  package func problemsStart(_ lines: [String]) -> Int {
    max(0, min(problemsTop ?? 0, lines.count - ProblemsLayout(layout).list.rows))
  }

  /// Nil for a command that closes the list and is then carried out.
  mutating func performInProblems(_ command: Command, _ context: BrowserContext) -> [Effect]? {
    if let motion = command.motion {
      let lines = problemLines(context)
      let rows = ProblemsLayout(layout).list.rows
      problemsTop = motion.target(from: problemsStart(lines), page: rows, count: max(1, lines.count - rows + 1))
      return []
    }
    switch command {
    case .redraw, .suspend, .help, .commands: return nil
    case .back, .open, .problems, .quit:
      problemsTop = nil
      return []
    default:
      problemsTop = nil
      return nil
    }
  }
}

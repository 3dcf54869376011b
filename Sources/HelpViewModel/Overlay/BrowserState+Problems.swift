import TerminalModel

extension BrowserState {
  /// `!`: lists the problems in the content's files.
  mutating func showProblems(_ context: BrowserContext) -> [Effect] {
    guard !context.diagnostics.isEmpty else { return notify(.message(.notice(.noContentProblems))) }
    overlays.append(.problems(top: 0))
    return []
  }

  /// All problems as `check` prints them, separated by blank lines.
  package func problemLines(_ context: BrowserContext) -> [String] {
    let columns = ProblemsLayout(layout).list.columns
    let findings = context.diagnostics.map { finding in
      finding.formatted(in: interfaceLanguage).split(separator: "\n").flatMap { line in
        LineBreaker.wrap([StyledRun(text: String(line), mark: 0)], columns: columns).map { $0.map(\.text).joined() }
      }
    }
    return Array(findings.joined(separator: [""]))
  }

  /// The first visible line, limited so that no rows stay unused.
  package func problemsStart(_ lines: [String], top: Int) -> Int {
    max(0, min(top, lines.count - ProblemsLayout(layout).list.rows))
  }

  /// Nil for a command that closes the list and is then carried out.
  mutating func performInProblems(_ command: Command, top: Int, _ context: BrowserContext) -> [Effect]? {
    if let motion = command.motion {
      scrollProblems(motion, from: top, context)
      return []
    }
    switch command {
    case .help, .commands: return performInProgram(command, context)
    case .open, .problems, .quit: return closed()
    default: return nil
    }
  }

  mutating func scrollProblems(_ motion: Motion, from top: Int, _ context: BrowserContext) {
    let lines = problemLines(context)
    let rows = ProblemsLayout(layout).list.rows
    let start = problemsStart(lines, top: top)
    let target = motion.target(from: start, page: rows, count: max(1, lines.count - rows + 1))
    overlays[overlays.count - 1] = .problems(top: target)
  }
}

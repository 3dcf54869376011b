package import HelpContent
import HelpSearch
import TerminalModel

extension BrowserState {
  /// `!`: lists the problems in the content's files.
  mutating func showProblems(_ context: BrowserContext) -> [Effect] {
    guard !context.diagnostics.isEmpty else { return notify(.message(.notice(.noContentProblems))) }
    overlays.append(.problems(ProblemList()))
    return []
  }

  /// The problems that the list shows.
  package func problems(_ list: ProblemList, _ context: BrowserContext) -> [Diagnostic] {
    guard !list.field.text.isEmpty else { return context.diagnostics }
    let words = WordFilter(list.field.text)
    return context.diagnostics.filter { words.match($0.formatted(in: interfaceLanguage)) }
  }

  /// The problems as `check` prints them, separated by blank lines.
  package func problemLines(_ problems: [Diagnostic]) -> [String] {
    let columns = ProblemsLayout(layout).list.columns
    let findings = problems.map { finding in
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
  mutating func performInProblems(_ command: Command, _ list: ProblemList, _ context: BrowserContext) -> [Effect]? {
    if let motion = command.motion {
      overlays[overlays.count - 1] = .problems(scrolled(list, motion, context))
      return []
    }
    switch command {
    case .filter: overlays.append(.problemFilter(list))
    case .help, .commands: return performInProgram(command, context)
    case .open, .problems, .quit: return closed()
    default: return nil
    }
    return []
  }

  /// Enter keeps what is typed; moving scrolls the list.
  mutating func performInProblemFilter(
    _ command: Command, _ list: ProblemList, _ context: BrowserContext
  ) -> [Effect]? {
    if command == .open {
      keepProblemFilter(list)
    } else if let motion = command.motion {
      overlays[overlays.count - 1] = .problemFilter(scrolled(list, motion, context))
    } else {
      return nil
    }
    return []
  }

  /// Closes the field; the list below shows what matches `list`.
  mutating func keepProblemFilter(_ list: ProblemList) {
    _ = overlays.popLast()
    if case .problems? = overlays.last { overlays[overlays.count - 1] = .problems(list) }
  }

  func scrolled(_ list: ProblemList, _ motion: Motion, _ context: BrowserContext) -> ProblemList {
    let lines = problemLines(problems(list, context))
    let rows = ProblemsLayout(layout).list.rows
    let start = problemsStart(lines, top: list.top)
    var list = list
    list.top = motion.target(from: start, page: rows, count: max(1, lines.count - rows + 1))
    return list
  }
}

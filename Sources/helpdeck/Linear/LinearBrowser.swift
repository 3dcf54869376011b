import HelpContent
import HelpSystem
import HelpViewModel

/// The linear dialogue on standard input and output.
struct LinearBrowser {
  private let context: CommandContext
  private var dialogue: LinearDialogue
  /// Nil in private mode.
  private let file: StateFile?
  private let problem: StateFile.Problem?
  private let seen: SeenFile
  private var hasWarnedAboutHistory = false
  /// Nil in private mode, and unless it is set.
  private let missedSearches: MissedSearchFile?

  init(_ context: CommandContext, isPrivate: Bool) {
    self.context = context
    let file = context.console.environment.stateFolder.map { StateFile(in: $0) }
    self.file = isPrivate ? nil : file
    missedSearches = isPrivate ? nil : MissedSearchFile(context)
    let (savedState, problem) = file?.read() ?? (SavedState(), nil)
    self.problem = problem
    seen = SeenFile(in: context.console.environment.stateFolder, isWritten: !isPrivate)
    dialogue = LinearDialogue(
      context: context.browserContext(waits: true), interfaceLanguage: context.interfaceLanguage,
      languages: context.languages,
      savedState: savedState, news: seen.news(of: context.library),
      clock: context.invocation.clock.now())
  }

  mutating func run(start: Reference?, search: String?) throws {
    let clipboard = try ClipboardAccess(context.configuration, context.console.environment)
    if let problem { try write(.notice(problem.message)) }
    try write(dialogue.begin(at: start))
    if let search { try write(dialogue.answer("/" + search)) }
    while true {
      try context.console.write("> ")
      guard let line = readLine() else {
        try context.console.write("\n")
        return try remember(dialogue.leaving)
      }
      dialogue.clock = context.invocation.clock.now()
      let turn = dialogue.answer(line)
      try write(turn)
      if turn.isOver { return }
      if let request = turn.copying {
        try context.console.write(dialogue.outcomeText(request, clipboard.copy(request.copy.text)).sanitized + "\n")
      }
    }
  }

  private mutating func write(_ turn: LinearDialogue.Turn) throws {
    try context.console.write(turn.lines.map { $0.sanitized + "\n" }.joined())
    if let missed = turn.missed { missedSearches?.append(missed, on: context.today) }
    try remember(turn.remembering)
    if !turn.seen.isEmpty {
      seen.see(turn.seen, in: context.library)
      seen.save()
    }
  }

  private mutating func remember(_ changes: [SavedState.Change]) throws {
    for change in changes where file?.add(change) == false && !hasWarnedAboutHistory {
      hasWarnedAboutHistory = true
      try write(.notice(.historyNotSaved))
    }
  }

  private func write(_ message: Message) throws {
    try context.console.write(message.localized(in: context.interfaceLanguage) + "\n")
  }
}

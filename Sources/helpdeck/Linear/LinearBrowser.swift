import HelpContent
import HelpViewModel

/// The dialogue on standard input and output: no cursor is moved, no screen is taken.
struct LinearBrowser {
  private let desk: Desk
  private var dialogue: LinearDialogue

  init(_ desk: Desk) {
    self.desk = desk
    dialogue = LinearDialogue(
      context: desk.context(waits: true), interface: desk.interface, languages: desk.languages, clock: desk.clock())
  }

  mutating func run(start: Reference?, search: String?) async throws {
    let clipboard = try ClipboardAccess(desk.configuration, desk.console.environment)
    try say(dialogue.begin(at: start))
    if let search { try say(dialogue.answer("/" + search)) }
    while true {
      try desk.console.write("> ")
      guard let line = readLine() else { return try desk.console.write("\n") }
      dialogue.clock = desk.clock()
      let turn = dialogue.answer(line)
      if turn.isOver { return }
      try say(turn)
      if let request = turn.copying {
        try desk.console.write(dialogue.told(request, await clipboard.copy(request.copy.text)).harmless + "\n")
      }
    }
  }

  private func say(_ turn: LinearDialogue.Turn) throws {
    try desk.console.write(turn.lines.map { $0.harmless + "\n" }.joined())
  }
}

import HelpContent
import HelpSystem
import HelpViewModel

/// The dialogue on standard input and output: no cursor is moved, no screen is taken.
struct LinearBrowser {
  private let desk: Desk
  private var dialogue: LinearDialogue
  /// Nil where nothing is to be written.
  private let file: MemoryFile?
  private let isMemoryWhole: Bool
  private var hasToldOfMemory = false

  init(_ desk: Desk, isPrivate: Bool) {
    self.desk = desk
    let file = desk.console.environment.stateFolder.map { MemoryFile(in: $0) }
    self.file = isPrivate ? nil : file
    let (memory, isWhole) = file?.read() ?? (Memory(), true)
    isMemoryWhole = isWhole
    dialogue = LinearDialogue(
      context: desk.context(waits: true), interface: desk.interface, languages: desk.languages, memory: memory,
      clock: desk.clock())
  }

  mutating func run(start: Reference?, search: String?) throws {
    let clipboard = try ClipboardAccess(desk.configuration, desk.console.environment)
    if !isMemoryWhole { try write(.memoryDamaged) }
    try say(dialogue.begin(at: start))
    if let search { try say(dialogue.answer("/" + search)) }
    while true {
      try desk.console.write("> ")
      guard let line = readLine() else {
        try desk.console.write("\n")
        return try remember(dialogue.leaving)
      }
      dialogue.clock = desk.clock()
      let turn = dialogue.answer(line)
      try say(turn)
      if turn.isOver { return }
      if let request = turn.copying {
        try desk.console.write(dialogue.told(request, clipboard.copy(request.copy.text)).harmless + "\n")
      }
    }
  }

  private mutating func say(_ turn: LinearDialogue.Turn) throws {
    try desk.console.write(turn.lines.map { $0.harmless + "\n" }.joined())
    try remember(turn.remembering)
  }

  private mutating func remember(_ changes: [Memory.Change]) throws {
    for change in changes where file?.add(change) == false && !hasToldOfMemory {
      hasToldOfMemory = true
      try write(.memoryNotKept)
    }
  }

  private func write(_ message: Message) throws { try desk.console.write(message.words(in: desk.interface) + "\n") }
}

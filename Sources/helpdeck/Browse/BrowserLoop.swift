import HelpContent
import HelpSearch
import HelpSystem
import HelpViewModel
import HelpViews
import NcursesTerminal
import TerminalModel
import Threads

/// The browser on a terminal: events become actions, actions become states and effects, states become frames.
struct BrowserLoop {
  enum End {
    case quit
    case interrupted
    case killed(by: Int32)
    /// The terminal was closed.
    case hungUp
  }

  /// Copies a text, given the terminal if it has named itself, and a function that writes to it.
  typealias Copying = @Sendable (String, TerminalProgram?, @escaping @Sendable ([UInt8]) -> Bool) -> CopyOutcome

  private var session: BrowserSession
  private let copy: Copying
  private let links: LinkAccess
  private let editing: TextEditSession
  private let content: (Mailbox) -> ContentWatcher?
  private var state: BrowserState
  private var theme: Theme
  private var memory = FrameMemory()
  private let backgroundSearch = BackgroundSearch()
  private var hasWarnedAboutHistory = false
  /// As it has named itself.
  private var program: TerminalProgram?
  private var expiring: (id: Int, at: ContinuousClock.Instant)?
  private static let noticeDuration: Duration = .seconds(6)
  private static let maxFrameDelay: Duration = .milliseconds(30)

  /// `copy` copies a text to the clipboard. `content` watches for changed
  /// content.
  init(
    _ session: BrowserSession, size: Size, environment: Environment,
    content: @escaping (Mailbox) -> ContentWatcher?,
    copy: @escaping Copying
  ) {
    self.session = session
    self.content = content
    self.copy = copy
    links = LinkAccess(environment)
    editing = TextEditSession(environment)
    state = session.state(size: size)
    theme = session.theme(session.brightness)
  }

  /// Saves the position to return to at the next start, and what was read.
  func saveLastPosition() {
    session.seen?.save()
    if let change = state.place(session.context) { _ = session.keep(change) }
  }

  mutating func run(on terminal: inout NcursesTerminal) -> End {
    terminal.present(session.frame(state, theme, &memory))
    // The rest can wait until the first frame is visible.
    WorkerThread { [engine = session.context.engine, editing] in
      engine.prepare()
      editing.removeLeftovers()
    }?.detach()
    let mailbox = Mailbox(waking: terminal.waker)
    if let seen = session.seen {
      WorkerThread { [library = session.context.library] in
        let news = seen.news(of: library)
        if !news.isEmpty { mailbox.post(.action(.news(news))) }
      }?.detach()
    }
    let content = content(mailbox)
    defer { withExtendedLifetime(content) {} }
    if content == nil { mailbox.post(.action(.notify(.notice(.contentNotWatched)))) }
    terminal.ask(
      forBackground: session.themeChoice == .auto && session.colors > 0,
      forAmbiguousWidth: session.asksForAmbiguousWidth)
    while true {
      var event = terminal.nextEvent(timeout: timeout)
      // Pending keys are handled before drawing: an unbracketed paste is thousands of keys.
      let frameTime = ContinuousClock.now + Self.maxFrameDelay
      while let arrived = event {
        if let end = handle(arrived, on: &terminal, mailbox) { return end }
        event = ContinuousClock.now < frameTime ? terminal.nextEvent(timeout: 0) : nil
      }
      for message in mailbox.drain() {
        switch message {
        case .action(let action): if let end = update(action, on: &terminal, mailbox) { return end }
        case .content(let content):
          session.context = session.context.with(
            library: content.library, engine: content.engine, diagnostics: content.diagnostics)
          _ = update(
            .contentChanged(diagnostics: content.newDiagnostics, changes: content.changes, news: content.news),
            on: &terminal, mailbox)
        case .terminal(let bytes): terminal.writeRaw(bytes)
        case .withTerminalSuspended(let work):
          terminal.whileSuspended(work)
          _ = update(.resized(terminal.size), on: &terminal, mailbox)
        }
      }
      if let expired = expiring, expired.at <= .now {
        expiring = nil
        _ = update(.noticeExpired(id: expired.id), on: &terminal, mailbox)
      }
      if let time = session.clock.now(), time != state.clock { _ = update(.clock(time), on: &terminal, mailbox) }
      terminal.present(session.frame(state, theme, &memory))
    }
  }
}

extension BrowserLoop {
  private mutating func handle(
    _ event: TerminalEvent, on terminal: inout NcursesTerminal, _ mailbox: Mailbox
  ) -> End? {
    switch event {
    case .key(let key): perform(state.press(key, session.context), on: &terminal, mailbox)
    case .paste(let text): update(.pasted(text), on: &terminal, mailbox)
    case .resize(let size): update(.resized(size), on: &terminal, mailbox)
    case .interrupt: .interrupted
    case .terminate(let signal): .killed(by: signal)
    case .suspend: update(.command(.suspend), on: &terminal, mailbox)
    case .resume: update(.resized(terminal.size), on: &terminal, mailbox)
    case .endOfInput: .hungUp
    case .mouse(let event): update(.mouse(event), on: &terminal, mailbox)
    case .background(let color): restyle(color, on: &terminal)
    case .program(let program): named(program)
    case .cursor(let report): measured(report, on: &terminal)
    case .wake, .attributes: nil
    }
  }

  /// Draws only ASCII from now on if other lines and signs would take two columns.
  private mutating func measured(_ report: Position, on terminal: inout NcursesTerminal) -> End? {
    guard session.asksForAmbiguousWidth, terminal.tellsWideAmbiguous(report) else { return nil }
    session = session.drawnInASCII
    terminal.clearBeforeNextFrame()
    return nil
  }

  private mutating func named(_ program: TerminalProgram) -> End? {
    self.program = program
    return nil
  }

  private mutating func restyle(_ background: BackgroundColor, on terminal: inout NcursesTerminal) -> End? {
    let changed = session.theme(Brightness(background))
    if changed != theme { terminal.clearBeforeNextFrame() }
    theme = changed
    return nil
  }

  private mutating func update(
    _ action: Action, on terminal: inout NcursesTerminal, _ mailbox: Mailbox
  ) -> End? {
    perform(state.update(action, session.context), on: &terminal, mailbox)
  }

  private mutating func perform(
    _ effects: [Effect], on terminal: inout NcursesTerminal, _ mailbox: Mailbox
  ) -> End? {
    for effect in effects {
      switch effect {
      case .copyToClipboard(let request):
        let work = { @Sendable [copy, program] in
          let outcome = copy(request.copy.text, program) { bytes in
            mailbox.post(.terminal(bytes))
            return true
          }
          mailbox.post(.action(.copied(request, outcome)))
        }
        if let thread = WorkerThread(work) { thread.detach() } else { work() }
      case .openLink(let link):
        let links = links
        let thread = WorkerThread {
          let outcome = links.open(link) { work in mailbox.withTerminalSuspended(work) }
          mailbox.post(.action(.opened(link, outcome)))
        }
        // Here it would wait for itself.
        if let thread { thread.detach() } else { mailbox.post(.action(.opened(link, OpenOutcome(nil)))) }
      case .editText(let text):
        let editing = editing
        mailbox.post(.withTerminalSuspended { mailbox.post(.action(.edited(editing.edit(text)))) })
      case .saveNote(let note, let day): _ = save(note, day, on: &terminal, mailbox)
      case .completeSearch(let query): backgroundSearch.start(query, session.context.engine, mailbox)
      case .expireNotice(let id): expiring = (id, .now + Self.noticeDuration)
      case .remember(let change):
        if !session.keep(change), !hasWarnedAboutHistory {
          hasWarnedAboutHistory = true
          _ = update(.notify(.notice(.historyNotSaved)), on: &terminal, mailbox)
        }
      case .see(let references):
        guard let seen = session.seen else { break }
        seen.see(references, in: session.context.library)
        WorkerThread { seen.save() }?.detach()
      case .missed(let text): session.missedSearches?.append(text, on: session.clock.now()?.date)
      case .captureMouse(let isCaptured): terminal.captureMouse(isCaptured)
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .quit: return .quit
      case .quitInterrupted: return .interrupted
      }
    }
    return nil
  }

  /// Appends a note to the file of its day, if there is a folder for notes, and says where it is.
  private mutating func save(
    _ note: String, _ day: CalendarDate?, on terminal: inout NcursesTerminal, _ mailbox: Mailbox
  ) -> End? {
    guard let folder = session.noteFolder, let day else { return nil }
    let file = NoteFile(in: folder, day: day.description)
    let isSaved = file.append(note)
    return update(
      .notify(.composing(isSaved ? .noteSaved(path: file.path) : .noteNotSaved(path: file.path))), on: &terminal,
      mailbox)
  }

  /// Milliseconds until the notice expires or the next minute begins.
  private var timeout: Int {
    let minute = WallClock.secondsToNextMinute() * 1_000
    guard let expiring else { return minute }
    let rest = ContinuousClock.now.duration(to: expiring.at).components
    let left = Int(rest.seconds) * 1_000 + Int(rest.attoseconds / 1_000_000_000_000_000) + 1
    return max(0, min(minute, left))
  }
}

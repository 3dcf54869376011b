import HelpSystem
import HelpViewModel
import NcursesTerminal
import TerminalModel

/// The browser on a terminal: events become actions, actions become states and effects, states become frames.
struct BrowserLoop {
  enum End {
    case quit
    case interrupted
    case killed(by: Int32)
    /// The terminal has gone.
    case hungUp
  }

  private let session: BrowserSession
  private let copy: @Sendable (String, @escaping @Sendable ([UInt8]) -> Bool) async -> CopyOutcome
  private var state: BrowserState
  private let deepening = DeepSearch()
  private var expiring: (id: Int, at: ContinuousClock.Instant)?
  private static let noticeTime: Duration = .seconds(6)
  private static let longestWithoutFrame: Duration = .milliseconds(30)

  /// `copy` puts a text on the clipboard; it is handed what writes to the terminal.
  init(
    _ session: BrowserSession, size: Size,
    copy: @escaping @Sendable (String, @escaping @Sendable ([UInt8]) -> Bool) async -> CopyOutcome
  ) {
    self.session = session
    self.copy = copy
    state = session.state(size: size)
  }

  mutating func run(on terminal: inout NcursesTerminal) -> End {
    let mailbox = Mailbox(waking: terminal.wake)
    while true {
      terminal.present(session.frame(state))
      var event = terminal.nextEvent(timeout: milliseconds)
      // A frame is worth drawing when no key is waiting that changes it again: a paste without brackets is thousands.
      let frameTime = ContinuousClock.now + Self.longestWithoutFrame
      while let arrived = event {
        if let end = handle(arrived, on: &terminal, mailbox) { return end }
        event = ContinuousClock.now < frameTime ? terminal.nextEvent(timeout: 0) : nil
      }
      for letter in mailbox.take() {
        switch letter {
        case .action(let action): if let end = update(action, on: &terminal, mailbox) { return end }
        case .terminal(let bytes): terminal.writeRaw(bytes)
        }
      }
      if let expired = expiring, expired.at <= .now {
        expiring = nil
        _ = update(.noticeExpired(id: expired.id), on: &terminal, mailbox)
      }
      if let reading = session.clock(), reading != state.clock { _ = update(.clock(reading), on: &terminal, mailbox) }
    }
  }
}

extension BrowserLoop {
  private mutating func handle(
    _ event: TerminalEvent, on terminal: inout NcursesTerminal, _ mailbox: Mailbox
  ) -> End? {
    switch event {
    case .key(let key): press(key, on: &terminal, mailbox)
    case .paste(let text): update(.pasted(text), on: &terminal, mailbox)
    case .resize(let size): update(.resized(size), on: &terminal, mailbox)
    case .interrupt: .interrupted
    case .terminate(let signal): .killed(by: signal)
    case .suspend: update(.command(.suspend), on: &terminal, mailbox)
    case .resume: update(.resized(terminal.size), on: &terminal, mailbox)
    case .endOfInput: .hungUp
    case .mouse, .wake: nil
    }
  }

  private mutating func press(_ key: Key, on terminal: inout NcursesTerminal, _ mailbox: Mailbox) -> End? {
    for key in session.context.keymap.typed(key) {
      if let end = update(state.action(for: key, session.context), on: &terminal, mailbox) { return end }
    }
    return nil
  }

  private mutating func update(
    _ action: Action, on terminal: inout NcursesTerminal, _ mailbox: Mailbox
  ) -> End? {
    for effect in state.update(action, session.context) {
      switch effect {
      case .copyToClipboard(let request):
        let copy = copy
        Task.detached {
          let outcome = await copy(request.copy.text) { bytes in
            mailbox.post(.terminal(bytes))
            return true
          }
          mailbox.post(.action(.copied(request, outcome)))
        }
      case .deepenSearch(let query): deepening.start(query, session.context.engine, mailbox)
      case .expireNotice(let id): expiring = (id, .now + Self.noticeTime)
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .quit: return .quit
      case .quitInterrupted: return .interrupted
      }
    }
    return nil
  }

  /// How long to wait for an event: until the notice goes or the next minute begins.
  private var milliseconds: Int {
    let minute = WallClock.secondsToNextMinute() * 1_000
    guard let expiring else { return minute }
    let rest = ContinuousClock.now.duration(to: expiring.at).components
    let left = Int(rest.seconds) * 1_000 + Int(rest.attoseconds / 1_000_000_000_000_000) + 1
    return max(0, min(minute, left))
  }
}

import CNcurses
import POSIX
package import TerminalModel

// getch is not used: it loses the key after an invalid character, returns unknown sequences as text, and cannot
// distinguish Escape Escape from Alt. The sequences of keys still come from terminfo.
extension NcursesTerminal {
  /// The next event; nil if none came within `milliseconds`. Without a timeout, waits forever.
  package mutating func nextEvent(timeout milliseconds: Int? = nil) -> TerminalEvent? {
    let deadline = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    while true {
      if let event = nextSignal() { return event }
      if !input.queued.isEmpty { return input.queued.removeFirst() }
      decoder.awaitsAnswer = isAnswerOutstanding
      if let event = decoder.next() {
        if outstanding?.remain(after: event) == false { outstanding = nil }
        input.clearDeadline()
        return event
      }
      if input.hasEnded { return .endOfInput }
      input.startDeadline(timeout: decoder.timeout)
      switch wait(until: [deadline, input.keyDeadline].compactMap(\.self).min()) {
      case .input: readInput()
      case .wake:
        waker.drain()
        return .wake
      case .signal: break
      case .timeout:
        if let keyDeadline = input.keyDeadline, keyDeadline <= .now {
          decoder.stopWaiting()
          input.clearDeadline()
        } else {
          return nil
        }
      }
    }
  }

  private enum Readiness { case input, wake, signal, timeout }

  private func wait(until deadline: ContinuousClock.Instant?) -> Readiness {
    let remaining = deadline.map { max(.zero, $0 - .now) / .milliseconds(1) }
    // Rounded up, so that a deadline less than a millisecond away is not a busy loop.
    let milliseconds = remaining.map { Int32(min($0.rounded(.up), 1_000_000)) } ?? -1
    var descriptors = [signals, STDIN_FILENO, waker.readEnd].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard unsafe poll(&descriptors, nfds_t(descriptors.count), milliseconds) != 0 else { return .timeout }
    if descriptors[0].revents != 0 { return .signal }
    // Input first: a busy thread may wake the loop all the time.
    if descriptors[1].revents != 0 { return .input }
    return descriptors[2].revents != 0 ? .wake : .signal
  }

  private mutating func readInput() {
    let count = unsafe read(STDIN_FILENO, &input.bytes, input.bytes.count)
    if count > 0 {
      input.clearDeadline()
      decoder.feed(input.bytes[..<count])
    } else if count == 0 || errno != EINTR && errno != EAGAIN {
      input.hasEnded = true
      decoder.stopWaiting()
    }
  }

  private mutating func nextSignal() -> TerminalEvent? {
    while true {
      switch cn_signals_next() {
      case 0: return nil
      case SIGINT: return .interrupt
      case SIGTSTP: return .suspend
      case SIGCONT:
        resume()
        return .resume
      case SIGWINCH: updateSize()
      case let signal: return .terminate(signal: signal)
      }
    }
  }

  /// Queues a resize event, replacing an earlier one.
  mutating func updateSize() {
    guard cn_sync_size() else { return }
    shownFrame = nil
    input.queued.removeAll { if case .resize = $0 { true } else { false } }
    input.queued.append(.resize(size))
  }
}

import CNcurses
import Glibc
package import TerminalModel

// ncurses' own reader is not used: it loses the key behind a broken character, types unknown sequences as text and cannot
// tell Escape Escape from Alt. What a terminal's keys send still comes from its description.
extension NcursesTerminal {
  /// The next event; nil when none came within so many milliseconds, nil of which are for ever.
  package mutating func nextEvent(timeout milliseconds: Int? = nil) -> TerminalEvent? {
    let deadline = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    while true {
      if let event = nextSignal() { return event }
      if !waiting.queued.isEmpty { return waiting.queued.removeFirst() }
      if let event = decoder.next() {
        if case .background = event { askedForBackground = nil }
        waiting.clearDeadline()
        return event
      }
      if waiting.hasEnded { return .endOfInput }
      waiting.startDeadline(timeout: decoder.timeout)
      switch wait(until: [deadline, waiting.keyDeadline].compactMap(\.self).min()) {
      case .input: readInput()
      case .wake:
        waker.drain()
        return .wake
      case .signal: break
      case .timeout:
        if let keyDeadline = waiting.keyDeadline, keyDeadline <= .now {
          decoder.stopWaiting()
          waiting.clearDeadline()
        } else {
          return nil
        }
      }
    }
  }

  private enum Readiness { case input, wake, signal, timeout }

  private func wait(until deadline: ContinuousClock.Instant?) -> Readiness {
    let remaining = deadline.map { max(.zero, $0 - .now) / .milliseconds(1) }
    // A deadline one microsecond ahead must not be polled for a thousand times.
    let milliseconds = remaining.map { Int32(min($0.rounded(.up), 1_000_000)) } ?? -1
    var descriptors = [signals, STDIN_FILENO, waker.readEnd].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard unsafe poll(&descriptors, nfds_t(descriptors.count), milliseconds) != 0 else { return .timeout }
    if descriptors[0].revents != 0 { return .signal }
    // Keys before wakes, which a busy thread may send without end.
    if descriptors[1].revents != 0 { return .input }
    return descriptors[2].revents != 0 ? .wake : .signal
  }

  private mutating func readInput() {
    let count = unsafe read(STDIN_FILENO, &waiting.bytes, waiting.bytes.count)
    if count > 0 {
      waiting.clearDeadline()
      decoder.feed(waiting.bytes[..<count])
    } else if count == 0 || errno != EINTR && errno != EAGAIN {
      waiting.hasEnded = true
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
      case SIGWINCH: adoptSize()
      case let signal: return .terminate(signal: signal)
      }
    }
  }

  /// A new size is the next event but for signals.
  mutating func adoptSize() {
    guard cn_sync_size() else { return }
    shown = nil
    waiting.queued.removeAll { if case .resize = $0 { true } else { false } }
    waiting.queued.append(.resize(size))
  }
}

import HelpViewModel
import POSIX
import Threads

/// A program that was started and whose end nobody has asked for yet.
struct RunningProgram {
  let process: pid_t
  private static let pause: Duration = .milliseconds(2)

  /// How a program ended, as `waitpid` tells it.
  struct End {
    fileprivate let status: Int32

    /// Nil when it ended well.
    var failure: RouteFailure? {
      let signal = status & 0x7F
      if signal != 0 { return .killedBySignal(Int(signal)) }
      let code = status >> 8 & 0xFF
      return code == 0 ? nil : .exited(Int(code))
    }
  }

  /// Waits for as long as it takes.
  func end() -> End {
    while true {
      if let end = ask(0) { return end }
    }
  }

  /// Nil when it goes on after `limit`. Meanwhile `work` is done again and again.
  func end(within limit: Duration, meanwhile work: () -> Void = {}) -> End? {
    let deadline = ContinuousClock.now + limit
    while true {
      work()
      if let end = ask(WNOHANG) { return end }
      if ContinuousClock.now >= deadline { return nil }
      WorkerThread.sleep(for: Self.pause)
    }
  }

  private func ask(_ options: Int32) -> End? {
    var status: Int32 = 0
    return switch unsafe waitpid(process, &status, options) {
    case process: End(status: status)
    // Nobody knows how it ended, which is not well.
    case -1 where errno != EINTR: End(status: 0x7F00)
    default: nil
    }
  }
}

import HelpViewModel
import POSIX
import Threads

/// A child process that has not been waited for.
struct RunningProgram {
  let process: pid_t
  private static let pause: Duration = .milliseconds(2)

  /// The exit status of a process, as reported by `waitpid`.
  struct End {
    fileprivate let status: Int32

    /// Nil on success.
    var failure: RouteFailure? {
      let signal = status & 0x7F
      if signal != 0 { return .killedBySignal(Int(signal)) }
      let code = status >> 8 & 0xFF
      return code == 0 ? nil : .exited(Int(code))
    }
  }

  /// Waits without a limit.
  func end() -> End {
    while true {
      if let end = wait(0) { return end }
    }
  }

  /// Nil if the process is still running after `limit`. Calls `work` repeatedly in the meantime.
  func end(within limit: Duration, meanwhile work: () -> Void = {}) -> End? {
    let deadline = ContinuousClock.now + limit
    while true {
      work()
      if let end = wait(WNOHANG) { return end }
      if ContinuousClock.now >= deadline { return nil }
      WorkerThread.sleep(for: Self.pause)
    }
  }

  /// Waits for the leader of a process group, which is killed after `limit`; nil on success. Calls `work` repeatedly in
  /// the meantime.
  func failure(within limit: Duration, meanwhile work: () -> Void) -> RouteFailure? {
    let group = ChildGroup(leader: process)
    defer { withExtendedLifetime(group) {} }
    if let end = end(within: limit, meanwhile: work) { return end.failure }
    kill(-process, SIGKILL)
    _ = end()
    return .timedOut
  }

  private func wait(_ options: Int32) -> End? {
    var status: Int32 = 0
    return switch unsafe waitpid(process, &status, options) {
    case process: End(status: status)
    // The status is lost, which counts as a failure.
    case -1 where errno != EINTR: End(status: 0x7F00)
    default: nil
    }
  }
}

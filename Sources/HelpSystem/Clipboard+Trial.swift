package import HelpViewModel
import Threads

extension Clipboard {
  /// Copies a made-up value where nobody keeps anything, and reads it back; nil if the way cannot be tried.
  package func trial(of route: ClipboardRoute) -> CopyTrial.Result? {
    guard let trial = CopyTrial(route) else { return nil }
    let value = Array("helpdeck doctor".utf8)
    guard let program = ChildProgram(trial.putting, programs), program.run(feeding: value, limit: limit) == nil else {
      return CopyTrial.Result(route, hasArrived: false)
    }
    let hasArrived = isRead(value, by: trial.reading)
    if !trial.clearing.isEmpty { _ = ChildProgram(trial.clearing, programs)?.run(feeding: [], limit: limit) }
    return CopyTrial.Result(route, hasArrived: hasArrived)
  }

  /// Whether `argv` prints the value within the time allowed; a program may end before it has copied.
  func isRead(_ bytes: [UInt8], by argv: [String]) -> Bool {
    guard let reader = ChildProgram(argv, programs) else { return false }
    let deadline = ContinuousClock.now + limit
    // A reader that asked the program whose value is being replaced may wait for ever.
    while reader.output(upTo: bytes.count, limit: limit / 2) != bytes {
      if ContinuousClock.now >= deadline { return false }
      WorkerThread.sleep(for: Self.pause)
    }
    return true
  }
}

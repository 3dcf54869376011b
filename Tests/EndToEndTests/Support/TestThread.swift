import Dispatch

/// A thread for one test that drives programs.
///
/// Swift's cooperative pool has as many threads as there are processors, and synchronous tests of other suites can
/// block all of them for minutes. A test that waits there with a time limit may resume only long after the limit, even
/// if the program was done earlier. So nothing between a program and the test that waits for it may depend on the pool:
/// `Task.sleep` does, even on an executor such as this one; `pause(for:)` does not.
final class TestThread: TaskExecutor {
  /// A serial queue has a thread beyond those that the pool shares.
  private let queue = DispatchQueue(label: "test")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}

import POSIX
import Synchronization

/// Runs work in as many threads as there are processors, which end with it.
package enum ParallelWork {
  /// Number of processors that are online, at least 1.
  package static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Calls `body` with every number below `count`, and returns when all calls have.
  package static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let turns = Turns(count)
    let work = { @Sendable in while let turn = turns.next() { body(turn) } }
    let threads = (1..<max(1, min(count, processorCount))).compactMap { _ in WorkerThread(work) }
    work()
    for thread in threads { thread.wait() }
  }

  private final class Turns: Sendable {
    private let count: Int
    private let taken = Atomic(0)

    init(_ count: Int) { self.count = count }

    func next() -> Int? {
      let turn = taken.wrappingAdd(1, ordering: .relaxed).oldValue
      return turn < count ? turn : nil
    }
  }
}

import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Work on many things in as many threads as there are cores, and none afterwards.
package enum ParallelWork {
  /// The processors that work now, at least one.
  package static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Returns when `body` has been called with every number below `count`.
  package static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let turns = Turns(count)
    let work = { @Sendable in while let turn = turns.next() { body(turn) } }
    let threads = (1..<max(1, min(count, processorCount))).map { _ in WorkerThread(work) }
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

/// What several threads have made, by number.
package final class Collected<Value: Sendable>: Sendable {
  private let values = Mutex<[Int: Value]>([:])

  package init() {}

  /// How many there are with this one.
  @discardableResult package func add(_ value: Value, at number: Int) -> Int {
    values.withLock { values in
      values[number] = value
      return values.count
    }
  }

  package var all: [Int: Value] { values.withLock { $0 } }
}

import Foundation
import Synchronization

/// Work on many things in as many threads as there are cores, and none afterwards: the pool of Dispatch, once used, looks
/// after itself every second for as long as the program runs.
enum ParallelWork {
  /// Returns when `body` has been called with every number below `count`.
  static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let turns = Turns(count)
    let work = { @Sendable in while let turn = turns.next() { body(turn) } }
    let threads = min(count, ProcessInfo.processInfo.activeProcessorCount) - 1
    let ended = DispatchSemaphore(value: 0)
    for _ in 0..<max(0, threads) {
      Thread.detachNewThread {
        work()
        ended.signal()
      }
    }
    work()
    for _ in 0..<max(0, threads) { ended.wait() }
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
final class Collected<Value: Sendable>: Sendable {
  private let values = Mutex<[Int: Value]>([:])

  /// How many there are with this one.
  func add(_ value: Value, at number: Int) -> Int {
    values.withLock { values in
      values[number] = value
      return values.count
    }
  }

  var all: [Int: Value] { values.withLock { $0 } }
}

import Foundation
import Synchronization
import Testing

@Suite("Trait of tests that run programs", .runsPrograms) struct RunsProgramsTests {
  private final class Gate: Sendable {
    let arrivals = Atomic(0)
    let isOpen = Atomic(false)

    /// Keeps its thread busy until the gate opens; false if it never does.
    func hold() -> Bool {
      arrivals.add(1, ordering: .relaxed)
      let deadline = ContinuousClock.now + programTimeout
      while !isOpen.load(ordering: .relaxed) { if ContinuousClock.now >= deadline { return false } }
      return true
    }
  }

  @Test func `a test goes on while others keep every thread of the cooperative pool busy`() async {
    let gate = Gate()
    let processors = ProcessInfo.processInfo.activeProcessorCount
    let others = (0..<2 * processors).map { _ in Task.detached { gate.hold() } }
    _ = await waitUntil(timeout: .seconds(1)) { gate.arrivals.load(ordering: .relaxed) >= processors }
    await pause(for: .milliseconds(5))
    gate.isOpen.store(true, ordering: .relaxed)
    for other in others { #expect(await other.value) }
  }
}

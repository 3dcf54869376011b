import Foundation
import Testing

/// For tests that run real programs: each on a thread of its own, and no more at once than the processors can serve.
struct RunsPrograms: SuiteTrait, TestTrait, TestScoping {
  let isRecursive = true
  private static let turns = Turns(max(4, 2 * ProcessInfo.processInfo.activeProcessorCount))

  func scopeProvider(for test: Test, testCase: Test.Case?) -> Self? { testCase == nil ? nil : self }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    await Self.turns.take()
    do {
      try await withTaskExecutorPreference(TestThread(), operation: body)
    } catch {
      await Self.turns.giveBack()
      throw error
    }
    await Self.turns.giveBack()
  }
}

extension Trait where Self == RunsPrograms {
  static var runsPrograms: Self { RunsPrograms() }
}

private actor Turns {
  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ count: Int) { free = count }

  func take() async {
    if free > 0 {
      free -= 1
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  func giveBack() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}

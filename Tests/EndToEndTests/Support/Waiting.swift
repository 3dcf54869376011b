import Dispatch

/// Time enough for a program on a busy machine; one that has not done by then never will.
let programTimeout: Duration = .seconds(40)

/// The first value that `ask` returns; nil if there is none within `timeout`. Calls `ask` once more after that, because
/// this thread may not have run for a while.
func poll<Value>(
  every interval: Duration = .milliseconds(10), timeout: Duration = programTimeout, _ ask: () async throws -> Value?
) async rethrows -> Value? {
  let deadline = ContinuousClock.now + timeout
  while true {
    let isLast = ContinuousClock.now >= deadline
    if let value = try await ask() { return value }
    if isLast { return nil }
    await pause(for: interval)
  }
}

/// Polls until `condition` holds; returns whether it came to.
func waitUntil(
  every interval: Duration = .milliseconds(10), timeout: Duration = programTimeout,
  _ condition: () async throws -> Bool
) async rethrows -> Bool {
  try await poll(every: interval, timeout: timeout) { try await condition() ? true : nil } ?? false
}

/// `Task.sleep` without the cooperative pool, on which that resumes; see `TestThread`.
func pause(for duration: Duration) async {
  await withCheckedContinuation { continuation in
    DispatchQueue(label: "pause").asyncAfter(deadline: .now() + duration / .seconds(1)) { continuation.resume() }
  }
}

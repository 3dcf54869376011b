import POSIX

/// A gate that opens once. Threads wait in front of it, and pass once it is open.
@safe package final class Latch: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let opening = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  /// Guarded by the mutex.
  private var isOpen = false

  package init() {
    unsafe pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    unsafe pthread_condattr_init(&attributes)
    #if !canImport(Darwin)
      unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    #endif
    unsafe pthread_cond_init(opening, &attributes)
    unsafe pthread_condattr_destroy(&attributes)
  }

  deinit {
    unsafe pthread_cond_destroy(opening)
    unsafe pthread_mutex_destroy(mutex)
    unsafe opening.deallocate()
    unsafe mutex.deallocate()
  }

  package func open() {
    unsafe pthread_mutex_lock(mutex)
    isOpen = true
    unsafe pthread_cond_broadcast(opening)
    unsafe pthread_mutex_unlock(mutex)
  }

  package func wait() {
    unsafe pthread_mutex_lock(mutex)
    while !isOpen { unsafe pthread_cond_wait(opening, mutex) }
    unsafe pthread_mutex_unlock(mutex)
  }

  /// Waits until `deadline` at most.
  package func wait(until deadline: ContinuousClock.Instant) {
    unsafe pthread_mutex_lock(mutex)
    while !isOpen {
      let rest = ContinuousClock.now.duration(to: deadline)
      guard rest > .zero else { break }
      unsafe wait(for: rest)
    }
    unsafe pthread_mutex_unlock(mutex)
  }

  /// Returns after `duration`, when the gate opens, or for no reason. The mutex must be locked.
  @unsafe private func wait(for duration: Duration) {
    let (seconds, attoseconds) = duration.components
    #if canImport(Darwin)
      var rest = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
      unsafe pthread_cond_timedwait_relative_np(opening, mutex, &rest)
    #else
      var end = timespec()
      unsafe clock_gettime(CLOCK_MONOTONIC, &end)
      let nanoseconds = end.tv_nsec + Int(attoseconds / 1_000_000_000)
      end.tv_sec += Int(seconds) + nanoseconds / 1_000_000_000
      end.tv_nsec = nanoseconds % 1_000_000_000
      unsafe pthread_cond_timedwait(opening, mutex, &end)
    #endif
  }
}

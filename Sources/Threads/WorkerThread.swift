#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A thread of its own for work that takes long: of POSIX, because Foundation's would bring all of Foundation, and the pool of
/// Dispatch, once used, looks after itself every second for as long as the program runs.
package struct WorkerThread {
  #if canImport(Darwin)
    private let handle: pthread_t?
  #else
    private let handle: pthread_t
  #endif

  /// Where the system has no thread left, `work` is done at once by the caller's.
  package init(_ work: @escaping @Sendable () -> Void) {
    let boxed = unsafe Unmanaged.passRetained(Work(work))
    #if canImport(Darwin)
      var handle: pthread_t?
    #else
      var handle = pthread_t()
    #endif
    let status = unsafe pthread_create(&handle, nil, Self.begin, boxed.toOpaque())
    if status != 0 {
      unsafe boxed.takeRetainedValue().body()
      #if canImport(Darwin)
        handle = nil
      #else
        handle = 0
      #endif
    }
    self.handle = handle
  }

  /// Returns when the work is done; either this or `detach` has to be called.
  package func wait() {
    #if canImport(Darwin)
      if let handle { unsafe pthread_join(handle, nil) }
    #else
      if handle != 0 { pthread_join(handle, nil) }
    #endif
  }

  /// Nobody waits for it.
  package func detach() {
    #if canImport(Darwin)
      if let handle { unsafe pthread_detach(handle) }
    #else
      if handle != 0 { pthread_detach(handle) }
    #endif
  }

  package static func sleep(for duration: Duration) {
    let (seconds, attoseconds) = duration.components
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    unsafe nanosleep(&time, nil)
  }

  private final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  #if canImport(Darwin)
    private static let begin: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { work in
      unsafe Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
      return nil
    }
  #else
    private static let begin: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { work in
      if let work = unsafe work { unsafe Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body() }
      return nil
    }
  #endif
}

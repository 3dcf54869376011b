import POSIX

/// A POSIX thread for long work. Foundation's threads need all of Foundation, and Dispatch's pool of threads, once
/// used, wakes up every second for as long as the program runs.
package struct WorkerThread {
  private let handle: pthread_t

  /// Starts the thread; nil if the system refuses one, and then `work` is not done: it may be endless.
  package init?(_ work: @escaping @Sendable () -> Void) {
    guard let handle = Self.start(Work(work)) else { return nil }
    self.handle = handle
  }

  /// Waits for the end of the work. Either this or `detach()` has to be called, once.
  package func wait() { pthread_join(handle, nil) }

  /// Lets the thread run without being waited for.
  package func detach() { pthread_detach(handle) }

  package static func sleep(for duration: Duration) {
    let (seconds, attoseconds) = duration.components
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    unsafe nanosleep(&time, nil)
  }

  private final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private static func start(_ work: Work) -> pthread_t? {
    let argument = unsafe Unmanaged.passRetained(work)
    #if canImport(Darwin)
      var handle: pthread_t?
    #else
      var handle = pthread_t()
    #endif
    if unsafe pthread_create(&handle, nil, Self.begin, argument.toOpaque()) == 0 { return handle }
    unsafe argument.release()
    return nil
  }

  #if canImport(Darwin)
    private typealias Argument = UnsafeMutableRawPointer
  #else
    private typealias Argument = UnsafeMutableRawPointer?
  #endif

  private static let begin: @convention(c) (Argument) -> UnsafeMutableRawPointer? = { unsafe run($0) }

  private static func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let argument = unsafe argument { unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
    return nil
  }
}

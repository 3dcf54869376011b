import POSIX

/// The greatest size of a file that `ulimit -f` allows.
package enum FileSizeLimit {
  /// From now on what goes beyond it cannot be written, instead of ending the process.
  package static func makeAnError() { _ = signal(SIGXFSZ, SIG_IGN) }
}

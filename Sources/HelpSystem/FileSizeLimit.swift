import POSIX

/// The limit of `ulimit -f` on the size of files.
package enum FileSizeLimit {
  /// Makes writes beyond the limit fail, instead of ending the process.
  package static func reportAsError() { _ = signal(SIGXFSZ, SIG_IGN) }
}

/// A system call that failed.
package struct SystemError: Error, Equatable {
  /// The value of `errno`; 0 if the call gave no reason.
  package let code: Int32

  package init(code: Int32) { self.code = code }

  /// The error of the call that has just failed.
  static var latest: SystemError { SystemError(code: errno) }
}

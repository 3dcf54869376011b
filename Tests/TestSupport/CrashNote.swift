import POSIX

/// Prints the current input on standard error if the process crashes or is ended because it hangs.
package enum CrashNote {
  nonisolated(unsafe) private static let room = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
  nonisolated(unsafe) private static var count = 0
  private static let size = 1 << 16
  private static let signals = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGTERM, SIGINT]

  /// Of one thread at a time.
  package static func put(_ title: String, _ bytes: [UInt8]) {
    unsafe count = 0
    _ = isInstalled
    for byte in "\n\(title), input: ".utf8 { put(byte) }
    for byte in bytes { if byte == 0x0A || 0x20..<0x7F ~= byte { put(byte) } else { putHexadecimal(byte) } }
    put(0x0A)
  }

  package static func clear() { unsafe count = 0 }

  private static func put(_ byte: UInt8) {
    guard unsafe count < size else { return }
    unsafe room[count] = byte
    unsafe count += 1
  }

  private static func putHexadecimal(_ byte: UInt8) {
    let digits: StaticString = "0123456789abcdef"
    put(UInt8(ascii: "\\"))
    put(UInt8(ascii: "x"))
    unsafe put(digits.utf8Start[Int(byte >> 4)])
    unsafe put(digits.utf8Start[Int(byte & 15)])
  }

  nonisolated(unsafe) private static let before = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)

  /// A signal handler may use only memory that is allocated already; the previous handler runs after it.
  private static let isInstalled: Bool = {
    for signal in signals {
      var action = sigaction()
      unsafe action.__sigaction_handler.sa_handler = { signal in
        unsafe _ = write(2, CrashNote.room, CrashNote.count)
        unsafe sigaction(signal, CrashNote.before + Int(signal), nil)
        raise(signal)
      }
      action.sa_flags = SA_NODEFER
      unsafe sigaction(signal, &action, before + Int(signal))
    }
    return true
  }()
}

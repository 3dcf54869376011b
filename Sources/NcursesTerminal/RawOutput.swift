import POSIX

/// Writes to the terminal directly. ncurses buffers nothing between two refreshes.
enum RawOutput {
  static func write(_ bytes: [UInt8]) { _ = Descriptor.standardOutput.write(bytes) }
}

import Foundation
import Synchronization

/// A terminal without an emulator: what is written to it are bytes, and `answers` says what it sends back for them.
final class PseudoTerminal: Sendable {
  // TIOCSPTLCK and TIOCGPTN: Swift's importer leaves posix_openpt and its like out.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  private let master: Int32
  private let bytes = Mutex<[UInt8]>([])
  private let answers: @Sendable ([UInt8]) -> [UInt8]
  /// The path of the side that programs open.
  let device: String

  init(columns: UInt16, rows: UInt16, answers: @escaping @Sendable ([UInt8]) -> [UInt8] = { _ in [] }) throws {
    self.answers = answers
    master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, unsafe ioctl(master, Self.setLock, &isLocked) == 0,
      unsafe ioctl(master, Self.getNumber, &number) == 0
    else { throw CocoaError(.fileReadUnknown) }
    device = "/dev/pts/\(number)"
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe ioctl(master, UInt(TIOCSWINSZ), &size) == 0 else { throw CocoaError(.fileReadUnknown) }
    Thread.detachNewThread { [weak self, master] in
      // Closed here and nowhere else: its number would be another file's while this still reads.
      defer { close(master) }
      while self != nil { Self.read(master) { self?.take($0) } }
    }
  }

  /// Runs a shell command with this terminal as its own, to its end; gives its exit status.
  func run(_ command: String, environment: [String: String]) async throws -> Int {
    let script = "exec <\(device) >\(device) 2>&1; (\(command)); echo \"ended $?\"; read -r _"
    _ = try await Program.run(
      "/usr/bin/setsid", ["--wait", "/bin/bash", "-c", script], environment: environment)
    try await waits { String(decoding: $0, as: UTF8.self).contains(/ended \d+/) }
    return String(decoding: written, as: UTF8.self).matches(of: /ended (\d+)/).last.flatMap { Int($0.output.1) } ?? -1
  }

  /// All that was written so far.
  var written: [UInt8] { bytes.withLock { $0 } }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(master, $0.baseAddress, $0.count) }
  }

  func waits(seconds: Int = 40, for condition: ([UInt8]) -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < deadline {
      if condition(written) { return }
      try await Task.sleep(for: .milliseconds(10))
    }
    throw Missing(written: String(decoding: written, as: UTF8.self))
  }

  struct Missing: Error { let written: String }

  private func take(_ chunk: [UInt8]) {
    bytes.withLock { $0 += chunk }
    // What is still on its way when the shell ends would be lost with it: it is let go once its last line is here.
    let isOver = written.suffix(20).split(separator: UInt8(ascii: "\n")).last?.starts(with: "ended ".utf8) == true
    let answer = answers(chunk) + (isOver && written.last == UInt8(ascii: "\n") ? [UInt8(ascii: "\n")] : [])
    if !answer.isEmpty { _ = unsafe answer.withUnsafeBytes { unsafe write(master, $0.baseAddress, $0.count) } }
  }

  private static func read(_ master: Int32, _ take: ([UInt8]) -> Void) {
    var wait = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&wait, 1, 50) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(master, $0.baseAddress, $0.count) }
    if count > 0 {
      take(Array(buffer.prefix(count)))
    } else {
      // Between two programs nobody has the other side open.
      usleep(5_000)
    }
  }
}

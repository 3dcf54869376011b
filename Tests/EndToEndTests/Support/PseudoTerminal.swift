import Foundation
import Glibc
import Synchronization

/// A terminal without an emulator: it records the bytes written to it, and `answers` has its replies.
final class PseudoTerminal: Sendable {
  // TIOCSPTLCK and TIOCGPTN: Swift's importer leaves posix_openpt and its like out.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  private let master: Int32
  /// Kept open, so that the terminal and its output remain when a program has ended.
  private let slave: Int32
  private let bytes = Mutex<[UInt8]>([])
  private let answers: @Sendable ([UInt8]) -> [UInt8]
  /// The path of the side that programs open.
  let device: String

  init(
    columns: UInt16 = 100, rows: UInt16 = 30, answers: @escaping @Sendable ([UInt8]) -> [UInt8] = { _ in [] }
  ) throws {
    self.answers = answers
    master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, unsafe ioctl(master, Self.setLock, &isLocked) == 0,
      unsafe ioctl(master, Self.getNumber, &number) == 0
    else { throw CocoaError(.fileReadUnknown) }
    device = "/dev/pts/\(number)"
    slave = unsafe open(device, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw CocoaError(.fileReadUnknown) }
    resize(columns: columns, rows: rows)
    Thread.detachNewThread { [weak self, master] in
      // Closed here and nowhere else: its number would be another file's while this still reads.
      defer { close(master) }
      while self != nil { Self.read(master) { self?.take($0) } }
    }
  }

  deinit { close(slave) }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// The output of `stty -a` without speed and size.
  func settings() async throws -> String {
    let text = try await Program.run("/usr/bin/stty", ["-a", "-F", device], environment: [:]).output
    return String(text.drop { $0 != "\n" })
  }

  /// Runs a shell command with this terminal as its own, to its end; gives its exit status.
  func run(_ command: String, environment: [String: String]) async throws -> Int {
    let shell = try start("/bin/bash", ["-c", command], environment: environment)
    guard case .exited(let status) = try await shell.end() else { return -1 }
    try await settle()
    return Int(status)
  }

  /// Starts a program that has this for its controlling terminal, in a session of its own.
  func start(_ path: String, _ arguments: [String], environment: [String: String]) throws -> RunningProgram {
    // A session leader that opens a terminal without a session takes it as its controlling terminal.
    try RunningProgram(path, arguments, environment: environment, streams: [device, device, device])
  }

  /// All that was written so far.
  var written: [UInt8] { bytes.withLock { $0 } }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(master, $0.baseAddress, $0.count) }
  }

  /// Waits until `text` is written after that many bytes, ignoring colours within it.
  func wait(for text: String, behind count: Int = 0) async throws {
    try await wait {
      String(decoding: $0.dropFirst(count), as: UTF8.self).replacing(/\u{1B}(\[[0-9;?]*[a-zA-Z]|\(B)/, with: "")
        .contains(text)
    }
  }

  func wait(for condition: ([UInt8]) -> Bool) async throws {
    guard await waitUntil({ condition(written) }) else {
      throw Missing(written: String(decoding: written, as: UTF8.self))
    }
  }

  /// Waits until all output of programs is in `written`, by sending a mark that no terminal shows and removing it
  /// again, wherever it stands: the terminal may echo a key behind it.
  func settle() async throws {
    let mark = Array("\u{1B}_\(UUID().uuidString)\u{1B}\\".utf8)
    _ = unsafe mark.withUnsafeBytes { unsafe write(slave, $0.baseAddress, $0.count) }
    try await wait { $0.contains(mark) }
    bytes.withLock { bytes in bytes.firstRange(of: mark).map { bytes.removeSubrange($0) } }
  }

  struct Missing: Error { let written: String }

  private func take(_ chunk: [UInt8]) {
    bytes.withLock { $0 += chunk }
    let answer = answers(chunk)
    if !answer.isEmpty { _ = unsafe answer.withUnsafeBytes { unsafe write(master, $0.baseAddress, $0.count) } }
  }

  private static func read(_ master: Int32, _ take: ([UInt8]) -> Void) {
    var wait = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&wait, 1, 50) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(master, $0.baseAddress, $0.count) }
    if count > 0 { take(Array(buffer.prefix(count))) } else { usleep(5_000) }
  }
}

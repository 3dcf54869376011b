import Foundation
import Glibc

/// A program that a test has started and that it must wait for.
struct RunningProgram: Sendable {
  enum End: Equatable {
    case exited(Int32)
    case killed(Int32)
  }

  struct StillRunning: Error, CustomStringConvertible {
    let process: pid_t
    /// The process's line in `/proc`: its state and the function in which it waits.
    let state: String

    var description: String { "process \(process) is still running: \(state)" }
  }

  struct NotStarted: Error { let path: String }

  let process: pid_t

  /// In a session of its own, with every signal as it is by default. `streams` are opened as standard input, output and
  /// error; one that is nil is closed.
  init(_ path: String, _ arguments: [String], environment: [String: String], streams: [String?]) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      if let stream {
        unsafe posix_spawn_file_actions_addopen(&actions, Int32(number), stream, O_RDWR, 0)
      } else {
        unsafe posix_spawn_file_actions_addclose(&actions, Int32(number))
      }
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    let newSession: Int16 = 0x80
    unsafe posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    let argv = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    let variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    let texts = unsafe argv + variables
    defer { for index in unsafe texts.indices { unsafe free(texts[index]) } }
    var process: pid_t = 0
    guard unsafe posix_spawn(&process, path, &actions, &attributes, argv, variables) == 0 else {
      throw NotStarted(path: path)
    }
    self.process = process
  }

  func send(_ signal: Int32) { kill(process, signal) }

  /// Its end; kills it and throws if it is still running after `programTimeout`.
  func end() async throws -> End {
    if let end = await poll(every: .milliseconds(2), { endIfKnown() }) { return end }
    let state = ["stat", "wchan"].map { (try? String(contentsOfFile: "/proc/\(process)/\($0)", encoding: .utf8)) ?? "" }
    kill(process, SIGKILL)
    while endIfKnown() == nil { await pause(for: .milliseconds(2)) }
    throw StillRunning(process: process, state: state.joined(separator: " "))
  }

  /// Nil while it runs; not to be called again after it has returned a value.
  func endIfKnown() -> End? {
    var status: Int32 = 0
    guard unsafe waitpid(process, &status, WNOHANG) == process else { return nil }
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
  }

  /// Until it has used no processor for a tenth of a second.
  func waitUntilIdle() async {
    var last = -1
    var isAtRest = false
    while !isAtRest {
      let ticks = processorTicks
      isAtRest = ticks == last
      last = ticks
      await pause(for: .milliseconds(100))
    }
  }

  /// Hundredths of a second, user and system.
  private var processorTicks: Int {
    let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
    // Behind the name, which may hold blanks.
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    return fields.dropFirst(11).prefix(2).compactMap { Int($0) }.reduce(0, +)
  }

  /// Processes whose environment contains the text, like all those started from a marked one.
  static func running(marked mark: String) -> [String] {
    let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return processes.filter { $0.allSatisfy(\.isNumber) }.filter { process in
      let environment = FileManager.default.contents(atPath: "/proc/\(process)/environ") ?? Data()
      return environment.range(of: Data(mark.utf8)) != nil
    }
  }
}

import Foundation
import Glibc
import Testing

/// libFuzzer instead of the seeded mutator: it is guided by coverage. `.scripts/fuzz` builds the tests with its
/// instrumentation and runtime, which other builds lack.
struct CoverageFuzzing {
  private typealias Target = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
  private typealias Driver =
    @convention(c) (
      UnsafeMutablePointer<Int32>?, UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>?, Target
    ) -> Int32

  private static let environment = ProcessInfo.processInfo.environment
  /// Seconds for one input, after which it counts as one that never ends.
  private static let timeout = 20

  /// The reader whose turn it is; the others then do nothing.
  let reader: String
  /// The folder of its corpus and of failing inputs.
  private let folder: String
  private let options: [String]

  /// Nil when inputs come from the mutator.
  init?() {
    guard let reader = Self.environment["HELPDECK_FUZZ_READER"], let folder = Self.environment["HELPDECK_FUZZ_FOLDER"]
    else { return nil }
    self.reader = reader
    self.folder = folder
    options = Self.environment["HELPDECK_FUZZ_OPTIONS"]?.split(separator: " ").map(String.init) ?? []
  }

  /// Ends the process, with libFuzzer's status.
  func fuzz(_ seeds: [[UInt8]], _ words: [[UInt8]], _ body: (FuzzedReader.Input) throws -> Void) throws -> Never {
    let symbol = unsafe try #require(dlsym(nil, "LLVMFuzzerRunDriver"), "built without libFuzzer")
    let drive = unsafe unsafeBitCast(symbol, to: Driver.self)
    try write(seeds, words)
    // By default it truncates valid inputs at a mebibyte.
    let longest = max(4_096, 2 * (seeds.map(\.count).max() ?? 0))
    let arguments =
      ["fuzz", "-dict=\(folder)/words", "-artifact_prefix=\(folder)/", "-max_len=\(longest)"] + options
    withoutActuallyEscaping(body) { body in
      unsafe Turn.body = body
      unsafe Turn.name = reader
      watch()
      // A failed expectation is reported like a trap: its input is saved.
      withKnownIssue(isIntermittent: true) {
        var count = Int32(arguments.count)
        var pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
        unsafe pointers = .allocate(capacity: arguments.count + 1)
        for (index, argument) in arguments.enumerated() { unsafe pointers[index] = strdup(argument) }
        unsafe pointers[arguments.count] = nil
        exit(unsafe drive(&count, &pointers, Turn.run))
      } matching: { issue in
        print(issue)
        abort()
      }
    }
    exit(1)
  }

  private func write(_ seeds: [[UInt8]], _ words: [[UInt8]]) throws {
    try FileManager.default.createDirectory(atPath: "\(folder)/corpus", withIntermediateDirectories: true)
    for (index, seed) in seeds.enumerated() { try Data(seed).write(to: URL(filePath: "\(folder)/corpus/seed\(index)")) }
    let lines = words.map { word in
      "\"" + word.map { "\\x" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\"\n"
    }
    try Data(lines.joined().utf8).write(to: URL(filePath: "\(folder)/words"))
  }

  /// libFuzzer's own alarm goes by the thread that is interrupted, which is seldom its own among those of the tests.
  private func watch() {
    let hang = "\(folder)/hang"
    Thread.detachNewThread {
      var last = (turn: 0, seconds: 0)
      while true {
        sleep(1)
        last = unsafe last.turn == Turn.number ? (last.turn, last.seconds + 1) : (Turn.number, 0)
        guard last.seconds > Self.timeout else { continue }
        let input = unsafe UnsafeBufferPointer(start: Turn.start, count: Turn.count)
        unsafe try? Data(buffer: input).write(to: URL(filePath: hang))
        print("an input never ends, see \(hang)")
        _exit(70)
      }
    }
  }

  /// The state for the function that libFuzzer calls.
  private enum Turn {
    nonisolated(unsafe) static var body: (FuzzedReader.Input) throws -> Void = { _ in }
    nonisolated(unsafe) static var name = ""
    nonisolated(unsafe) static var number = 0
    nonisolated(unsafe) static var start: UnsafePointer<UInt8>?
    nonisolated(unsafe) static var count = 0

    static let run: Target = { start, count in
      unsafe Turn.start = start
      unsafe Turn.count = count
      unsafe Turn.number += 1
      let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
      // Choices that a reader makes by the seed then follow from the input.
      let seed = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
      do {
        unsafe try Turn.body(FuzzedReader.Input(name: Turn.name, seed: seed, bytes: bytes))
      } catch {
        print(error)
        abort()
      }
      return 0
    }
  }
}

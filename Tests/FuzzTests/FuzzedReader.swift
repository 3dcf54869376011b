import Foundation
import TestSupport
import Testing

/// A reader of bytes with the inputs that it is tried with.
///
/// `HELPDECK_FUZZ=100000` tries that many inputs for each reader and prints the slowest; `HELPDECK_FUZZ_SEED=5` tries
/// only that one and prints it.
struct FuzzedReader {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["HELPDECK_FUZZ"].flatMap { Int($0) }
  private static let seed = environment["HELPDECK_FUZZ_SEED"].flatMap { UInt64($0) }

  let name: String
  let mutator: ByteMutator
  /// Number of inputs in every run of the tests.
  let usual: Int

  /// An input for a reader, with the name and seed to reproduce it.
  struct Input {
    let name: String
    let seed: UInt64
    let bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var title: String { "\(name), HELPDECK_FUZZ_SEED=\(seed)" }
    var comment: Comment { Comment(rawValue: "\(title): \(String(text.prefix(2_000)).debugDescription)") }
  }

  init(_ name: String, usual: Int, seeds: [String], tokens: [String]) {
    self.init(name, usual: usual, seeds: seeds.map { Array($0.utf8) }, tokens: tokens)
  }

  init(_ name: String, usual: Int, seeds: [[UInt8]], tokens: [String]) {
    self.name = name
    self.usual = usual
    mutator = ByteMutator(seeds: seeds, tokens: tokens)
  }

  /// `body` expects properties of all inputs; its expectations carry the input's comment.
  func fuzz(_ body: (Input) throws -> Void) async throws {
    if let coverage = CoverageFuzzing() {
      if coverage.reader == name { try coverage.fuzz(mutator.seeds, mutator.tokens, body) }
      return
    }
    let clock = ContinuousClock()
    var slowest = (time: Duration.zero, seed: UInt64(0))
    for seed in Self.seed.map({ $0..<($0 + 1) }) ?? 0..<UInt64(Self.count ?? usual) {
      let input = Input(name: name, seed: seed, bytes: mutator.input(seed: seed))
      CrashNote.put(input.title, input.bytes)
      let time = try clock.measure { try body(input) }
      if time > slowest.time { slowest = (time, seed) }
      CrashNote.clear()
      // Other tests wait for programs meanwhile.
      await Task.yield()
    }
    if let seed = Self.seed { print(Input(name: name, seed: seed, bytes: mutator.input(seed: seed)).comment) }
    if let count = Self.count {
      print("fuzz: \(name): \(count) inputs, slowest \(slowest.time) (seed \(slowest.seed))")
    }
  }
}

/// One after the other, so that a crash is that of the reader whose turn it is.
@Suite("Fuzzing", .serialized) enum Fuzzing {}

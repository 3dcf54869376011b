import Foundation
import TestSupport
import Testing

/// What swift-argument-parser writes with a JSON encoder, for which the shipped program has one of its own.
@Suite("Help for programs", .runsPrograms) struct HelpDumpTests {
  @Test func `--experimental-dump-help prints what Foundation would`() async throws {
    let dump = try await Program.run(BuiltBinary.path, ["--experimental-dump-help"], environment: ["LANG": "C.UTF-8"])
    let value = try JSONDecoder().decode(Value.self, from: Data(dump.output.utf8))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    #expect(try dump.output == String(decoding: encoder.encode(value), as: UTF8.self) + "\n")
  }

  private enum Value: Codable {
    case bool(Bool)
    case number(Int)
    case text(String)
    case list([Value])
    case object([String: Value])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let value = try? container.decode(Bool.self) {
        self = .bool(value)
      } else if let value = try? container.decode(Int.self) {
        self = .number(value)
      } else if let value = try? container.decode(String.self) {
        self = .text(value)
      } else if let value = try? container.decode([Value].self) {
        self = .list(value)
      } else {
        self = .object(try container.decode([String: Value].self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .bool(let value): try container.encode(value)
      case .number(let value): try container.encode(value)
      case .text(let value): try container.encode(value)
      case .list(let value): try container.encode(value)
      case .object(let value): try container.encode(value)
      }
    }
  }
}

import HelpContent
import Testing

@testable import HelpFiles

/// Properties of all files, however broken.
@Suite("Mutation") struct MutationTests {
  /// A generator whose numbers are the same in every run.
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      return mixed ^ (mixed >> 27)
    }
  }

  @Test(arguments: 0..<60) func `any damage to a file leaves content or errors inside the file`(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let files = StarterFiles.all
    let file = files[Int(seed) % files.count]
    var bytes = try file.read().get()
    for _ in 0..<Int.random(in: 1...6, using: &dice) { Self.damage(&bytes, &dice) }

    let read = ParsedFile(file, .success(bytes), ValidationOptions(today: CalendarDate("2026-11-20")))
    let isThere = file.isCollection ? read.collection?.content != nil : read.service?.content(in: .none) != nil
    #expect(isThere || read.hasErrors)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for diagnostic in read.diagnostics {
      #expect((1...max(1, lines.count)).contains(diagnostic.line))
      #expect((1...(lines[diagnostic.line - 1].unicodeScalars.count + 1)).contains(diagnostic.column))
    }
  }

  private static let fragments = [
    "&a ", "*a", "? ", ": ", "：", "\t", "\n", " #x", "{", "}", "[", "]", "\"", "'", "|", ">", "- ", "%", "@", "!t ",
    "---\n",
    "\u{202E}", "\u{0}", "\u{F0000}", "\u{E000}", "null", "🏳️‍🌈", "\\", "id: a\n",
  ]

  private static func damage(_ bytes: inout [UInt8], _ dice: inout Dice) {
    let at = Int.random(in: 0..<max(1, bytes.count), using: &dice)
    let end = min(bytes.count, at + Int.random(in: 0...40, using: &dice))
    switch Int.random(in: 0..<5, using: &dice) {
    case 0: bytes.replaceSubrange(at..<end, with: [])
    case 1: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &dice))
    case 2: bytes[min(at, bytes.count - 1)] = UInt8.random(in: 0...255, using: &dice)
    case 3: bytes.removeSubrange(end...)
    default: bytes.insert(contentsOf: fragments.randomElement(using: &dice)!.utf8, at: at)
    }
    if bytes.isEmpty { bytes = [0x61] }
  }
}

import Foundation
import HelpViewModel
import TerminalModel
import Testing

@Suite("OSC 52 sequence") struct OSC52Tests {
  @Test(arguments: [
    ("", ""), ("9", "OQ=="), ("95", "OTU="), ("950", "OTUw"), ("95016", "OTUwMTY="), ("한글", "7ZWc6riA"),
    ("~?>", "fj8+"), ("???", "Pz8/"),
  ])
  func `the sequence carries the value in base64`(value: String, encoded: String) throws {
    let sequence = try #require(OSC52.sequence(copying: value, by: TerminalClipboard()))
    #expect(String(decoding: sequence, as: UTF8.self) == "\u{1B}]52;c;\(encoded)\u{07}")
  }

  @Test func `the sequence is wrapped for tmux`() throws {
    let sequence = try #require(OSC52.sequence(copying: "95016", by: TerminalClipboard(envelope: .tmux)))
    #expect(
      String(decoding: sequence, as: UTF8.self) == "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;OTUwMTY=\u{07}\u{1B}\\")
  }

  @Test(arguments: [5, 1_000, 74_994]) func `for GNU screen the sequence is divided into strings below its limit`(
    length: Int
  ) throws {
    let value = String(repeating: "a", count: length)
    let plain = try #require(OSC52.sequence(copying: value, by: TerminalClipboard()))
    let wrapped = try #require(OSC52.sequence(copying: value, by: TerminalClipboard(envelope: .screen)))
    let pieces = String(decoding: wrapped, as: UTF8.self).components(separatedBy: "\u{1B}\\")
    #expect(pieces.last == "")
    #expect(pieces.dropLast().allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count < 768 })
    #expect(pieces.map { $0.dropFirst(2) }.joined() == String(decoding: plain, as: UTF8.self))
  }

  @Test(arguments: [(TerminalProgram.mosh, 12_282), (.xterm, 3_060), (.kitty, 74_994)])
  func `no terminal is sent more than it is known to take`(program: TerminalProgram, limit: Int) {
    let longest = String(repeating: "a", count: limit)
    #expect(OSC52.sequence(copying: longest, by: TerminalClipboard(program: program)) != nil)
    #expect(OSC52.sequence(copying: longest + "a", by: TerminalClipboard(program: program)) == nil)
  }

  @Test func `a value too long for a terminal gives no sequence`() throws {
    let longest = String(repeating: "a", count: OSC52.maxLength)
    let sequence = try #require(OSC52.sequence(copying: longest, by: TerminalClipboard()))
    #expect(sequence.count == 100_000)
    #expect(OSC52.sequence(copying: longest + "a", by: TerminalClipboard()) == nil)
  }
}

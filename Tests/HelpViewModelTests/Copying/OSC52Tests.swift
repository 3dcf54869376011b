import HelpViewModel
import Testing

@Suite("OSC 52 sequence") struct OSC52Tests {
  @Test(arguments: [
    ("", ""), ("9", "OQ=="), ("95", "OTU="), ("950", "OTUw"), ("95016", "OTUwMTY="), ("한글", "7ZWc6riA"),
    ("~?>", "fj8+"), ("???", "Pz8/"),
  ])
  func `the sequence carries the value in base64`(value: String, encoded: String) throws {
    let sequence = try #require(OSC52.sequence(copying: value, insideTmux: false))
    #expect(String(decoding: sequence, as: UTF8.self) == "\u{1B}]52;c;\(encoded)\u{07}")
  }

  @Test func `the sequence is wrapped for tmux`() throws {
    let sequence = try #require(OSC52.sequence(copying: "95016", insideTmux: true))
    #expect(
      String(decoding: sequence, as: UTF8.self) == "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;OTUwMTY=\u{07}\u{1B}\\")
  }

  @Test func `a value too long for a terminal gives no sequence`() throws {
    let longest = String(repeating: "a", count: OSC52.maxLength)
    let sequence = try #require(OSC52.sequence(copying: longest, insideTmux: false))
    #expect(sequence.count == 100_000)
    #expect(OSC52.sequence(copying: longest + "a", insideTmux: false) == nil)
  }
}

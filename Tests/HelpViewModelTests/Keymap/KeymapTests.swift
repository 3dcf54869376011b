import HelpViewModel
import TerminalModel
import Testing

@Suite("Keys") struct KeymapTests {
  @Test func `every command has a key, and no key has two commands`() {
    for command in Command.allCases { #expect(!Keymap.standard.keys(for: command).isEmpty, "\(command)") }
    let sequences = Keymap.standard.bindings.map(\.keys)
    #expect(Set(sequences).count == sequences.count)
  }

  @Test func `no sequence is the beginning of another one`() {
    let sequences = Keymap.standard.bindings.map(\.keys)
    for short in sequences {
      #expect(sequences.filter { $0.starts(with: short) } == [short])
    }
  }

  @Test func `g alone waits for more, and g g goes to the top`() {
    #expect(Keymap.standard.match(["g"]) == .unfinished)
    #expect(Keymap.standard.match(["g", "g"]) == .command(.top))
    #expect(Keymap.standard.match(["g", "x"]) == .none)
  }
}

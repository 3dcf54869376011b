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

  @Test func `Escape and a key right behind it are not Alt unless something is bound to Alt`() {
    #expect(Keymap.standard.typed(.alt("1")) == [.escape, "1"])
    #expect(Keymap.standard.typed("1") == ["1"])
    #expect(Keymap([.init([.alt("1")], .services)]).typed(.alt("1")) == [.alt("1")])
  }
}

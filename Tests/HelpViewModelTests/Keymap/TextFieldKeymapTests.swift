import HelpContent
import HelpViewModel
import TerminalModel
import Testing

@Suite("Keys of text fields") struct TextFieldKeymapTests {
  @Test func `every command has a key, and no key runs two commands`() {
    for command in TextFieldCommand.allCases { #expect(!Keymap.standard.keys(for: command).isEmpty, "\(command)") }
    let keys = Keymap.standard.textFieldBindings.map(\.keys)
    #expect(Set(keys).count == keys.count)
    #expect(keys.filter { TextFieldCommand.refusal(of: $0) != nil } == [])
  }

  @Test(arguments: [
    ("<BS>", "delete_backward"), ("<Del>", "delete_forward"), ("<C-w>", "delete_word"), ("<C-u>", "delete_to_start"),
    ("<Left>", "left"), ("<Right>", "right"), ("<Home>", "start"), ("<C-a>", "start"), ("<End>", "end"),
    ("<C-e>", "end"), ("<C-n>", "next"), ("<C-j>", "next"), ("<C-p>", "previous"), ("<C-k>", "previous"),
  ])
  func `the standard keys are those of shells`(notation: String, name: String) throws {
    let key = try #require(try Key.sequence(notation).first)
    #expect(Keymap.standard.textFieldCommand(for: key)?.name == name)
    #expect(TextFieldCommand(name: name)?.name == name)
  }

  @Test func `keys can be bound to another command or unbound`() {
    let keymap = Keymap.standard.changed(
      by: [.init(["x"], .copy)],
      textField: [.init([.control("d")], .deleteForward), .init([.control("u")], nil), .init([.control("a")], .end)])
    #expect(keymap.keys(for: .deleteForward) == [.control("d"), .delete])
    #expect(keymap.keys(for: TextFieldCommand.deleteToStart) == [])
    #expect(keymap.keys(for: TextFieldCommand.start) == [.home])
    #expect(keymap.keys(for: TextFieldCommand.end).map(\.name) == ["^A", "End", "^E"])
    #expect(keymap.match(["x"]) == .command(.copy))
    #expect(Keymap.standard.changed(by: [.init(["x"], .copy)]).textFieldBindings == Keymap.standard.textFieldBindings)
  }

  @Test func `an Alt key that a text field binds is one key there, and two elsewhere`() {
    let keymap = Keymap.standard.changed(by: [], textField: [.init([.alt("b")], .deleteWord)])
    #expect(keymap.typed(.alt("b"), inTextField: true) == [.alt("b")])
    #expect(keymap.typed(.alt("b")) == [.escape, "b"])
    #expect(keymap.typed(.alt("c"), inTextField: true) == [.escape, "c"])
  }

  @Test(
    arguments: [
      ("gg", .sequenceInTextField), ("g", .characterInTextField), ("<Space>", .characterInTextField),
      ("<S-g>", .characterInTextField), ("<A-g>", nil), ("<C-g>", nil),
    ] as [(String, InvalidKeysReason?)])
  func `sequences and characters are refused`(notation: String, reason: InvalidKeysReason?) throws {
    let keys = try Key.sequence(notation)
    #expect(TextFieldCommand.refusal(of: keys) == reason)
    #expect(Command.refusal(of: keys) == nil)
  }
}

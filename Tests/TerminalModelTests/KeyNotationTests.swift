import Testing

@testable import TerminalModel

@Suite("Key notation") struct KeyNotationTests {
  @Test(
    arguments: [
      ("gg", [.character("g"), .character("g")]), ("<C-c>", [.control("c")]), ("<c-C>", [.control("c")]),
      ("<A-x>", [.alt("x")]), ("<S-Tab>", [.backTab]), ("<Tab>", [.tab]),
      ("<Esc><lt><Space>", [.escape, .character("<"), .space]),
      ("<F12>", [.function(12)]), ("<C-A-S-Left>", [Key(code: .left, modifiers: [.control, .alt, .shift])]),
      ("<S-a>", [.character("A")]), ("/환불<Enter>", [.character("/"), .character("환"), .character("불"), .enter]),
      ("<C-->", [.control("-")]), ("<CR>>", [.enter, .character(">")]),
    ] as [(String, [Key])])
  func `keys are parsed in Vim notation`(_ notation: String, keys: [Key]) throws {
    #expect(try Key.sequence(notation) == keys)
  }

  @Test(
    arguments: [
      ("", .empty), ("a<Enter", .unclosed("<Enter")), ("<Entr>", .unknownKey("<Entr>")), ("<F0>", .unknownKey("<F0>")),
      ("<>", .unknownKey("<>")), ("<C->", .unknownKey("<C->")), ("<x>", .unknownKey("<x>")),
    ] as [(String, KeyNotationError)])
  func `an unknown key is refused`(_ notation: String, error: KeyNotationError) {
    #expect(throws: error) { try Key.sequence(notation) }
  }

  @Test func `key notation round-trips`() throws {
    let codes: [Key.Code] =
      [
        .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
        .pageDown, .function(1), .function(12), .function(63),
      ] + "aZ0 <>-/;|\\환退é ß".map(Key.Code.character)
    let keys = codes.flatMap { code in (0..<8).map { Key(code: code, modifiers: Key.Modifiers(rawValue: $0)) } }
    for key in keys {
      #expect(try Key.sequence(key.notation) == [key])
    }
    #expect(try Key.sequence(keys.map(\.notation).joined()) == keys)
  }
}

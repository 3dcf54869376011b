import TerminalModel
import Testing

@testable import HelpViewModel

@Suite("Keymap") struct KeymapTests {
  @Test func `every command has a key, and no key runs two commands`() {
    for command in Command.allCases { #expect(!Keymap.standard.keys(for: command).isEmpty, "\(command)") }
    let sequences = Keymap.standard.bindings.map(\.keys)
    #expect(Set(sequences).count == sequences.count)
  }

  @Test func `no key sequence is the prefix of another`() {
    let sequences = Keymap.standard.bindings.map(\.keys)
    for short in sequences {
      #expect(sequences.filter { $0.starts(with: short) } == [short])
    }
  }

  @Test func `g waits for a second key, and g g goes to the top`() {
    #expect(Keymap.standard.match(["g"]) == .unfinished)
    #expect(Keymap.standard.match(["g", "g"]) == .command(.top))
    #expect(Keymap.standard.match(["g", "x"]) == .none)
  }

  @Test func `Escape and a key are read as two keys unless the Alt key is bound`() {
    #expect(Keymap.standard.typed(.alt("1")) == [.escape, "1"])
    #expect(Keymap.standard.typed("1") == ["1"])
    #expect(Keymap([.init([.alt("1")], .services)]).typed(.alt("1")) == [.alt("1")])
  }

  @Test func `keys of other keyboard layouts act as the keys in the same position`() {
    let meant = { (text: String) in text.flatMap { Keymap.standard.meant(by: .character($0)) }.map(\.name).joined() }
    #expect(meant("ㅓㅏㅎㅂ") == "jkgq")
    #expect(meant("가권ㅘㅃ") == "rkrnjshkQ")
    #expect(meant("／？１［Ｙ") == "/?1[Y")
    #expect(meant("、【】") == "/[]")
    #expect(meant("字j") == "字j")
  }

  @Test func `a key of another layout that is bound itself is not translated`() {
    #expect(Keymap([.init(["ㅓ"], .quit)]).meant(by: "ㅓ") == ["ㅓ"])
  }

  @Test func `command names are lower-case and round-trip`() {
    #expect(Command.halfPageDown.name == "half_page_down")
    for command in Command.allCases { #expect(Command(name: command.name) == command) }
    #expect(Command(name: "halfPageDown") == nil)
  }

  static let changes: [(keys: String, command: Command?, then: [String: [String]])] = [
    ("x", .copy, ["copy": ["x", "y", "^Y"]]),
    ("y", nil, ["copy": ["^Y"]]),
    ("q", .copy, ["copy": ["q", "y", "^Y"], "quit": []]),
    // `g g` could not be typed any more.
    ("g", .search, ["search": ["g", "/"], "top": ["Home"]]),
    ("yy", .copy, ["copy": ["y y", "^Y"]]),
    // Nothing is bound to `g` alone, so nothing is lost.
    ("g", nil, ["top": ["g g", "Home"]]),
  ]

  @Test(arguments: changes.indices) func `keys can be bound to another command or unbound`(row: Int) throws {
    let (keys, command, then) = Self.changes[row]
    let keymap = Keymap.standard.changed(by: [.init(try Key.sequence(keys), command)])
    for (name, expected) in then {
      #expect(keymap.keys(for: try #require(Command(name: name))).map(\.name) == expected)
    }
  }

  // With Shift, Dubeolsik has letters of its own on these keys alone.
  private static let capitalsOfHangul = Set("QWERTOP")

  @Test
  func `capital letters of commands have a letter of their own in Hangul mode, but for those of the first version`() {
    let capitals = Keymap.standard.bindings.flatMap(\.keys).compactMap(\.typedCharacter).filter(\.isUppercase)
    #expect(Set(capitals).subtracting(Self.capitalsOfHangul) == ["G", "L", "N", "S", "Y"])
  }

  private static let opposites: [(Command, Command)] = [
    (.up, .down), (.pageUp, .pageDown), (.halfPageUp, .halfPageDown), (.top, .bottom), (.nextPane, .previousPane),
    (.paneLeft, .paneRight), (.nextTab, .previousTab), (.nextMatch, .previousMatch), (.nextHeading, .previousHeading),
    (.nextService, .previousService), (.historyBack, .historyForward), (.markDone, .unmark), (.open, .back),
  ]

  @Test(arguments: opposites)
  func `two commands of which one undoes the other are shown with keys that every layout tells apart`(
    one: Command, other: Command
  ) throws {
    let shown = try [one, other].map { command in
      try #require(Keymap.standard.keys(for: command).first).map { key -> String in
        guard let letter = key.typedCharacter, !Self.capitalsOfHangul.contains(letter) else { return key.name }
        return letter.lowercased()
      }
    }
    #expect(!shown[0].starts(with: shown[1]) && !shown[1].starts(with: shown[0]))
  }
}

package import TerminalModel

extension Keymap {
  /// The one table of keys: the help, the hints and the README's table are made from it.
  package static let standard = Keymap(
    table.flatMap { command, sequences in sequences.map { Binding($0, command) } })

  private static let table: [(Command, [[Key]])] = [
    (.down, [[.down], ["j"]]),
    (.up, [[.up], ["k"]]),
    (.pageDown, [[.pageDown], [.control("f")], [" "]]),
    (.pageUp, [[.pageUp], [.control("b")]]),
    (.halfPageDown, [[.control("d")]]),
    (.halfPageUp, [[.control("u")]]),
    (.top, [["g", "g"], [.home]]),
    (.bottom, [["G"], [.end]]),
    (.nextPane, [[.tab]]),
    (.previousPane, [[.backTab]]),
    (.paneRight, [["l"], [.right]]),
    (.paneLeft, [["h"], [.left]]),
    (.services, [["1"]]),
    (.contacts, [["2"]]),
    (.entries, [["3"]]),
    (.reader, [["0"]]),
    (.nextTab, [["]"]]),
    (.previousTab, [["["]]),
    (.open, [[.enter]]),
    (.back, [[.escape], [.backspace]]),
    (.search, [["/"]]),
    (.recall, [[.control("r")]]),
    (.historyBack, [["<"], [.control("o")], [Key(code: .left, modifiers: .alt)]]),
    (.historyForward, [[">"], [Key(code: .right, modifiers: .alt)]]),
    (.nextHeading, [["}"]]),
    (.previousHeading, [["{"]]),
    (.outline, [["t"]]),
    (.favourite, [["*"]]),
    (.nextMatch, [["n"]]),
    (.previousMatch, [["N"]]),
    (.copy, [["y"]]),
    (.copyAll, [["Y"]]),
    (.follow, [["f"]]),
    (.markDone, [["x"]]),
    (.sortByOpen, [["s"]]),
    (.qrCode, [["R"]]),
    (.openLink, [["o"]]),
    (.source, [["S"]]),
    (.plainText, [["v"]]),
    (.callNote, [["m"]]),
    (.reply, [["a"]]),
    (.editText, [["e"]]),
    (.language, [["L"]]),
    (.problems, [["!"]]),
    (.help, [["?"], [.function(1)]]),
    (.commands, [[":"]]),
    (.mouse, [["%"]]),
    (.redraw, [[.control("l")]]),
    (.suspend, [[.control("z")]]),
    (.quit, [["q"]]),
  ]
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  package init(extendedGraphemeClusterLiteral character: Character) { self = .character(character) }
}

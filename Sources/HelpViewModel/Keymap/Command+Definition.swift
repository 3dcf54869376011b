package import HelpContent
package import TerminalModel

extension Command {
  /// The properties of a command, except its texts and its effect.
  struct Definition: Sendable {
    let group: Group
    /// Key sequences; the first is shown in hints.
    let keys: [[Key]]
    /// Hints of lower rank are kept longest where the line is short.
    let hintRank: Int
    /// True if its keys work while a text field has the focus, unless they are characters.
    let worksInTextField: Bool

    init(_ group: Group, _ keys: [[Key]], hintRank: Int = 7, worksInTextField: Bool = false) {
      self.group = group
      self.keys = keys
      self.hintRank = hintRank
      self.worksInTextField = worksInTextField
    }
  }

  /// One row for each command, in the order in which `config show` lists keys. The help, the hints and the tables of keys
  /// in the documentation are made from it.
  static let definitions: [(command: Command, definition: Definition)] = [
    (.down, Definition(.moving, [[.down], ["j"]], worksInTextField: true)),
    (.up, Definition(.moving, [[.up], ["k"]], worksInTextField: true)),
    (.pageDown, Definition(.moving, [[.pageDown], [.control("f")], [" "]], worksInTextField: true)),
    (.pageUp, Definition(.moving, [[.pageUp], [.control("b")]], worksInTextField: true)),
    (.halfPageDown, Definition(.moving, [[.control("d")]])),
    (.halfPageUp, Definition(.moving, [[.control("u")]])),
    (.top, Definition(.moving, [["g", "g"], [.home]])),
    (.bottom, Definition(.moving, [[.end], ["G"]])),
    (.nextPane, Definition(.panes, [[.tab]], hintRank: 6, worksInTextField: true)),
    (.previousPane, Definition(.panes, [[.backTab]], worksInTextField: true)),
    (.nextService, Definition(.panes, [[")"]])),
    (.previousService, Definition(.panes, [["("]])),
    (.fold, Definition(.panes, [["z"]], hintRank: 8)),
    (.paneRight, Definition(.panes, [["l"], [.right]])),
    (.paneLeft, Definition(.panes, [["h"], [.left]])),
    (.services, Definition(.panes, [["1"]])),
    (.contacts, Definition(.panes, [["2"]])),
    (.entries, Definition(.panes, [["3"]])),
    (.reader, Definition(.panes, [["0"]])),
    (.nextTab, Definition(.panes, [["]"]], hintRank: 2)),
    (.previousTab, Definition(.panes, [["["]])),
    (.open, Definition(.reading, [[.enter]], hintRank: 0, worksInTextField: true)),
    (.back, Definition(.reading, [[.escape], [.backspace]], hintRank: 0, worksInTextField: true)),
    (.search, Definition(.searching, [["/"]], hintRank: 1)),
    (.filter, Definition(.searching, [["&"]])),
    (.recall, Definition(.searching, [[.control("r")]], worksInTextField: true)),
    (.historyBack, Definition(.reading, [["<"], [.control("o")], [Key(code: .left, modifiers: .alt)]])),
    (.historyForward, Definition(.reading, [[">"], [Key(code: .right, modifiers: .alt)]])),
    (.nextHeading, Definition(.reading, [["}"]])),
    (.previousHeading, Definition(.reading, [["{"]])),
    (.outline, Definition(.reading, [["t"]])),
    (.favourite, Definition(.reading, [["*"]])),
    (.pin, Definition(.reading, [["|"]], hintRank: 8)),
    (.namePlace, Definition(.moving, [["\""]])),
    (.goToPlace, Definition(.moving, [["'"]])),
    (.nextMatch, Definition(.searching, [["n"]])),
    (.previousMatch, Definition(.searching, [["p"], ["N"]])),
    (.copy, Definition(.copying, [["y"], [.control("y")]], hintRank: 2, worksInTextField: true)),
    (.copyAll, Definition(.copying, [["Y"]])),
    (.follow, Definition(.reading, [["f"]])),
    (.markDone, Definition(.reading, [["x"]], hintRank: 6)),
    (.unmark, Definition(.reading, [["-"]], hintRank: 8)),
    (.allChannels, Definition(.reading, [["O"]], hintRank: 5)),
    (.sortByOpen, Definition(.reading, [["s"]], hintRank: 8)),
    (.qrCode, Definition(.reading, [["R"]], hintRank: 8)),
    (.openLink, Definition(.reading, [["o"]], hintRank: 8)),
    (.source, Definition(.reading, [["S"]])),
    (.plainText, Definition(.copying, [["v"]])),
    (.callNote, Definition(.copying, [["m"]], hintRank: 8)),
    (.reply, Definition(.copying, [["a"]], hintRank: 8)),
    (.editText, Definition(.copying, [["e"]])),
    (.pick, Definition(.copying, [[","]])),
    (.editedTexts, Definition(.copying, [["E"]])),
    (.closeCase, Definition(.copying, [["Q"]], hintRank: 8)),
    (.language, Definition(.reading, [["L"]])),
    (.problems, Definition(.program, [["!"]])),
    (.help, Definition(.program, [["?"], [.function(1)]], hintRank: 3, worksInTextField: true)),
    (.commands, Definition(.program, [[":"]])),
    (.mouse, Definition(.program, [["%"]])),
    (.calm, Definition(.program, [["W"]])),
    (.redraw, Definition(.program, [[.control("l")]], worksInTextField: true)),
    (.suspend, Definition(.program, [[.control("z")]], worksInTextField: true)),
    (.quit, Definition(.program, [["q"]], hintRank: 4)),
  ]

  private static let definitionsByCommand = Dictionary(
    definitions.map { ($0.command, $0.definition) }, uniquingKeysWith: { first, _ in first })

  /// `CommandChecklistTests` fails for a command without a row.
  var definition: Definition { Self.definitionsByCommand[self] ?? Definition(.program, []) }
}

extension Command: BindableCommand {
  package static let standardBindings = definitions.flatMap { command, definition in
    definition.keys.map { Keymap.Binding($0, command) }
  }

  package static func refusal(of keys: [Key]) -> InvalidKeysReason? { nil }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  package init(extendedGraphemeClusterLiteral character: Character) { self = .character(character) }
}

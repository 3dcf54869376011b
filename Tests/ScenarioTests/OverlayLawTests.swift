import HelpContent
import HelpViewModel
import TerminalModel
import TestSupport
import Testing

/// Only the top layer gets input, and one key closes one layer.
@Suite("Laws of the layers over the browser") struct OverlayLawTests {
  /// The keys that open each layer, and layers over others.
  static let stacks = [
    "jj2R", "!", "jj2v", "jj2m", "jj3a", "jj2S", "?", ":", "/환불", "/", "jj3t", "jj30f", "O", "jj3&", "!&", "jj3\"",
    "jj3\"aj'", "/환불<Down>",
    "jj2R?", "jj2Rv", "jj2m:", "!?", "/환불<F1>", "jj3a?",
  ]

  private static let made = Result { try BrowserContext.starterWithEveryLayer() }

  private static func state(after keys: String, _ context: BrowserContext) throws -> BrowserState {
    var state = BrowserState(
      size: Size(columns: 100, rows: 30), interfaceLanguage: .english,
      languages: LanguagePreference([.english], fallback: .korean), context: context)
    for key in try Key.sequence(keys) { _ = state.press(key, context) }
    try #require(!state.overlays.isEmpty)
    return state
  }

  @Test(arguments: stacks) func `Ctrl-C closes the top layer alone, and never the program`(keys: String) throws {
    let context = try Self.made.get()
    var state = try Self.state(after: keys, context)
    let before = state
    let effects = state.press(.control("c"), context)
    #expect(!effects.contains(.quitInterrupted))
    #expect(state.overlays == Array(before.overlays.dropLast()))
    #expect(state.navigation.service == before.navigation.service)
  }

  @Test(arguments: stacks) func `Escape closes the top layer alone`(keys: String) throws {
    let context = try Self.made.get()
    var state = try Self.state(after: keys, context)
    let before = state.overlays
    _ = state.press(.escape, context)
    #expect(state.overlays == Array(before.dropLast()))
  }

  @Test(arguments: ["g", "jjg"])
  func `Ctrl-C after the first key of two gives up that key, and Ctrl-C again ends the program`(
    keys: String
  ) throws {
    let context = try Self.made.get()
    var state = BrowserState(
      size: Size(columns: 100, rows: 30), interfaceLanguage: .english,
      languages: LanguagePreference([.english], fallback: .korean), context: context)
    for key in try Key.sequence(keys) { _ = state.press(key, context) }
    #expect(state.pendingKeys == ["g"])
    #expect(!state.press(.control("c"), context).contains(.quitInterrupted))
    #expect(state.pendingKeys.isEmpty)
    #expect(state.press(.control("c"), context).contains(.quitInterrupted))
  }

  @Test(arguments: stacks) func `the mouse reaches nothing that is hidden`(keys: String) throws {
    let context = try Self.made.get()
    let before = try Self.state(after: keys, context)
    var random = SeededGenerator(seed: 1)
    for row in 0..<before.size.rows - 1 {
      for kind in [MouseEvent.Kind.press, .wheelUp, .wheelDown] {
        for column in [Int(random.next() % 100), Int(random.next() % 100)] {
          var state = before
          _ = state.update(.mouse(MouseEvent(position: Position(column: column, row: row), kind: kind)), context)
          let place = "\(kind) at \(column),\(row)"
          // The header stays visible beside an opaque layer, numbers to follow hide nothing, and a click on the chosen
          // row opens it.
          let opensChosen = kind == .press && (before.search != nil || before.palette != nil)
          if !before.actsOnPanes, !opensChosen {
            try #require(state.navigation == before.navigation, "\(place)")
          }
          if state.overlays.count >= before.overlays.count {
            try #require(state.overlays.dropLast() == before.overlays.dropLast(), "\(place)")
          } else if !opensChosen {
            try #require(state.overlays == Array(before.overlays.dropLast()), "\(place)")
          }
        }
      }
    }
  }

  @Test(arguments: stacks) func `a command is for the top layer, or closes it first`(keys: String) throws {
    let context = try Self.made.get()
    let before = try Self.state(after: keys, context)
    let below = before.overlays.dropLast()
    for command in Command.allCases {
      var state = before
      _ = state.update(.command(command), context)
      guard state.overlays.count > below.count else { continue }
      #expect(state.overlays.prefix(below.count) == below, "\(command)")
      let isTopThere = state.overlays[below.count].isSameLayer(as: before.overlays[below.count])
      if isTopThere, !before.actsOnPanes { #expect(state.navigation == before.navigation, "\(command)") }
    }
  }

  @Test(arguments: stacks) func `what is typed or pasted goes to the top layer alone`(keys: String) throws {
    let context = try Self.made.get()
    let before = try Self.state(after: keys, context)
    var state = before
    _ = state.update(.pasted("z"), context)
    #expect(state.overlays.dropLast() == before.overlays.dropLast())
    if !before.actsOnPanes { #expect(state.navigation == before.navigation) }
  }

  @Test(arguments: stacks) func `other content never brings back what was closed, and closes only what it leaves empty`(
    keys: String
  ) throws {
    let context = try Self.made.get()
    var state = try Self.state(after: keys, context)
    let before = state.overlays
    _ = state.update(.contentChanged(diagnostics: []), context)
    #expect(state.overlays.count == before.count { !$0.isSameLayer(as: .following(digits: "")) })
  }
}

extension BrowserState {
  /// True if the top layer hides nothing and is about what a pane shows.
  fileprivate var actsOnPanes: Bool {
    switch overlays.last {
    case .following, .filter, .place: true
    default: false
    }
  }
}

extension Overlay {
  /// True if both are layers of the same kind.
  fileprivate func isSameLayer(as other: Overlay) -> Bool {
    switch (self, other) {
    case (.search, .search), (.qrCode, .qrCode), (.problems, .problems), (.text, .text), (.palette, .palette),
      (.following, .following), (.filter, .filter), (.problemFilter, .problemFilter), (.place, .place):
      true
    default: false
    }
  }
}

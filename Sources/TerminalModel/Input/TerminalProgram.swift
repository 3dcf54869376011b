/// A terminal or multiplexer that is known by its answers or by the variables that it sets.
package enum TerminalProgram: String, CaseIterable, Hashable, Sendable {
  case xterm, vte, konsole, qterminal, st, urxvt, mlterm, terminology, foot, kitty, alacritty, tmux, screen, mosh

  /// From the answer to XTVERSION, such as `XTerm(379)`. Nil if it is not known, or newer than what is known of it.
  package init?(answeredName text: String) {
    let name = text.prefix { $0.isLetter }.lowercased()
    guard let program = TerminalProgram(rawValue: name) else { return nil }
    let numbers = text.dropFirst(name.count).split { !$0.isNumber }.compactMap { Int($0) }
    switch program {
    case .konsole: self.init(konsoleVersion: (numbers.first ?? 0) * 10_000 + (numbers.dropFirst().first ?? 0) * 100)
    case .vte: self.init(vteVersion: numbers.first ?? 0)
    case .xterm, .terminology, .foot, .kitty, .alacritty, .tmux: self = program
    case .qterminal, .st, .urxvt, .mlterm, .screen, .mosh: return nil
    }
  }

  /// From the parameters of the answer to a secondary device attributes request.
  package init?(deviceAttributes parameters: [Int]) {
    guard parameters.count == 3 else { return nil }
    switch (parameters[0], parameters[1]) {
    case (41, _): self = .xterm
    case (61, 3_000...), (65, 3_000...): self.init(vteVersion: parameters[1])
    case (0, 115): self = .qterminal
    case (85, _): self = .urxvt
    case (24, _): self = .mlterm
    case (83, _): self = .screen
    case (84, _): self = .tmux
    case (1, 10): self = .mosh
    default: return nil
    }
  }

  /// From `VTE_VERSION`, which is 7006 for 0.70.6.
  package init?(vteVersion: Int) {
    guard vteVersion < 8_000 else { return nil }
    self = .vte
  }

  /// From `KONSOLE_VERSION`, which is 221203 for 22.12.3. Konsole takes copies from 24.12 on.
  package init?(konsoleVersion: Int) {
    guard konsoleVersion < 241_200 else { return nil }
    self = .konsole
  }

  /// From `TERM`.
  package init?(type: String) {
    let name = type.prefix { $0 != "-" && $0 != "." }
    switch name {
    case "rxvt" where type.hasPrefix("rxvt-unicode"): self = .urxvt
    case "xterm" where type.hasPrefix("xterm-kitty"): self = .kitty
    case "st", "mlterm", "foot", "alacritty", "tmux":
      guard let program = TerminalProgram(rawValue: String(name)) else { return nil }
      self = program
    default: return nil
    }
  }

  /// True if it ignores copies unless its user has allowed them.
  package var refusesCopies: Bool {
    switch self {
    case .xterm, .vte, .konsole, .qterminal, .st, .urxvt, .mlterm, .terminology: true
    case .foot, .kitty, .alacritty, .tmux, .screen, .mosh: false
    }
  }

  package var name: String {
    switch self {
    case .vte: "VTE"
    case .konsole: "Konsole"
    case .qterminal: "QTerminal"
    case .terminology: "Terminology"
    case .screen: "GNU screen"
    case .xterm, .st, .urxvt, .mlterm, .foot, .kitty, .alacritty, .tmux, .mosh: rawValue
    }
  }
}

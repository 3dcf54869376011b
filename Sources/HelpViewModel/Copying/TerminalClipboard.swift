package import TerminalModel

/// The way of a copy through the terminal by OSC 52, as far as it is known.
package struct TerminalClipboard: Hashable, Sendable {
  /// The wrapping in which a multiplexer passes a sequence on to the terminal outside of it.
  package enum Envelope: Hashable, Sendable { case none, tmux, screen }

  package let envelope: Envelope
  /// Nil if it is not known.
  package let program: TerminalProgram?
  /// True if the user has chosen this way, and knows that it works.
  package let isTrusted: Bool

  package init(envelope: Envelope = .none, program: TerminalProgram? = nil, isTrusted: Bool = false) {
    self.envelope = envelope
    self.program = program
    self.isTrusted = isTrusted
  }

  /// In bytes, the longest value that is sent.
  package var limit: Int {
    if isRefused { return Self.leastLimit }
    return program == .mosh ? 12_282 : OSC52.maxLength
  }

  /// In bytes, the longest value that is known to arrive if the terminal takes copies at all.
  package var provenLength: Int {
    switch program {
    case .foot, .kitty, .alacritty: OSC52.maxLength
    default: Self.leastLimit
    }
  }

  /// True if the terminal ignores copies unless its user has allowed them, of which nothing is known.
  package var isRefused: Bool { !isTrusted && program?.refusesCopies == true }

  /// Of all terminals that were measured; longer sequences are printed by some.
  private static let leastLimit = 3_060
}

/// A way to put a value on the clipboard.
package enum ClipboardRoute: Hashable, Sendable {
  /// Runs `argv` without a shell and writes the value to its standard input.
  case program(name: String, argv: [String], encoding: Encoding = .utf8)
  /// The terminal's escape sequence, which is never acknowledged.
  case osc52(TerminalClipboard)
  /// Fills the clipboard by a program, and tmux's buffer as well.
  indirect case withTmuxBuffer(ClipboardRoute)

  /// The encoding of a program's standard input.
  package enum Encoding: Hashable, Sendable {
    case utf8
    /// Pure ASCII unchanged, other text as UTF-16LE without a byte order mark.
    case windows
  }

  /// The name in messages and JSON.
  package var name: String {
    switch self {
    case .program(let name, _, _): name
    case .osc52: "osc52"
    case .withTmuxBuffer(let route): route.name
    }
  }

  /// How it is known that a program that ended with status 0 has copied a value.
  package enum Confirmation: Hashable, Sendable {
    case exitStatus
    /// The program ends before the value is on the clipboard, whose text another one prints.
    case readingBack(argv: [String])
    case none
  }

  package func confirmation(ofBytes count: Int) -> Confirmation {
    switch self {
    case .xclip: .readingBack(argv: ["xclip", "-o", "-selection", "clipboard"])
    // A longer value, which xsel 1.2.0 hands over in parts, may be gone once it has been read.
    case .xsel: count > 4_000 ? .none : .readingBack(argv: ["xsel", "--output", "--clipboard"])
    case .program: .exitStatus
    case .osc52: .none
    case .withTmuxBuffer(let route): route.confirmation(ofBytes: count)
    }
  }

  package static let tmux = program(name: "tmux", argv: ["tmux", "load-buffer", "-w", "-"])
  static let pbcopy = program(name: "pbcopy", argv: ["pbcopy"])
  static let wlCopy = program(name: "wl-copy", argv: ["wl-copy"])
  static let xclip = program(name: "xclip", argv: ["xclip", "-selection", "clipboard"])
  static let xsel = program(name: "xsel", argv: ["xsel", "--input", "--clipboard"])
  static let clipExe = program(name: "clip.exe", argv: ["clip.exe"], encoding: .windows)
  static let termux = program(name: "termux-clipboard-set", argv: ["termux-clipboard-set"])
}

extension ClipboardRoute.Encoding {
  package func bytes(of value: String) -> [UInt8] {
    switch self {
    case .utf8: return Array(value.utf8)
    case .windows:
      // clip.exe reads bytes in the console's code page, which differs by country, unless they look like UTF-16LE.
      let isASCII = value.utf8.allSatisfy { $0 < 0x80 }
      return isASCII ? Array(value.utf8) : value.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
  }
}

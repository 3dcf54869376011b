import HelpContent

/// Inlines as they are collected, and how they read as a line: texts and code joined, without blanks at the ends, bare addresses
/// as links.
struct InlineRun {
  private(set) var inlines: [Markup.Inline] = []

  init(_ inlines: [Markup.Inline] = []) { for inline in inlines { append(inline) } }

  var isEmpty: Bool { inlines.isEmpty }

  mutating func append(_ inline: Markup.Inline) {
    if case .code(let code) = inline, code.isBlankLine { return append(.text(" ")) }
    if case .text(let text) = inline {
      if text.isEmpty { return }
      if case .text(var last)? = inlines.last {
        inlines.removeLast()
        last += text
        inlines.append(.text(last))
        return
      }
    }
    if case .code(let code) = inline, case .code(let last)? = inlines.last {
      inlines[inlines.endIndex - 1] = .code(last + code)
      return
    }
    inlines.append(inline)
  }

  /// The run as a line of its own; empty if it says nothing.
  var line: [Markup.Inline] { Self.linked(trimmed.inlines) }

  /// Without blanks and breaks at both ends, and without blanks around breaks.
  private var trimmed: InlineRun {
    var run = InlineRun()
    for inline in inlines {
      switch inline {
      case .lineBreak:
        run.trimEnd()
        if !run.isEmpty { run.append(.lineBreak) }
      case .text(let text):
        run.append(
          .text(run.isEmpty || run.inlines.last == .lineBreak ? text.droppingFirstLineBlanks : text))
      default: run.append(inline)
      }
    }
    run.trimEnd()
    while run.inlines.last == .lineBreak {
      run.inlines.removeLast()
      run.trimEnd()
    }
    return run
  }

  private mutating func trimEnd() {
    guard case .text(let text)? = inlines.last else { return }
    inlines.removeLast()
    append(.text(text.droppingLastLineBlanks))
  }

  /// Bare addresses in text become links, but not inside of links.
  private static func linked(_ inlines: [Markup.Inline]) -> [Markup.Inline] {
    var linked: [Markup.Inline] = []
    linked.reserveCapacity(inlines.count)
    for inline in inlines {
      switch inline {
      case .text(let text):
        for piece in Markup.pieces(of: text) {
          linked.append(piece.address.map { .link([.text(piece.text)], address: $0) } ?? .text(piece.text))
        }
      case .emphasis(let inner): linked.append(.emphasis(Self.linked(inner)))
      case .strong(let inner): linked.append(.strong(Self.linked(inner)))
      case .strikethrough(let inner): linked.append(.strikethrough(Self.linked(inner)))
      default: linked.append(inline)
      }
    }
    return linked
  }
}

extension UInt8 {
  /// A blank that says nothing at the ends of a line; ideographic ones indent paragraphs.
  var isLineBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

extension String {
  /// True for nothing but blanks, also those that no line ends at.
  fileprivate var isBlankLine: Bool {
    unicodeScalars.allSatisfy { $0 == "\u{A0}" || $0.isASCII && UInt8(ascii: $0).isLineBlank }
  }

  var droppingFirstLineBlanks: String {
    guard utf8.first?.isLineBlank == true else { return self }
    return String(self[(utf8.firstIndex { !$0.isLineBlank } ?? endIndex)...])
  }

  var droppingLastLineBlanks: String {
    guard utf8.last?.isLineBlank == true else { return self }
    return utf8.lastIndex { !$0.isLineBlank }.map { String(self[..<utf8.index(after: $0)]) } ?? ""
  }
}

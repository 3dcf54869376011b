/// Decodes the bytes that a terminal sends into keys, pastes and mouse events. Unknown sequences are discarded.
///
/// If the bytes end in the middle of a key, `timeout` is the time to wait for more before calling `stopWaiting`.
package struct InputDecoder: Sendable {
  private let namedKeys: NamedKeys
  private var bytes: [UInt8] = []
  private var head = 0
  private var paste: PasteCollector?
  private var hasTimedOut = false
  /// The key that committed a syllable which arrived behind it.
  private var postponed: TerminalEvent?

  /// Milliseconds to wait for the rest of an incomplete sequence; nil if there is none.
  package private(set) var timeout: Int?

  /// `namedKeys` are the key sequences of the terminfo description, each beginning with Escape.
  package init(namedKeys: [(sequence: [UInt8], key: Key)] = []) {
    self.namedKeys = NamedKeys(namedKeys)
  }

  package mutating func feed(_ more: some Sequence<UInt8>) {
    bytes.removeFirst(head)
    head = 0
    bytes.append(contentsOf: more)
  }

  /// Ends an incomplete sequence after the timeout: a single Escape is the Escape key.
  package mutating func stopWaiting() { hasTimedOut = true }

  /// The next event; nil if more bytes are needed.
  package mutating func next() -> TerminalEvent? {
    timeout = nil
    defer { hasTimedOut = false }
    if let event = postponed {
      postponed = nil
      return event
    }
    while true {
      if paste != nil { return nextPaste() }
      guard head < bytes.count else { return nil }
      switch InputStep(bytes[head...], namedKeys: namedKeys, hasTimedOut: hasTimedOut) {
      case .event(let event, let length):
        head += length
        return committed(by: event) ?? event
      case .swallowed(let length):
        head += length
      case .pasteBegins(let length):
        head += length
        paste = PasteCollector()
      case .incomplete(let timeout):
        self.timeout = timeout
        return nil
      }
      hasTimedOut = false
    }
  }

  /// The syllable behind the Enter or Escape that committed it, in one piece: mlterm sends the key of the user before
  /// the text of the input method. The key comes next.
  private mutating func committed(by event: TerminalEvent) -> TerminalEvent? {
    guard case .key(let key) = event else { return nil }
    if key.modifiers == .alt, key.isHangul {
      postponed = .key(.escape)
      return .key(Key(code: key.code))
    }
    guard key == .enter || key == .escape, head < bytes.count,
      case .event(.key(let next), let length) = InputStep(bytes[head...], namedKeys: namedKeys, hasTimedOut: false),
      next.modifiers.isEmpty, next.isHangul
    else { return nil }
    head += length
    postponed = event
    return .key(next)
  }

  private mutating func nextPaste() -> TerminalEvent? {
    let (length, isFinished) = paste?.collect(bytes[head...]) ?? (0, true)
    head += length
    guard isFinished || hasTimedOut else {
      timeout = PasteCollector.timeout
      return nil
    }
    defer { paste = nil }
    return paste.map { .paste($0.text) }
  }
}

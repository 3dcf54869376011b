/// Decodes the bytes that a terminal sends into keys, pastes and mouse events. Unknown sequences are discarded.
///
/// If the bytes end in the middle of a key, `timeout` is the time to wait for more before calling `stopWaiting`.
package struct InputDecoder: Sendable {
  private let namedKeys: NamedKeys
  private var bytes: [UInt8] = []
  private var head = 0
  private var paste: PasteCollector?
  private var hasTimedOut = false

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
    while true {
      if paste != nil { return nextPaste() }
      guard head < bytes.count else { return nil }
      switch InputStep(bytes[head...], namedKeys: namedKeys, hasTimedOut: hasTimedOut) {
      case .event(let event, let length):
        head += length
        return event
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

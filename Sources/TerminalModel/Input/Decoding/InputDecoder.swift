/// Turns the bytes a terminal sends into keys, pastes and mouse events; what it does not know it swallows.
///
/// Bytes may end in the middle of a key: then `patience` tells how long to wait for more before `stopWaiting`.
package struct InputDecoder: Sendable {
  private let namedKeys: NamedKeys
  private var bytes: [UInt8] = []
  private var head = 0
  private var paste: PasteCollector?
  private var isTimeUp = false

  /// Milliseconds to wait for the rest of what has begun; nil when nothing has.
  package private(set) var patience: Int?

  /// `namedKeys` are the sequences that this terminal's description names, each beginning with Escape.
  package init(namedKeys: [(sequence: [UInt8], key: Key)] = []) {
    self.namedKeys = NamedKeys(namedKeys)
  }

  package mutating func feed(_ more: some Sequence<UInt8>) {
    bytes.removeFirst(head)
    head = 0
    bytes.append(contentsOf: more)
  }

  /// Nothing followed in time: an Escape that stood alone is the Escape key.
  package mutating func stopWaiting() { isTimeUp = true }

  /// What the bytes so far make; nil when more must come first.
  package mutating func next() -> TerminalEvent? {
    patience = nil
    defer { isTimeUp = false }
    while true {
      if paste != nil { return nextPaste() }
      guard head < bytes.count else { return nil }
      switch InputStep(bytes[head...], namedKeys: namedKeys, isTimeUp: isTimeUp) {
      case .event(let event, let length):
        head += length
        return event
      case .swallowed(let length):
        head += length
      case .pasteBegins(let length):
        head += length
        paste = PasteCollector()
      case .incomplete(let patience):
        self.patience = patience
        return nil
      }
      isTimeUp = false
    }
  }

  private mutating func nextPaste() -> TerminalEvent? {
    let (length, isFinished) = paste?.collect(bytes[head...]) ?? (0, true)
    head += length
    guard isFinished || isTimeUp else {
      patience = PasteCollector.patience
      return nil
    }
    defer { paste = nil }
    return paste.map { .paste($0.text) }
  }
}

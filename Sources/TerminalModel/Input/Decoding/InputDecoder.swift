/// Decodes the bytes that a terminal sends into keys, pastes and mouse events. Unknown sequences are discarded.
///
/// If the bytes end in the middle of a key, `timeout` is the time to wait for more before calling `stopWaiting`.
package struct InputDecoder: Sendable {
  private let namedKeys: NamedKeys
  private var bytes: [UInt8] = []
  private var head = 0
  private var paste: PasteCollector?
  private var string: ControlString?
  /// True within a sequence with more parameters than any has.
  private var isInOverlongSequence = false
  private var hasTimedOut = false
  /// True behind an Escape that is a key unless the rest of an answer follows.
  private var holdsEscape = false
  /// The key that committed a syllable which arrived behind it.
  private var postponed: TerminalEvent?

  /// True while the terminal may still answer a question, which a slow line may divide right behind its Escape.
  package var awaitsAnswer = false

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
  package mutating func stopWaiting() {
    if awaitsAnswer, !holdsEscape, mayBeginAnswer {
      holdsEscape = true
    } else {
      hasTimedOut = true
    }
  }

  /// The next event; nil if more bytes are needed.
  package mutating func next() -> TerminalEvent? {
    timeout = nil
    defer { hasTimedOut = false }
    if hasTimedOut { holdsEscape = false }
    if let event = postponed {
      postponed = nil
      return event
    }
    while true {
      if paste != nil { return nextPaste() }
      if string != nil {
        let (isFinished, answer) = nextString()
        if let answer { return answer }
        guard isFinished else { return nil }
      }
      if isInOverlongSequence, !skipsSequence() { return nil }
      guard head < bytes.count else { return nil }
      if holdsEscape, !hasTimedOut {
        guard !mayBeginAnswer else {
          timeout = InputStep.sequenceTimeout
          return nil
        }
        holdsEscape = false
        if !continuesAnswer {
          head += 1
          return .key(.escape)
        }
      }
      switch InputStep(bytes[head...], namedKeys: namedKeys, hasTimedOut: hasTimedOut) {
      case .event(let event, let length):
        head += length
        return committed(by: event) ?? event
      case .swallowed(let length):
        head += length
      case .pasteBegins(let length):
        head += length
        paste = PasteCollector()
      case .stringBegins(let begun, let length):
        head += length
        string = begun
      case .overlong(let length):
        head += length
        isInOverlongSequence = true
      case .incomplete(let timeout):
        self.timeout = timeout
        return nil
      }
      hasTimedOut = false
    }
  }

  /// True if what is left is an Escape alone, or with one byte that introduces an answer.
  private var mayBeginAnswer: Bool {
    let left = bytes[head...]
    guard paste == nil, string == nil, left.first == 0x1B else { return false }
    return left.count == 1 || left.count == 2 && continuesAnswer
  }

  /// True if the second of the bytes that are left introduces one of the answers: CSI, OSC or DCS.
  private var continuesAnswer: Bool { head + 1 < bytes.count && Array("[]P".utf8).contains(bytes[head + 1]) }

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

  /// Consumes bytes of a control string. Without more of them in time its end is lost, and a last Escape with it.
  private mutating func nextString() -> (isFinished: Bool, answer: TerminalEvent?) {
    let (length, isFinished) = string?.collect(bytes[head...]) ?? (0, true)
    head += length
    guard isFinished || hasTimedOut else {
      timeout = ControlString.timeout
      return (false, nil)
    }
    defer { string = nil }
    guard isFinished else {
      head = bytes.count
      hasTimedOut = false
      return (true, nil)
    }
    return (true, string?.answer)
  }

  /// Consumes bytes of a sequence that is too long, up to its last; false if more of them are needed.
  private mutating func skipsSequence() -> Bool {
    head += bytes[head...].prefix { (0x20...0x3F).contains($0) }.count
    guard head < bytes.count || hasTimedOut else {
      timeout = InputStep.sequenceTimeout
      return false
    }
    if head < bytes.count, (0x40...0x7E).contains(bytes[head]) { head += 1 }
    isInOverlongSequence = false
    hasTimedOut = false
    return true
  }
}

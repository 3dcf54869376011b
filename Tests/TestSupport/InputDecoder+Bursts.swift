package import TerminalModel

extension InputDecoder {
  /// The events decoded from bytes that come in these bursts, on a terminal with two keys of its own.
  package static func events(of bursts: [[UInt8]]) -> [TerminalEvent] {
    var decoder = InputDecoder(namedKeys: [(Array("\u{1B}[[A".utf8), .function(1)), (Array("\u{1B}OA".utf8), .up)])
    var events: [TerminalEvent] = []
    for burst in bursts {
      decoder.feed(burst)
      while let event = decoder.next() { events.append(event) }
    }
    while decoder.timeout != nil {
      decoder.stopWaiting()
      while let event = decoder.next() { events.append(event) }
    }
    return events
  }
}

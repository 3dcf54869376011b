import HelpContent

// One line per service, so that a person can read the file and delete lines.
extension SeenContent {
  /// Another number begins a file that is read as if nothing had been seen yet.
  private static var head: String { "helpdeck has seen \(EntryRevision.version)" }

  /// The contents of the file.
  package var text: String {
    let lines = order.compactMap { key in
      services[key].map { "\(key.collection) \(key.service) \($0.fingerprint) \($0.entries)" }
    }
    return ([Self.head] + lines).joined(separator: "\n") + "\n"
  }

  /// Nothing for text that is no such file; lines that are none are left out.
  package init(_ text: String) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
    guard lines.first == Self.head[...], lines.last == "" else {
      self.init()
      return
    }
    self.init(
      lines.dropFirst().dropLast().compactMap { line in
        let parts = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, let collection = Identifier<HelpCollection>(parts[0]),
          let service = ServiceID(parts[1]),
          let fingerprint = ContentFingerprint(parts[2])
        else { return nil }
        return (Key(collection: collection, service: service), Seen(fingerprint: fingerprint, entries: parts[3]))
      })
  }
}

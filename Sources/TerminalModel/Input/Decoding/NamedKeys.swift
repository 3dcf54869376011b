/// Byte sequences of a terminal's description with their keys: so few that they are looked through.
struct NamedKeys: Sendable {
  private let keys: [(sequence: [UInt8], key: Key)]
  private let longest: Int

  /// Of two keys with the same sequence the later one counts.
  init(_ keys: [(sequence: [UInt8], key: Key)]) {
    self.keys = keys.reversed()
    longest = keys.map(\.sequence.count).max() ?? 0
  }

  /// The longest sequence that `bytes` begins with.
  func match(_ bytes: ArraySlice<UInt8>) -> (key: Key, length: Int)? {
    for length in stride(from: min(longest, bytes.count), to: 0, by: -1) {
      let beginning = bytes.prefix(length)
      if let found = keys.first(where: { $0.sequence.elementsEqual(beginning) }) { return (found.key, length) }
    }
    return nil
  }

  func mayContinue(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && keys.contains { $0.sequence.count > bytes.count && $0.sequence.starts(with: bytes) }
  }
}

/// The key sequences of a terminfo description; few enough for linear search.
struct NamedKeys: Sendable {
  private let keys: [(sequence: [UInt8], key: Key)]
  private let maxLength: Int

  /// The later of two keys with the same sequence wins.
  init(_ keys: [(sequence: [UInt8], key: Key)]) {
    self.keys = keys.reversed()
    maxLength = keys.map(\.sequence.count).max() ?? 0
  }

  /// The longest sequence at the beginning of `bytes`.
  func match(_ bytes: ArraySlice<UInt8>) -> (key: Key, length: Int)? {
    for length in stride(from: min(maxLength, bytes.count), to: 0, by: -1) {
      let beginning = bytes.prefix(length)
      if let found = keys.first(where: { $0.sequence.elementsEqual(beginning) }) { return (found.key, length) }
    }
    return nil
  }

  func mayContinue(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && keys.contains { $0.sequence.count > bytes.count && $0.sequence.starts(with: bytes) }
  }
}

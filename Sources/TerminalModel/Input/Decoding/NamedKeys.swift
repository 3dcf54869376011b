/// Byte sequences of a terminal's description with their keys.
struct NamedKeys: Sendable {
  private let keys: [[UInt8]: Key]
  private let beginnings: Set<[UInt8]>
  private let longest: Int

  init(_ keys: [[UInt8]: Key]) {
    self.keys = keys
    beginnings = Set(keys.keys.flatMap { sequence in (1..<max(1, sequence.count)).map { Array(sequence.prefix($0)) } })
    longest = keys.keys.map(\.count).max() ?? 0
  }

  /// The longest sequence that `bytes` begins with.
  func match(_ bytes: ArraySlice<UInt8>) -> (key: Key, length: Int)? {
    for length in stride(from: min(longest, bytes.count), to: 0, by: -1) {
      if let key = keys[Array(bytes.prefix(length))] { return (key, length) }
    }
    return nil
  }

  func mayContinue(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count < longest && beginnings.contains(Array(bytes))
  }
}

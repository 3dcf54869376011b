/// The values that were asked for last. Each key has four places, and a new value takes the oldest of them.
// Without requirements on its parameters, and with arrays in place of a dictionary: the runtime would check them before
// the first frame, which takes it longer than to draw.
struct RecentValues<Key, Value> {
  private var keys: [Key?]
  private var values: [Value?]
  private var oldest = 0

  /// `places` is a multiple of four.
  init(places: Int) {
    keys = Array(repeating: nil, count: places)
    values = Array(repeating: nil, count: places)
  }
}

extension RecentValues where Key: Hashable {
  /// Nil if it is not kept.
  func value(for key: Key) -> Value? {
    for place in places(of: key) where keys[place] == key { return values[place] }
    return nil
  }

  mutating func keep(_ value: Value, for key: Key) {
    let places = places(of: key)
    let place = places.first { keys[$0] == nil } ?? places.lowerBound + oldest
    oldest = (oldest + 1) % places.count
    keys[place] = key
    values[place] = value
  }

  private func places(of key: Key) -> Range<Int> {
    let start = Int(UInt(bitPattern: key.hashValue) % UInt(keys.count / 4)) * 4
    return start..<start + 4
  }
}

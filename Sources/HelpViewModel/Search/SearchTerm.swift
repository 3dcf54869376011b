/// A word that must be found.
struct SearchTerm: Equatable, Sendable {
  let units: [UInt32]
  /// What is dialled, when the term looks like a phone number or a part of one.
  let keys: [UInt32]?

  init(_ units: [UInt32]) {
    self.units = units
    keys = PhoneKeys.keys(of: units)
  }

  func occurs(in text: [UInt32]) -> Bool {
    text.firstRange(of: units, from: 0) != nil || keys.map { PhoneKeys.occur($0, in: text) } ?? false
  }

  /// Sorted by where they begin; they may overlap.
  func ranges(in text: [UInt32]) -> [Range<Int>] {
    var ranges = keys.map { PhoneKeys.ranges(of: $0, in: text) } ?? []
    var start = 0
    while let range = text.firstRange(of: units, from: start) {
      ranges.append(range)
      start = range.lowerBound + 1
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension [UInt32] {
  /// The first occurrence of `needle`, which is not empty, at or behind `start`.
  func firstRange(of needle: [UInt32], from start: Int) -> Range<Int>? {
    guard let first = needle.first, count >= needle.count else { return nil }
    var index = start
    while index <= count - needle.count {
      if self[index] == first, self[index..<(index + needle.count)].elementsEqual(needle) {
        return index..<(index + needle.count)
      }
      index += 1
    }
    return nil
  }
}

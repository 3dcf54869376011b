/// Finds phone numbers by what is dialled, however they are written: `15881234` in `1588-1234`.
enum PhoneKeys {
  /// So many keys make a number of what looks like one; fewer may be a range, such as `5-10`.
  private static let minimumCount = 7
  /// `) ` is two.
  private static let maximumGap = 2
  private static let plus: UInt32 = 0x2B

  /// The keys of a term that begins like a number and holds nothing else.
  static func keys(of term: [UInt32]) -> [UInt32]? {
    guard let first = term.first, isDigit(first) || first == plus && term.count > 1,
      term.dropFirst().allSatisfy({ isDigit($0) || isSeparator($0) })
    else { return nil }
    return term.filter { !isSeparator($0) }
  }

  /// The digits and signs of `text` that are dialled; equal for two ways of writing the same number.
  static func withoutSeparators(_ text: [UInt32]) -> [UInt32] { text.filter { !isSeparator($0) } }

  static func occur(_ keys: [UInt32], in text: [UInt32]) -> Bool { !ranges(of: keys, in: text).isEmpty }

  static func ranges(of keys: [UInt32], in text: [UInt32]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard isDigit(text[index]) || text[index] == plus else {
        index += 1
        continue
      }
      let positions = number(at: index, in: text)
      if positions.count >= minimumCount {
        let number = positions.map { text[$0] }
        var start = 0
        while let found = number.firstRange(of: keys, from: start) {
          ranges.append(positions[found.lowerBound]..<(positions[found.upperBound - 1] + 1))
          start = found.lowerBound + 1
        }
      }
      index = (positions.last ?? index) + 1
    }
    return ranges
  }

  /// Where the keys of the number stand that begins at `start`.
  private static func number(at start: Int, in text: [UInt32]) -> [Int] {
    var positions = [start]
    var index = start + 1
    while index < text.count, index - positions[positions.count - 1] <= maximumGap + 1 {
      if isDigit(text[index]) {
        positions.append(index)
      } else if !isSeparator(text[index]) {
        break
      }
      index += 1
    }
    return positions
  }

  private static func isDigit(_ unit: UInt32) -> Bool { 0x30...0x39 ~= unit }

  /// Blank, parentheses, hyphen, dot.
  private static func isSeparator(_ unit: UInt32) -> Bool {
    switch unit {
    case 0x20, 0x28, 0x29, 0x2D, 0x2E: true
    default: false
    }
  }
}

/// Finds phone numbers by what is dialled, however they are written: `15881234` in `1588-1234`.
enum PhoneNumberMatcher {
  /// So many keys make a number of what looks like one; fewer may be a range, such as `5-10`.
  private static let minCount = 7
  /// `) ` is two.
  private static let maxGap = 2
  private static let plus: UInt16 = 0x2B

  /// The keys of a term that begins like a number and holds nothing else.
  static func keys(of term: CodeUnits) -> CodeUnits? {
    guard let first = term.first, first.isDigit || first == plus && term.count > 1,
      term.dropFirst().allSatisfy({ $0.isDigit || isSeparator($0) })
    else { return nil }
    return term.filter { !isSeparator($0) }
  }

  /// The digits and signs of `text` that are dialled; equal for two ways of writing the same number.
  static func withoutSeparators(_ text: CodeUnits) -> CodeUnits { text.filter { !isSeparator($0) } }

  /// The first occurrence at or behind `start`.
  static func first(_ keys: CodeUnits, in text: Span<UInt16>, from start: Int) -> Range<Int>? {
    var index = 0
    while index < text.count {
      guard text[index].isDigit || text[index] == plus else {
        index += 1
        continue
      }
      let positions = number(at: index, in: text)
      index = positions[positions.count - 1] + 1
      guard positions.count >= minCount, positions.count >= keys.count else { continue }
      for offset in 0...(positions.count - keys.count) where positions[offset] >= start {
        if keys.indices.allSatisfy({ text[positions[offset + $0]] == keys[$0] }) {
          return positions[offset]..<(positions[offset + keys.count - 1] + 1)
        }
      }
    }
    return nil
  }

  /// Where the keys of the number stand that begins at `start`.
  private static func number(at start: Int, in text: Span<UInt16>) -> [Int] {
    var positions = [start]
    var index = start + 1
    while index < text.count, index - positions[positions.count - 1] <= maxGap + 1 {
      if text[index].isDigit {
        positions.append(index)
      } else if !isSeparator(text[index]) {
        break
      }
      index += 1
    }
    return positions
  }

  /// Blank, parentheses, hyphen, dot.
  private static func isSeparator(_ codeUnit: UInt16) -> Bool {
    switch codeUnit {
    case 0x20, 0x28, 0x29, 0x2D, 0x2E: true
    default: false
    }
  }
}

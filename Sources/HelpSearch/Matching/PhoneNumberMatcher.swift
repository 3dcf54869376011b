/// Finds phone numbers by their digits, whatever their separators: `15881234` in `1588-1234`.
enum PhoneNumberMatcher {
  /// Digits of the shortest phone number; fewer may be a range, such as `5-10`.
  private static let minCount = 7
  /// Separators between two digits; `) ` has two.
  private static let maxGap = 2
  private static let plus: UInt16 = 0x2B

  /// The digits of a term, and its plus sign; nil if it holds anything but a number.
  static func digits(of term: CodeUnits) -> CodeUnits? {
    guard let first = term.first, first.isDigit || first == plus && term.count > 1,
      term.dropFirst().allSatisfy({ $0.isDigit || isSeparator($0) })
    else { return nil }
    return term.filter { !isSeparator($0) }
  }

  private static let korea: CodeUnits = [plus, 0x38, 0x32]
  private static let china: CodeUnits = [plus, 0x38, 0x36]
  private static let zero: UInt16 = 0x30

  /// The digits of a phone number with the country code of Korea or China instead of the 0, or the other way round.
  static func otherDigits(of term: CodeUnits) -> [CodeUnits] {
    guard let digits = digits(of: term), digits.count >= minCount + 2 else { return [] }
    for country in [korea, china] where digits.starts(with: country) {
      let rest = Array(digits.dropFirst(country.count))
      return rest.first == zero ? [rest] : [[zero] + rest] + (country == china ? [rest] : [])
    }
    return digits.first == zero ? [korea, china].map { $0 + digits.dropFirst() } : []
  }

  /// Numbers of at least three digits in a word, without those with separators, such as amounts.
  static func shortNumbers(in word: CodeUnits) -> [CodeUnits] {
    word.split { !$0.isDigit && $0 != 0x2C && $0 != 0x2E }.filter { $0.count >= 3 && $0.allSatisfy(\.isDigit) }
      .map(Array.init)
  }

  /// The first occurrence that begins at `start` or later.
  static func first(_ digits: CodeUnits, in text: Span<UInt16>, from start: Int) -> Range<Int>? {
    var index = 0
    while index < text.count {
      guard text[index].isDigit || text[index] == plus else {
        index += 1
        continue
      }
      let positions = number(at: index, in: text)
      index = positions[positions.count - 1] + 1
      guard positions.count >= minCount, positions.count >= digits.count else { continue }
      for offset in 0...(positions.count - digits.count) where positions[offset] >= start {
        if digits.indices.allSatisfy({ text[positions[offset + $0]] == digits[$0] }) {
          return positions[offset]..<(positions[offset + digits.count - 1] + 1)
        }
      }
    }
    return nil
  }

  /// Positions of the digits of the number that begins at `start`.
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

  /// True for space, parentheses, hyphen and full stop.
  private static func isSeparator(_ codeUnit: UInt16) -> Bool {
    switch codeUnit {
    case 0x20, 0x28, 0x29, 0x2D, 0x2E: true
    default: false
    }
  }
}

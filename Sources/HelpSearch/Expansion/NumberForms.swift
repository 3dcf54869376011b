/// Expands whole numbers to their other notations: `30000`, `30,000`, `3만`.
enum NumberForms {
  private static let comma: UInt16 = 0x2C
  private static let tenThousand: CodeUnits = [0xB9CC, 0x4E07]
  private static let thousand: CodeUnits = [0xCC9C, 0x5343]
  private static let hundred: CodeUnits = [0xBC31, 0x767E]
  private static let largest = 1_000_000_000_000

  private static let maxForms = 24

  /// Empty if the word is no number or has one notation only. A counter after the number, such as 원, is kept, or replaced
  /// by the same unit in another notation.
  static func forms(of codeUnits: CodeUnits) -> [CodeUnits] {
    let symbol = Array(codeUnits.prefix(1).filter(UnitForms.isSymbol))
    guard let (number, rest) = number(at: Array(codeUnits.dropFirst(symbol.count))), rest.count <= 8,
      !rest.contains(where: \.isDigit)
    else { return [] }
    let units = [(before: symbol, unit: Array(rest))] + UnitForms.forms(before: symbol, unit: Array(rest))
    guard number >= 1_000 || units.count > 1 else { return [] }
    let numbers =
      number < 1_000 ? [digits(number)] : [digits(number), grouped(number)] + tenThousand.flatMap { mixed(number, $0) }
    let forms = units.flatMap { unit in numbers.map { unit.before + $0 + unit.unit } }
    return Array(forms.filter { $0 != codeUnits }.prefix(maxForms))
  }

  private static func number(at codeUnits: CodeUnits) -> (Int, ArraySlice<UInt16>)? {
    guard let first = codeUnits.first, first.isDigit else { return nil }
    var total = 0
    var part = 0
    var index = 0
    while index < codeUnits.count {
      let codeUnit = codeUnits[index]
      if codeUnit.isDigit {
        part = part * 10 + Int(codeUnit - 0x30)
        guard part < largest else { return nil }
      } else if codeUnit == comma, index + 3 < codeUnits.count,
        codeUnits[(index + 1)...(index + 3)].allSatisfy(\.isDigit)
      {
        // Skips a separator of thousands.
      } else if tenThousand.contains(codeUnit), total % 10_000 + part > 0 {
        total = (total + part) * 10_000
        part = 0
      } else if thousand.contains(codeUnit), part > 0 {
        total += part * 1_000
        part = 0
      } else if hundred.contains(codeUnit), part > 0 {
        total += part * 100
        part = 0
      } else {
        break
      }
      guard total < largest else { return nil }
      index += 1
    }
    return (total + part, codeUnits[index...])
  }

  private static func digits(_ number: Int) -> CodeUnits { Array(String(number).utf16) }

  private static func grouped(_ number: Int) -> CodeUnits {
    let digits = digits(number)
    return digits.enumerated().flatMap { index, digit in
      index > 0 && (digits.count - index) % 3 == 0 ? [comma, digit] : [digit]
    }
  }

  /// With 만 or 万 for ten thousands: 3만, 3만5000, 3만5천.
  private static func mixed(_ number: Int, _ numeral: UInt16) -> [CodeUnits] {
    guard number >= 10_000 else { return [] }
    let high = digits(number / 10_000) + [numeral]
    let low = number % 10_000
    if low == 0 { return [high] }
    let short = thousand.filter { _ in low % 1_000 == 0 }.map { high + digits(low / 1_000) + [$0] }
    return [high + digits(low), high + grouped(low)] + short
  }
}

/// Runs of adjacent scalars with the same width, sorted by first scalar.
struct WidthRuns: Sendable {
  private var starts: [UInt32] = []
  private var widths: [UInt8] = []

  static let unicode14 = WidthRuns(decoding: WidthTable.runs)
  static let ambiguousSymbols = WidthRuns(decoding: WidthTable.ambiguousSymbols)

  private static let unsendable: UInt8 = 3

  /// Each run is `length * 4 + width` in little-endian base-32 digits; the sixth bit marks that another digit follows.
  /// Digits are the characters from `0` on.
  private init(decoding text: String) {
    var start: UInt32 = 0
    var value: UInt32 = 0
    var shift: UInt32 = 0
    for byte in text.utf8 where byte >= 0x30 {
      let digit = UInt32(byte - 0x30)
      value |= (digit & 31) << shift
      shift += 5
      guard digit < 32 else { continue }
      starts.append(start)
      widths.append(UInt8(value & 3))
      start += value >> 2
      value = 0
      shift = 0
    }
  }

  func width(of scalar: Unicode.Scalar) -> Int? {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= scalar.value { low = middle } else { high = middle }
    }
    let width = widths[low]
    return width == Self.unsendable ? nil : Int(width)
  }
}

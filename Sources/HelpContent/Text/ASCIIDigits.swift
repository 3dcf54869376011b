extension UInt8 {
  /// True for `0` to `9`.
  package var isASCIIDigit: Bool { 0x30...0x39 ~= self }
}

extension Character {
  /// True for `0` to `9` without combining marks, with which `"0"..."9"` would include them.
  package var isASCIIDigit: Bool { asciiValue?.isASCIIDigit ?? false }
}

extension String {
  /// The digits of a number that is not negative, with zeros in front of them up to `width`.
  package init(_ number: some BinaryInteger, paddedTo width: Int, radix: Int = 10, uppercase: Bool = false) {
    let digits = String(number, radix: radix, uppercase: uppercase)
    self = String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}

extension UInt16 {
  var isDigit: Bool { 0x30...0x39 ~= self }
  var isLatin: Bool { 0x61...0x7A ~= self }
  var isHan: Bool { 0x3400...0x9FFF ~= self }
}

import HelpContent

/// Writes values one after another, without names; `CompiledReader` reads them in the same order.
struct CompiledWriter {
  private(set) var bytes: [UInt8] = []
  /// True while writing for the hash by which a change of an entry is told.
  let isRevision: Bool

  init(isRevision: Bool = false) { self.isRevision = isRevision }

  /// Writes seven bits a byte, lowest first.
  mutating func write(count: Int) {
    var rest = UInt64(count)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ text: String) {
    write(count: text.utf8.count)
    bytes += text.utf8
  }

  mutating func write(_ value: some CompiledValue) { value.write(to: &self) }

  mutating func write<Value: CompiledValue>(_ value: Value?) {
    bytes.append(value == nil ? 0 : 1)
    if let value { write(value) }
  }

  mutating func write<Value: CompiledValue>(_ values: [Value]) {
    write(count: values.count)
    for value in values { write(value) }
  }

  /// Writes the name, so that the order of cases does not matter.
  mutating func write<Choice: RawRepresentable<String>>(_ choice: Choice) { write(choice.rawValue) }

  mutating func write<Choice: RawRepresentable<String>>(_ choice: Choice?) { write(choice?.rawValue) }

  mutating func write<Number: FixedWidthInteger>(fixed number: Number) {
    unsafe withUnsafeBytes(of: number.littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  /// Overwrites the 8 bytes at `offset`.
  mutating func write(fixed number: UInt64, at offset: Int) {
    for byte in 0..<8 { bytes[offset + byte] = UInt8(truncatingIfNeeded: number >> (8 * UInt64(byte))) }
  }
}

import FileStore
import HelpContent

/// Reads the values that `CompiledWriter` wrote, never beyond their block.
struct CompiledReader {
  private let bytes: MappedBytes
  private var position: Int
  private let end: Int
  /// Values that the entry takes from other files.
  let context: ServiceContext

  init(_ block: Range<Int>, of bytes: MappedBytes, _ context: ServiceContext) {
    self.bytes = bytes
    position = block.lowerBound
    end = min(block.upperBound, bytes.count)
    self.context = context
  }

  mutating func byte() throws(CorruptDataError) -> UInt8 {
    guard position < end, let byte = bytes.byte(at: position) else { throw CorruptDataError() }
    position += 1
    return byte
  }

  mutating func count() throws(CorruptDataError) -> Int {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      guard shift < 63 else { throw CorruptDataError() }
      number |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { break }
      shift += 7
    }
    guard let count = Int(exactly: number) else { throw CorruptDataError() }
    return count
  }

  mutating func text() throws(CorruptDataError) -> String {
    let count = try count()
    guard count <= end - position, let text = bytes.text(at: position, count: count) else { throw CorruptDataError() }
    position += count
    return text
  }

  mutating func value<Value: CompiledValue>(_ type: Value.Type = Value.self) throws(CorruptDataError) -> Value {
    try Value(from: &self)
  }

  mutating func optional<Value: CompiledValue>(_ type: Value.Type = Value.self) throws(CorruptDataError) -> Value? {
    switch try byte() {
    case 0: nil
    case 1: try value()
    default: throw CorruptDataError()
    }
  }

  mutating func list<Value: CompiledValue>(_ type: Value.Type = Value.self) throws(CorruptDataError) -> [Value] {
    let count = try count()
    // Every value takes at least one byte, so a corrupt count cannot reserve memory.
    guard count <= end - position else { throw CorruptDataError() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try value()) }
    return values
  }

  mutating func choice<Choice: RawRepresentable<String>>(_ type: Choice.Type = Choice.self) throws(CorruptDataError)
    -> Choice
  {
    try text().asChoice()
  }

  mutating func optionalChoice<Choice: RawRepresentable<String>>(
    _ type: Choice.Type = Choice.self
  ) throws(CorruptDataError) -> Choice? {
    guard let name = try optional(String.self) else { return nil }
    let choice: Choice = try name.asChoice()
    return choice
  }

  mutating func number64() throws(CorruptDataError) -> UInt64 {
    guard end - position >= 8, let number = bytes.number64(at: position) else { throw CorruptDataError() }
    position += 8
    return number
  }

  /// Throws if bytes are left: then the block is not the one that was written.
  func finish() throws(CorruptDataError) { if position != end { throw CorruptDataError() } }
}

extension String {
  fileprivate func asChoice<Choice: RawRepresentable<String>>() throws(CorruptDataError) -> Choice {
    guard let choice = Choice(rawValue: self) else { throw CorruptDataError() }
    return choice
  }
}

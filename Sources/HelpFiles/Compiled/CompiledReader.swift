import FileStore
import HelpContent

/// Reads what `CompiledWriter` wrote, and nothing beyond its own block.
struct CompiledReader {
  private let bytes: MappedBytes
  private var position: Int
  private let end: Int
  /// What the entry that is read takes from the files around its own.
  let context: ServiceContext

  init(_ block: Range<Int>, of bytes: MappedBytes, _ context: ServiceContext) {
    self.bytes = bytes
    position = block.lowerBound
    end = min(block.upperBound, bytes.count)
    self.context = context
  }

  mutating func byte() throws(Damage) -> UInt8 {
    guard position < end, let byte = bytes.byte(at: position) else { throw Damage() }
    position += 1
    return byte
  }

  mutating func count() throws(Damage) -> Int {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      guard shift < 63 else { throw Damage() }
      number |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { break }
      shift += 7
    }
    guard let count = Int(exactly: number) else { throw Damage() }
    return count
  }

  mutating func text() throws(Damage) -> String {
    let count = try count()
    guard count <= end - position, let text = bytes.text(at: position, count: count) else { throw Damage() }
    position += count
    return text
  }

  mutating func value<Value: CompiledValue>(_ type: Value.Type = Value.self) throws(Damage) -> Value {
    try Value(from: &self)
  }

  mutating func optional<Value: CompiledValue>(_ type: Value.Type = Value.self) throws(Damage) -> Value? {
    switch try byte() {
    case 0: nil
    case 1: try value()
    default: throw Damage()
    }
  }

  mutating func list<Value: CompiledValue>(_ type: Value.Type = Value.self) throws(Damage) -> [Value] {
    let count = try count()
    // Every value takes a byte at least: a count that is not true must not reserve memory.
    guard count <= end - position else { throw Damage() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try value()) }
    return values
  }

  mutating func choice<Choice: RawRepresentable<String>>(_ type: Choice.Type = Choice.self) throws(Damage) -> Choice {
    try text().asChoice()
  }

  mutating func optionalChoice<Choice: RawRepresentable<String>>(
    _ type: Choice.Type = Choice.self
  ) throws(Damage) -> Choice? {
    guard let name = try optional(String.self) else { return nil }
    let choice: Choice = try name.asChoice()
    return choice
  }

  mutating func number64() throws(Damage) -> UInt64 {
    guard end - position >= 8, let number = bytes.number64(at: position) else { throw Damage() }
    position += 8
    return number
  }

  /// Links of the entry, without those that lead nowhere.
  mutating func links() throws(Damage) -> [Reference] { try list(Reference.self).filter(context.isKnown) }

  /// Everything must have been read: a block that goes on is not the block that was written.
  func finish() throws(Damage) { if position != end { throw Damage() } }
}

extension String {
  fileprivate func asChoice<Choice: RawRepresentable<String>>() throws(Damage) -> Choice {
    guard let choice = Choice(rawValue: self) else { throw Damage() }
    return choice
  }
}

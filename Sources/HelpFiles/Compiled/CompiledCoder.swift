import HelpContent

/// Writes or reads the fields of a record, so that a record lists them once for both directions.
///
/// A writer is given each field's value, writes it and returns it. A reader is given nil and returns the value it has
/// read.
protocol CompiledCoder {
  /// `Never` for a writer, `CorruptDataError` for a reader.
  associatedtype Failure: Error

  mutating func value<Value: CompiledValue>(_ value: Value?) throws(Failure) -> Value
  mutating func optional<Value: CompiledValue>(_ value: Value?) throws(Failure) -> Value?
  mutating func list<Value: CompiledValue>(_ values: [Value]?) throws(Failure) -> [Value]
  mutating func choice<Choice: RawRepresentable<String>>(_ choice: Choice?) throws(Failure) -> Choice
  mutating func optionalChoice<Choice: RawRepresentable<String>>(_ choice: Choice?) throws(Failure) -> Choice?
  mutating func count(_ count: Int?) throws(Failure) -> Int

  /// Read without the links whose targets do not exist.
  mutating func links(_ links: [Reference]?) throws(Failure) -> [Reference]
  /// Read as nil if the collection has no such category.
  mutating func category(_ category: CategoryID?) throws(Failure) -> CategoryID?
  /// Days; read as the collection's number if the file does not say one.
  mutating func reviewAfter(_ days: Int?) throws(Failure) -> Int
  /// About when and how an entry was checked, which is no part of its revision.
  mutating func verification<Value: CompiledValue>(_ value: Value?) throws(Failure) -> Value?
}

/// A value whose fields are written in the order in which one list of them is read.
protocol CompiledRecord: CompiledValue {
  /// Passes each field of `original` to `coder`, and takes the fields of the new record from it. `original` is the
  /// record to write, or nil while reading.
  init<Coder: CompiledCoder>(coding original: Self?, with coder: inout Coder) throws(Coder.Failure)
}

extension CompiledRecord {
  func write(to writer: inout CompiledWriter) { _ = Self(coding: self, with: &writer) }

  init(from reader: inout CompiledReader) throws(CorruptDataError) { try self.init(coding: nil, with: &reader) }
}

extension CompiledWriter: CompiledCoder {
  mutating func value<Value: CompiledValue>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("A record is written from its original") }
    write(value)
    return value
  }

  mutating func optional<Value: CompiledValue>(_ value: Value?) -> Value? {
    write(value)
    return value
  }

  mutating func list<Value: CompiledValue>(_ values: [Value]?) -> [Value] { value(values) }

  mutating func choice<Choice: RawRepresentable<String>>(_ choice: Choice?) -> Choice {
    guard let choice else { preconditionFailure("A record is written from its original") }
    write(choice)
    return choice
  }

  mutating func optionalChoice<Choice: RawRepresentable<String>>(_ choice: Choice?) -> Choice? {
    write(choice)
    return choice
  }

  mutating func count(_ count: Int?) -> Int {
    guard let count else { preconditionFailure("A record is written from its original") }
    write(count: count)
    return count
  }

  mutating func links(_ links: [Reference]?) -> [Reference] { value(links) }

  mutating func category(_ category: CategoryID?) -> CategoryID? { optional(category) }

  mutating func reviewAfter(_ days: Int?) -> Int { isRevision ? days ?? 0 : count(days) }

  mutating func verification<Value: CompiledValue>(_ value: Value?) -> Value? { isRevision ? value : optional(value) }
}

extension CompiledReader: CompiledCoder {
  mutating func value<Value: CompiledValue>(_: Value?) throws(CorruptDataError) -> Value { try value() }

  mutating func optional<Value: CompiledValue>(_: Value?) throws(CorruptDataError) -> Value? { try optional() }

  mutating func list<Value: CompiledValue>(_: [Value]?) throws(CorruptDataError) -> [Value] { try list() }

  mutating func choice<Choice: RawRepresentable<String>>(_: Choice?) throws(CorruptDataError) -> Choice { try choice() }

  mutating func optionalChoice<Choice: RawRepresentable<String>>(_: Choice?) throws(CorruptDataError) -> Choice? {
    try optionalChoice()
  }

  mutating func count(_: Int?) throws(CorruptDataError) -> Int { try count() }

  mutating func links(_: [Reference]?) throws(CorruptDataError) -> [Reference] {
    try list(Reference.self).filter(context.isKnown)
  }

  mutating func category(_: CategoryID?) throws(CorruptDataError) -> CategoryID? {
    try optional(CategoryID.self).flatMap { context.hasCategory($0) ? $0 : nil }
  }

  mutating func reviewAfter(_: Int?) throws(CorruptDataError) -> Int {
    let days = try count()
    return days == Review.unspecifiedReviewAfter ? context.reviewAfter : days
  }

  mutating func verification<Value: CompiledValue>(_: Value?) throws(CorruptDataError) -> Value? { try optional() }
}

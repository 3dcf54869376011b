/// The part of Foundation that swift-argument-parser uses, for a program without the rest, which would be a quarter of
/// it: an error that describes itself, and JSON for `--experimental-dump-help`.
public protocol LocalizedError: Error {
  var errorDescription: String? { get }
}

extension LocalizedError {
  public var errorDescription: String? { nil }
}

public struct Data: Sendable {
  fileprivate let text: String
}

extension String {
  public enum Encoding: Sendable {
    case utf8
  }

  public init?(data: Data, encoding: Encoding) { self = data.text }
}

public final class JSONEncoder {
  public struct OutputFormatting: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let prettyPrinted = OutputFormatting(rawValue: 1)
    public static let sortedKeys = OutputFormatting(rawValue: 2)
  }

  /// JSON is always sorted and pretty.
  public var outputFormatting: OutputFormatting = []

  public init() {}

  public func encode<Value: Encodable>(_ value: Value) throws -> Data {
    let encoder = ValueEncoder([])
    try value.encode(to: encoder)
    return Data(text: encoder.node.text(indent: ""))
  }
}

/// A value that is being written; containers fill it in.
private final class Node {
  enum Content {
    case null
    case literal(String)
    case list([Node])
    case object([String: Node])
  }

  var content = Content.null

  func member(_ key: any CodingKey) -> Node {
    let node = Node()
    if case .object(var members) = content {
      content = .null
      members[key.stringValue] = node
      content = .object(members)
    } else {
      content = .object([key.stringValue: node])
    }
    return node
  }

  func element() -> Node {
    let node = Node()
    if case .list(let elements) = content { content = .list(elements + [node]) } else { content = .list([node]) }
    return node
  }

  func text(indent: String) -> String {
    let inner = indent + "  "
    switch content {
    case .null: return "null"
    case .literal(let text): return text
    case .list(let elements):
      if elements.isEmpty { return "[\n\n\(indent)]" }
      return "[\n" + elements.map { inner + $0.text(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members):
      if members.isEmpty { return "{\n\n\(indent)}" }
      let lines = members.sorted { $0.key < $1.key }.map { "\(inner)\(quoted($0)) : \($1.text(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }
}

private func quoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\", "/": quoted += "\\\(scalar)"
    case "\n": quoted += "\\n"
    case "\r": quoted += "\\r"
    case "\t": quoted += "\\t"
    case "\u{0}"..."\u{1F}":
      let digits = String(scalar.value, radix: 16)
      quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}

private struct ValueEncoder: Encoder {
  let node: Node
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(_ codingPath: [any CodingKey], _ node: Node = Node()) {
    self.codingPath = codingPath
    self.node = node
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.content = .object([:])
    return KeyedEncodingContainer(Members(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.content = .list([])
    return Elements(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(encoder: self) }

  func encode(_ value: some Encodable) throws {
    switch value {
    case let text as String: node.content = .literal(quoted(text))
    case let isTrue as Bool: node.content = .literal(isTrue ? "true" : "false")
    case let number as any BinaryInteger: node.content = .literal("\(number)")
    case let number as any BinaryFloatingPoint: node.content = .literal("\(number)")
    default: try value.encode(to: self)
    }
  }
}

private struct Single: SingleValueEncodingContainer {
  let encoder: ValueEncoder
  var codingPath: [any CodingKey] { encoder.codingPath }
  func encodeNil() {}
  func encode<Value: Encodable>(_ value: Value) throws {
    // A primitive value encodes itself into this container again.
    try encoder.encode(value)
  }
}

private struct Elements: UnkeyedEncodingContainer {
  let encoder: ValueEncoder
  var codingPath: [any CodingKey] { encoder.codingPath }
  private(set) var count = 0

  init(encoder: ValueEncoder) { self.encoder = encoder }

  private mutating func next() -> ValueEncoder {
    count += 1
    return ValueEncoder(codingPath, encoder.node.element())
  }

  mutating func encodeNil() { _ = next() }
  mutating func encode<Value: Encodable>(_ value: Value) throws { try next().encode(value) }
  mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    next().container(keyedBy: type)
  }
  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { next().unkeyedContainer() }
  mutating func superEncoder() -> any Encoder { next() }
}

private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: ValueEncoder
  var codingPath: [any CodingKey] { encoder.codingPath }

  private func member(_ key: any CodingKey) -> ValueEncoder {
    ValueEncoder(codingPath + [key], encoder.node.member(key))
  }

  func encodeNil(forKey key: Key) { _ = member(key) }
  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { try member(key).encode(value) }
  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested>
  {
    member(key).container(keyedBy: type)
  }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { member(key).unkeyedContainer() }
  func superEncoder() -> any Encoder { ValueEncoder(codingPath, encoder.node) }
  func superEncoder(forKey key: Key) -> any Encoder { member(key) }
}

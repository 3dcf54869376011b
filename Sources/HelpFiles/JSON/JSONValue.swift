import HelpContent

/// A JSON value whose objects keep the order of their members.
package indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])
}

extension JSONValue: Equatable {
  package static func == (a: JSONValue, b: JSONValue) -> Bool { a.description == b.description }
}

extension JSONValue {
  /// `null` for nil.
  package static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  package static func optional(_ number: Int?) -> JSONValue { number.map { .int($0) } ?? .null }

  package static func strings(_ texts: some Sequence<String>) -> JSONValue { .array(texts.map { .string($0) }) }

  /// An object without members that are `null` or an empty array.
  package static func present(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(
      members.compactMap { key, value in
        switch value {
        case .null: nil
        case .array(let values) where values.isEmpty: nil
        default: (key: key, value: value)
        }
      })
  }

  /// Appends the members of `other`; both must be objects.
  package func merging(_ other: JSONValue) -> JSONValue {
    guard case .object(let own) = self, case .object(let more) = other else { return self }
    return .object(own + more)
  }

  /// Appends those members of `other` whose keys it does not have; both must be objects.
  package func completed(by other: JSONValue) -> JSONValue {
    guard case .object(let own) = self, case .object(let more) = other else { return self }
    let keys = Set(own.map(\.key))
    return .object(own + more.filter { !keys.contains($0.key) })
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { (key: $0, value: $1) })
  }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .int(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(nilLiteral: ()) { self = .null }
}

extension JSONValue: CustomStringConvertible {
  /// On one line. Letters are not escaped; control characters are, so that none reaches a terminal.
  package var description: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// Indented by 2; objects and arrays longer than 80 bytes have a line for each member.
  package var indented: String { indented(by: 0) }

  private func indented(by depth: Int) -> String {
    let (inner, outer) = (String(repeating: "  ", count: depth + 1), String(repeating: "  ", count: depth))
    switch self {
    case .object(let members) where !members.isEmpty && description.utf8.count > 80:
      let lines = members.map { "\(inner)\(JSONValue.string($0.key)): \($0.value.indented(by: depth + 1))" }
      return "{\n\(lines.joined(separator: ",\n"))\n\(outer)}"
    case .array(let values) where !values.isEmpty && description.utf8.count > 80:
      let lines = values.map { inner + $0.indented(by: depth + 1) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(outer)]"
    default: return description
    }
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .int(let value): text += String(value)
    case .number(let value): text += Int(exactly: value).map(String.init) ?? (value.isFinite ? "\(value)" : "null")
    case .string(let value): Self.write(value, to: &text)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        Self.write(member.key, to: &text)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case _ where scalar.isForbiddenInText: for unit in UTF16.encode(scalar)! { text += escape(unit) }
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private static func escape(_ value: UInt16) -> String { "\\u" + String(value, paddedTo: 4, radix: 16) }
}

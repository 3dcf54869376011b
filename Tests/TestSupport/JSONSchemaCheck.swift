import Foundation

/// A validator for the part of JSON Schema (draft-07) that helpdeck's schemas use; any other keyword is an error.
package struct JSONSchemaCheck {
  private let root: [String: Any]

  package init(_ schema: String) throws {
    root = try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any] ?? [:]
  }

  /// The violations of the schema in `text`; empty if it is valid.
  package func problems(in text: String) throws -> [String] {
    problems(try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed), root, at: "")
  }

  private func problems(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    schema.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      problems(value, keyword, rule, schema, at: path)
    }
  }

  private func problems(
    _ value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any], at path: String
  ) -> [String] {
    let members = value as? [String: Any]
    switch keyword {
    case "$schema", "title", "definitions", "description": return []
    case "$ref": return problems(value, definition(rule as? String ?? ""), at: path)
    case "type":
      let types = rule as? [String] ?? [rule as? String ?? ""]
      return types.contains { Self.isOf(value, $0) } ? [] : ["\(path): is not \(types)"]
    case "enum":
      return (rule as? [Any] ?? []).contains { Self.isSame($0, value) } ? [] : ["\(path): is none of \(rule)"]
    case "pattern":
      guard let text = value as? String else { return [] }
      return text.range(of: rule as? String ?? "", options: .regularExpression) == nil ? ["\(path): not \(rule)"] : []
    case "minLength":
      guard let text = value as? String else { return [] }
      return text.unicodeScalars.count < rule as? Int ?? 0 ? ["\(path): too short"] : []
    case "minProperties": return (members?.count ?? .max) < rule as? Int ?? 0 ? ["\(path): too few"] : []
    case "required":
      guard let members else { return [] }
      return (rule as? [String] ?? []).filter { members[$0] == nil }.map { "\(path): has no \($0)" }
    case "properties":
      guard let members, let rules = rule as? [String: [String: Any]] else { return [] }
      return members.flatMap { key, value in rules[key].map { problems(value, $0, at: "\(path)/\(key)") } ?? [] }
    case "propertyNames":
      return (members?.keys.sorted() ?? []).flatMap { problems($0, rule as? [String: Any] ?? [:], at: "\(path)/\($0)") }
    case "additionalProperties":
      let known = (schema["properties"] as? [String: Any])?.keys.map { $0 } ?? []
      let others = (members ?? [:]).filter { !known.contains($0.key) }
      guard let rule = rule as? [String: Any] else { return others.keys.map { "\(path): \($0) is not known" } }
      return others.flatMap { problems($0.value, rule, at: "\(path)/\($0.key)") }
    case "items":
      return (value as? [Any] ?? []).enumerated().flatMap {
        problems($0.element, rule as? [String: Any] ?? [:], at: "\(path)/\($0.offset)")
      }
    case "anyOf", "oneOf":
      let found = (rule as? [[String: Any]] ?? []).map { problems(value, $0, at: path) }
      let fitting = found.count(where: \.isEmpty)
      if keyword == "oneOf", fitting > 1 { return ["\(path): is more than one"] }
      return fitting > 0 ? [] : found.max { Self.depth($0) < Self.depth($1) } ?? []
    case "if":
      let holds = problems(value, rule as? [String: Any] ?? [:], at: path).isEmpty
      return problems(value, schema[holds ? "then" : "else"] as? [String: Any] ?? [:], at: path)
    // Asked for by the condition.
    case "then", "else": return []
    default: return ["\(keyword) is not known to this check"]
    }
  }

  private func definition(_ address: String) -> [String: Any] {
    let name = address.split(separator: "/").last.map(String.init) ?? ""
    return (root["definitions"] as? [String: [String: Any]])?[name] ?? ["enum": [String]()]
  }

  /// The alternative that a value fits furthest is the one that was meant.
  private static func depth(_ problems: [String]) -> Int {
    problems.map { problem in problem.prefix { $0 != ":" }.count { $0 == "/" } }.max() ?? 0
  }

  private static func isOf(_ value: Any, _ type: String) -> Bool {
    let isBoolean = (value as? NSNumber).map { isTruthValue($0) } ?? false
    return switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": isBoolean
    case "number": value is NSNumber && !isBoolean
    case "integer": !isBoolean && (value as? NSNumber).map { $0.doubleValue.rounded() == $0.doubleValue } ?? false
    default: false
    }
  }

  private static func isSame(_ a: Any, _ b: Any) -> Bool {
    if let a = a as? String { return b as? String == a }
    guard let a = a as? NSNumber, let b = b as? NSNumber else { return false }
    return isTruthValue(a) == isTruthValue(b) && a == b
  }

  private static func isTruthValue(_ number: NSNumber) -> Bool { unsafe String(cString: number.objCType) == "c" }
}

import HelpContent

@testable import HelpFiles

extension SourceNode {
  /// JSON as other YAML readers pass it to a validator: bare words become numbers, Booleans and null.
  var json: JSONValue {
    switch self {
    case .list(let nodes, _): .array(nodes.map(\.json))
    case .map(let entries, _, _): .object(entries.map { (key: $0.key.text, value: $0.value.json) })
    case .scalar(let scalar) where scalar.style != .plain: .string(scalar.text)
    case .scalar(let scalar):
      switch scalar.text {
      case "", "~", "null": .null
      case "true": true
      case "false": false
      default: Int(scalar.text).map { .int($0) } ?? Double(scalar.text).map { .number($0) } ?? .string(scalar.text)
      }
    }
  }
}

import HelpContent

extension LocalizedText {
  /// All versions, in their order.
  var json: JSONValue { .object(versions.map { (key: $0.language.description, value: .string($0.text)) }) }
}

extension JSONValue {
  static func optional(_ text: LocalizedText?) -> JSONValue { text?.json ?? .null }
}

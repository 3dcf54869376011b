import HelpContent

/// How one kind of value is read, by itself, and what it is called when something else stands there.
struct ValueType<Value: Sendable>: Sendable {
  let shape: ValueShape
  let read: @Sendable (YamlNode, inout DraftDecoder) -> Value?

  init(_ shape: ValueShape, read: @escaping @Sendable (YamlNode, inout DraftDecoder) -> Value?) {
    self.shape = shape
    self.read = read
  }

  /// A value that is one scalar; `parse` returns the finding when it is not what it should be.
  static func scalar(
    _ shape: ValueShape, _ parse: @escaping @Sendable (YamlScalar) -> Result<Value, Refusal>
  ) -> ValueType {
    ValueType(shape) { node, decoder in
      guard case .scalar(let scalar) = node else {
        decoder.reportWrongType(node, expected: shape)
        return nil
      }
      switch parse(scalar) {
      case .success(let value): return value
      case .failure(let refusal):
        decoder.report(refusal.finding, at: scalar.place)
        return nil
      }
    }
  }
}

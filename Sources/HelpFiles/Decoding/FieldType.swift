import HelpContent

/// How one kind of value is read, by itself, and what it is called when something else stands there.
struct FieldType<Value: Sendable>: Sendable {
  let schemaType: SchemaType
  let read: @Sendable (SourceNode, inout DraftDecoder) -> Value?

  init(_ schemaType: SchemaType, read: @escaping @Sendable (SourceNode, inout DraftDecoder) -> Value?) {
    self.schemaType = schemaType
    self.read = read
  }

  /// A value that is one scalar; `parse` returns the finding when it is not what it should be.
  static func scalar(
    _ schemaType: SchemaType, _ parse: @escaping @Sendable (SourceScalar) -> Result<Value, InvalidValueError>
  ) -> FieldType {
    FieldType(schemaType) { node, decoder in
      guard case .scalar(let scalar) = node else {
        decoder.reportWrongType(node, expected: schemaType)
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

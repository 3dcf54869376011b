import HelpContent

/// The type of a field's value: its schema, and how a node is decoded into it.
struct FieldType<Value: Sendable>: Sendable {
  let schemaType: SchemaType
  let read: @Sendable (SourceNode, inout DraftDecoder) -> Value?

  init(_ schemaType: SchemaType, read: @escaping @Sendable (SourceNode, inout DraftDecoder) -> Value?) {
    self.schemaType = schemaType
    self.read = read
  }

  /// A type written as one scalar. `parse` returns the diagnostic for a scalar that is invalid.
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
        decoder.report(refusal.kind, at: scalar.location)
        return nil
      }
    }
  }
}

import HelpContent

/// A row of an entity's table: a key, the type of its value, and the property of the draft that it is decoded into.
struct Field<Draft: FieldDecodable>: Sendable {
  enum Need { case required, optional }

  let key: String
  let schemaType: SchemaType
  let need: Need
  /// Keys that people write by mistake for `key`; suggested, not accepted.
  let aliases: [String]
  let read: @Sendable (SourceNode, inout Draft, inout DraftDecoder) -> Void

  init(
    _ key: String, _ schemaType: SchemaType, _ need: Need = .optional, aliases: [String] = [],
    read: @escaping @Sendable (SourceNode, inout Draft, inout DraftDecoder) -> Void
  ) {
    self.key = key
    self.schemaType = schemaType
    self.need = need
    self.aliases = aliases
    self.read = read
  }

  static func one<Value>(
    _ key: String, _ type: FieldType<Value>, _ path: any WritableKeyPath<Draft, Located<Value>?> & Sendable,
    _ need: Need = .optional, aliases: [String] = []
  ) -> Field {
    Field(key, type.schemaType, need, aliases: aliases) { node, draft, decoder in
      if let value = type.read(node, &decoder) { draft[keyPath: path] = Located(value, at: node.location) }
    }
  }

  static func many<Value>(
    _ key: String, _ type: FieldType<Value>, _ path: any WritableKeyPath<Draft, [Located<Value>]> & Sendable,
    limit: Int = 10_000, aliases: [String] = []
  ) -> Field {
    Field(key, .list(type.schemaType), aliases: aliases) { node, draft, decoder in
      draft[keyPath: path] = decoder.list(node, of: type.schemaType, limit: limit) { node, decoder in
        type.read(node, &decoder).map { Located($0, at: node.location) }
      }
    }
  }

  static func entity<Child: FieldDecodable>(
    _ key: String, _ path: any WritableKeyPath<Draft, Child?> & Sendable, _ need: Need = .optional,
    aliases: [String] = []
  ) -> Field {
    Field(key, .entity(Child.entity), need, aliases: aliases) { node, draft, decoder in
      draft[keyPath: path] = decoder.entity(Child.self, from: node)
    }
  }

  static func entities<Child: FieldDecodable>(
    _ key: String, _ path: any WritableKeyPath<Draft, [Child]> & Sendable, aliases: [String] = []
  ) -> Field {
    Field(key, .list(.entity(Child.entity)), aliases: aliases) { node, draft, decoder in
      draft[keyPath: path] = decoder.list(node, of: .entity(Child.entity)) { node, decoder in
        decoder.entity(Child.self, from: node)
      }
    }
  }
}

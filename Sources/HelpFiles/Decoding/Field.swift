import HelpContent

/// One row of an entity's table: a key, what may stand after it, and where that goes in the draft.
struct Field<Draft: TableDecoded>: Sendable {
  enum Need { case required, optional }

  let key: String
  let shape: ValueShape
  let need: Need
  /// What people write instead of `key`.
  let aliases: [String]
  let read: @Sendable (YamlNode, inout Draft, inout DraftDecoder) -> Void

  init(
    _ key: String, _ shape: ValueShape, _ need: Need = .optional, aliases: [String] = [],
    read: @escaping @Sendable (YamlNode, inout Draft, inout DraftDecoder) -> Void
  ) {
    self.key = key
    self.shape = shape
    self.need = need
    self.aliases = aliases
    self.read = read
  }

  static func one<Value>(
    _ key: String, _ type: ValueType<Value>, _ path: any WritableKeyPath<Draft, Placed<Value>?> & Sendable,
    _ need: Need = .optional, aliases: [String] = []
  ) -> Field {
    Field(key, type.shape, need, aliases: aliases) { node, draft, decoder in
      if let value = type.read(node, &decoder) { draft[keyPath: path] = Placed(value, at: node.place) }
    }
  }

  static func many<Value>(
    _ key: String, _ type: ValueType<Value>, _ path: any WritableKeyPath<Draft, [Placed<Value>]> & Sendable,
    limit: Int = 10_000, aliases: [String] = []
  ) -> Field {
    Field(key, .list(type.shape), aliases: aliases) { node, draft, decoder in
      draft[keyPath: path] = decoder.list(node, of: type.shape, limit: limit) { node, decoder in
        type.read(node, &decoder).map { Placed($0, at: node.place) }
      }
    }
  }

  static func entity<Child: TableDecoded>(
    _ key: String, _ path: any WritableKeyPath<Draft, Child?> & Sendable, _ need: Need = .optional,
    aliases: [String] = []
  ) -> Field {
    Field(key, .entity(Child.entity), need, aliases: aliases) { node, draft, decoder in
      draft[keyPath: path] = decoder.entity(Child.self, from: node)
    }
  }

  static func entities<Child: TableDecoded>(
    _ key: String, _ path: any WritableKeyPath<Draft, [Child]> & Sendable, aliases: [String] = []
  ) -> Field {
    Field(key, .list(.entity(Child.entity)), aliases: aliases) { node, draft, decoder in
      draft[keyPath: path] = decoder.list(node, of: .entity(Child.entity)) { node, decoder in
        decoder.entity(Child.self, from: node)
      }
    }
  }
}

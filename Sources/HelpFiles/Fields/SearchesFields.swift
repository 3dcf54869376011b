import HelpContent

extension SearchesDraft: FieldDecodable {
  static let entity = EntityType.searches
  static let fields: [Field<SearchesDraft>] = [
    .one("format", .format, \.format, .required, aliases: ["version"]),
    .entities("searches", \.searches, aliases: ["queries", "search"]),
  ]
}

extension SearchesDraft.SearchDraft: FieldDecodable {
  static let entity = EntityType.search
  static let fields: [Field<Self>] = [
    .one("type", .exact, \.typed, .required, aliases: ["typed", "query", "text", "q"]),
    .references("first", \.first, aliases: ["expect", "expected"]),
    .references("top", \.top, aliases: ["top3", "first_three"]),
    .references("finds", \.finds, aliases: ["find", "found"]),
    .references("never", \.never, aliases: ["not", "not_found"]),
    .one("nothing", .boolean, \.findsNothing, aliases: ["none", "empty"]),
    .one("lang", .language, \.language, aliases: ["language"]),
    .one("class", .string, \.group, aliases: ["kind", "group", "tag"]),
    .one("note", .string, \.note, aliases: ["notes", "why"]),
  ]
}

extension Field<SearchesDraft.SearchDraft> {
  /// A key with one reference or a list of them.
  fileprivate static func references(
    _ key: String, _ path: any WritableKeyPath<Draft, [Located<Reference>]> & Sendable, aliases: [String]
  ) -> Field {
    let type = FieldType.reference
    return Field(key, type.schemaType, aliases: aliases) { node, draft, decoder in
      let read = { (node: SourceNode, decoder: inout DraftDecoder) in
        type.read(node, &decoder).map { Located($0, at: node.location) }
      }
      draft.namesEntries = true
      if case .list = node {
        draft[keyPath: path] = decoder.list(node, of: type.schemaType, read: read)
      } else {
        draft[keyPath: path] = read(node, &decoder).map { [$0] } ?? []
      }
    }
  }
}

extension FieldType<Reference> {
  /// A reference with its service: in `searches.yaml` there is no service that a shorter one could belong to.
  fileprivate static var reference: FieldType {
    scalar(.reference) { Reference($0.text).orInvalid(.badReference($0.text)) }
  }
}

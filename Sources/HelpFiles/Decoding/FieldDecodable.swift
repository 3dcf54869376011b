import HelpContent

/// A draft that is decoded by a table of fields.
protocol FieldDecodable: Sendable {
  static var entity: EntityType { get }
  static var fields: [Field<Self>] { get }
  init(at location: SourceLocation)
}

import HelpContent

/// A draft that a table of fields describes.
protocol FieldDecodable: Sendable {
  static var entity: EntityType { get }
  static var fields: [Field<Self>] { get }
  init(at place: Place)
}

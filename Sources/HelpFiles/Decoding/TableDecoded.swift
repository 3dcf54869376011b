import HelpContent

/// A draft that a table of fields describes.
protocol TableDecoded: Sendable {
  static var entity: EntityName { get }
  static var fields: [Field<Self>] { get }
  init(at place: Place)
}

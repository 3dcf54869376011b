import HelpContent

/// A JSON Schema (draft-07) of one kind of file, made of the tables by which it is read, so that editors complete and underline.
package enum FileSchema: String, CaseIterable, Sendable {
  case service, collection
  case configuration = "config"

  package var json: JSONValue {
    let (root, tables) = tables
    return [
      "$schema": "http://json-schema.org/draft-07/schema#", "title": .string("helpdeck: \(rawValue)"),
      "$ref": .string(SchemaTable.address(of: root)),
      "definitions": .object(tables.map { (key: $0.entity.rawValue, value: $0.json) } + SchemaTable.values),
    ]
  }

  private var tables: (root: EntityName, [SchemaTable]) {
    switch self {
    case .service:
      (
        .service,
        [
          SchemaTable(ServiceDraft.self), SchemaTable(ContactDraft.self), SchemaTable(PhoneDraft.self),
          SchemaTable(HoursDraft.self), SchemaTable(GuideDraft.self), SchemaTable(GuideDraft.StepDraft.self),
          SchemaTable(QuestionDraft.self), SchemaTable(FactDraft.self), SchemaTable(NoteDraft.self),
          SchemaTable(ReviewDraft.self), SchemaTable(ReviewDraft.SourceDraft.self),
        ]
      )
    case .collection:
      (
        .collection,
        [
          SchemaTable(CollectionDraft.self), SchemaTable(CollectionDraft.CategoryDraft.self),
          SchemaTable(CollectionDraft.CalendarDraft.self), SchemaTable(CollectionDraft.HolidayDraft.self),
        ]
      )
    case .configuration:
      (
        .configuration,
        [
          SchemaTable(ConfigurationDraft.self), SchemaTable(ConfigurationDraft.DataDraft.self),
          SchemaTable(ConfigurationDraft.InterfaceDraft.self), SchemaTable(ConfigurationDraft.ClipboardDraft.self),
        ]
      )
    }
  }
}

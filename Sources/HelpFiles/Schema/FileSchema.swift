package import HelpContent

/// A JSON Schema (draft-07) of one kind of file, made from the tables that decode it, for completion and validation in
/// editors.
package enum FileSchema: String, CaseIterable, Sendable {
  case service, collection
  case configuration = "config"

  package var json: JSONValue {
    let (root, tables) = tables
    let start: JSONValue = [
      "$schema": "http://json-schema.org/draft-07/schema#", "title": .string("helpdeck: \(rawValue)"),
    ]
    let whole = tables.map { (key: $0.entity.rawValue, value: $0.json()) } + FieldTable.values
    guard self == .service else {
      return start.merging(["$ref": .string(FieldTable.address(of: root)), "definitions": .object(whole)])
    }
    let laidOver = tables.map { (key: "overlay-\($0.entity.rawValue)", value: $0.json(inOverlay: true)) }
    return start.merging([
      "if": ["type": "object", "required": ["overlay"], "properties": ["overlay": ["enum": [true, "true"]]]],
      "then": ["$ref": .string(FieldTable.address(of: root, inOverlay: true))],
      "else": ["$ref": .string(FieldTable.address(of: root))],
      "definitions": .object(whole + laidOver),
    ])
  }

  /// The table of the root comes first.
  package var tables: (root: EntityType, [FieldTable]) {
    switch self {
    case .service:
      (
        .service,
        [
          FieldTable(ServiceDraft.self), FieldTable(ContactDraft.self), FieldTable(PhoneDraft.self),
          FieldTable(HoursDraft.self), FieldTable(GuideDraft.self), FieldTable(GuideDraft.StepDraft.self),
          FieldTable(QuestionDraft.self), FieldTable(FactDraft.self), FieldTable(NoteDraft.self),
          FieldTable(ReviewDraft.self), FieldTable(ReviewDraft.SourceDraft.self),
        ]
      )
    case .collection:
      (
        .collection,
        [
          FieldTable(CollectionDraft.self), FieldTable(CollectionDraft.CategoryDraft.self),
          FieldTable(CollectionDraft.CalendarDraft.self), FieldTable(CollectionDraft.HolidayDraft.self),
        ]
      )
    case .configuration:
      (
        .configuration,
        [
          FieldTable(ConfigurationDraft.self), FieldTable(ConfigurationDraft.DataDraft.self),
          FieldTable(ConfigurationDraft.InterfaceDraft.self), FieldTable(ConfigurationDraft.ClipboardDraft.self),
          FieldTable(ConfigurationDraft.NoteDraft.self), FieldTable(ConfigurationDraft.SearchDraft.self),
        ]
      )
    }
  }
}

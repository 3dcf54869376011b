import HelpContent
import HelpFiles

/// The documents of an export in the form in which a search engine loads them.
enum SearchFeed {
  /// A line each, as `jsonl` has them: for any engine that reads objects with nulls.
  case lines
  /// For `_bulk` of OpenSearch and Elasticsearch: a line with the id before each document.
  case opensearch
  /// Without nulls, which tantivy takes for an error.
  case tantivy
  /// Commands for the groonga program: a table with an index, and the documents.
  case groonga
  /// SQL for psql: a table, and its rows.
  case postgres

  /// Nil for other formats.
  init?(_ format: ExportFormat) {
    switch format {
    case .jsonl: self = .lines
    case .opensearch: self = .opensearch
    case .tantivy: self = .tantivy
    case .groonga: self = .groonga
    case .postgres: self = .postgres
    case .json, .csv, .md, .vcard, .vcard3, .txt, .html: return nil
    }
  }

  /// The members of every document, in their order.
  static let members = [
    "id", "ref", "kind", "lang", "service", "service_name", "title", "text", "value", "value_status", "url", "tags",
    "review", "verified",
  ]

  /// What comes before all documents.
  var head: String {
    switch self {
    case .lines, .opensearch, .tantivy: ""
    case .groonga: Self.groongaTable + "load --table Entries\n["
    case .postgres: Self.postgresTable
    }
  }

  /// `isWhole` for an export of all content, which replaces all that was loaded before.
  func tail(isWhole: Bool) -> String {
    switch self {
    case .lines, .opensearch, .tantivy: ""
    case .groonga: "\n]\n"
    case .postgres:
      """
      \\.
      DELETE FROM helpdeck\(isWhole ? "" : " WHERE id IN (SELECT id FROM incoming)");
      INSERT INTO helpdeck SELECT * FROM incoming;
      COMMIT;

      """
    }
  }

  func text(of document: JSONValue, isFirst: Bool) -> String {
    switch self {
    case .lines: "\(document)\n"
    case .opensearch: "\(JSONValue.object([(key: "index", value: ["_id": document["id"]])]))\n\(document)\n"
    case .tantivy: "\(document.withoutNulls)\n"
    case .groonga: (isFirst ? "\n" : ",\n") + "\(document.withoutNulls.keyed("_key"))"
    case .postgres: Self.members.map { Self.field(document[$0]) }.joined(separator: "\t") + "\n"
    }
  }
}

// MARK: Tables

extension SearchFeed {
  private static var groongaTable: String {
    let columns = members.dropFirst().map { name in
      name == "tags"
        ? "column_create Entries tags COLUMN_VECTOR ShortText" : "column_create Entries \(name) COLUMN_SCALAR Text"
    }
    return """
      table_create Entries TABLE_HASH_KEY ShortText
      \(columns.joined(separator: "\n"))
      table_create Terms TABLE_PAT_KEY ShortText --default_tokenizer TokenBigram --normalizer NormalizerAuto
      column_create Terms entries COLUMN_INDEX|WITH_POSITION|WITH_SECTION Entries title,text,value,service_name

      """
  }

  private static var postgresTable: String {
    let columns = members.map { "\($0) text\($0 == "id" ? " PRIMARY KEY" : $0 == "tags" ? "[]" : "")" }
    return """
      BEGIN;
      CREATE TABLE IF NOT EXISTS helpdeck (\(columns.joined(separator: ", ")));
      CREATE TEMPORARY TABLE incoming (LIKE helpdeck) ON COMMIT DROP;
      COPY incoming FROM stdin;

      """
  }

  /// A field of PostgreSQL's text format.
  private static func field(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): text.escaping(["\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"])
    case .array(let values):
      "{\(values.map { if case .string(let tag) = $0 { tag } else { "" } }.joined(separator: ","))}"
    default: "\\N"
    }
  }
}

extension JSONValue {
  fileprivate subscript(_ key: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.key == key }?.value ?? .null
  }

  fileprivate var withoutNulls: JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.value != .null })
  }

  /// With another name for its id.
  fileprivate func keyed(_ name: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.map { (key: $0.key == "id" ? name : $0.key, value: $0.value) })
  }
}

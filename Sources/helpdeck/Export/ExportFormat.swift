import ArgumentParser

enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  /// Lossless.
  case json
  /// One document per entry and language, for search servers.
  case jsonl
  case csv
  /// Markdown.
  case md
  /// For address books.
  case vcard
  /// For those that do not know vCard 4.0.
  case vcard3
  case txt
  /// A folder that a browser reads.
  case html
  /// Documents in the form in which a search engine loads them.
  case opensearch, tantivy, groonga, postgres

  /// False where a reader would take what is retired for what holds.
  var tellsStatus: Bool {
    switch self {
    case .json, .md, .txt, .html: true
    case .jsonl, .csv, .vcard, .vcard3, .opensearch, .tantivy, .groonga, .postgres: false
    }
  }
}
